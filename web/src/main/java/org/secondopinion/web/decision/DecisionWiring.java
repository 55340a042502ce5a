package org.secondopinion.web.decision;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.Notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case of the last step. */
@Configuration(proxyBeanMethods = false)
class DecisionWiring {

	@Bean
	Decide decide(Deliberations deliberations, Notices notices, CaseHistory history, TaskWork tasks) {
		return new Decide(deliberations, notices, history, tasks);
	}

}
