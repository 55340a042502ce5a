package org.secondopinion.web.caseload;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.People;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case of handing cases over. */
@Configuration(proxyBeanMethods = false)
class HandOverWiring {

	@Bean
	HandOver handOver(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history, People people,
			TellByMail tell) {
		return new HandOver(cases, caseload, openTasks, history, people, tell);
	}

}
