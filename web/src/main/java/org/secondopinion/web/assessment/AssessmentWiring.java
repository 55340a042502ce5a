package org.secondopinion.web.assessment;

import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.journey.TaskWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the first step. */
@Configuration(proxyBeanMethods = false)
class AssessmentWiring {

	@Bean
	Assess assess(Intakes intakes, Assessments assessments, CaseHistory history, TaskWork tasks, CaseNoting noting) {
		return new Assess(intakes, assessments, history, tasks, noting);
	}

}
