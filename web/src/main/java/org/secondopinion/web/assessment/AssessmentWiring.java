package org.secondopinion.web.assessment;

import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.ReviewAfterTreatment;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the first step. */
@Configuration(proxyBeanMethods = false)
class AssessmentWiring {

	@Bean
	Assess assess(Intakes intakes, Assessments assessments, CaseHistory history, TaskWork tasks, CaseNoting noting) {
		return new Assess(intakes, assessments, history, tasks, noting);
	}

	@Bean
	ReviewAfterTreatment reviewAfterTreatment(Assessments assessments, CaseHistory history, OpenTasks openTasks,
			TaskWork tasks, CaseTracking tracking, Programmes programmes) {
		return new ReviewAfterTreatment(assessments, history, openTasks, tasks, tracking, programmes);
	}

}
