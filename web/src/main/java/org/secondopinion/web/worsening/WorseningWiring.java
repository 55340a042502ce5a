package org.secondopinion.web.worsening;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Triaging;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.worsening.FollowUrgentCare;
import org.secondopinion.domain.worsening.ReachPatient;

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

	@Bean
	ReachPatient reachPatient(Intakes intakes, CaseHistory history) {
		return new ReachPatient(intakes, history);
	}

	@Bean
	FollowUrgentCare followUrgentCare(Cases cases, Programmes programmes, Triaging triaging, OpenTasks openTasks,
			CaseHistory history, CaseTracking tracking, TaskWork tasks, Journey journey) {
		return new FollowUrgentCare(cases, programmes, triaging, openTasks, history, tracking, tasks, journey);
	}

}
