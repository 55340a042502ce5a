package org.secondopinion.web.worsening;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.worsening.DealWithChange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of a change for the worse. */
@Configuration(proxyBeanMethods = false)
class WorseningWiring {

	@Bean
	DealWithChange dealWithChange(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history,
			TaskWork tasks) {
		return new DealWithChange(cases, caseload, openTasks, history, tasks);
	}

}
