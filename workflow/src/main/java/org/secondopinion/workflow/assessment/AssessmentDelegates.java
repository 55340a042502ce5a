package org.secondopinion.workflow.assessment;

import java.time.InstantSource;
import java.util.Set;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.TriageRules;
import org.secondopinion.domain.assessment.Triaging;
import org.secondopinion.domain.casefile.CaseEnding;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.journey.CaseKey;
import org.secondopinion.workflow.journey.Moments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls in the first step. */
@Configuration(proxyBeanMethods = false)
class AssessmentDelegates {

	@Bean
	Triaging triaging(Cases cases, Intakes intakes, Assessments assessments, TriageRules rules, Programmes programmes,
			CaseHistory history, InstantSource clock) {
		return new Triaging(cases, intakes, assessments, rules, programmes, history, clock);
	}

	@Bean(Delegates.TRIAGE_CASE)
	JavaDelegate triageCase(Triaging triaging) {
		return (execution) -> execution.setVariable(Variables.TRIAGE_PATH,
				triaging.triage(CaseKey.of(execution)).name());
	}

	@Bean(Delegates.TAKE_EXPEDITED_PATH)
	JavaDelegate takeExpeditedPath(Triaging triaging) {
		return (execution) -> triaging.expedite(CaseKey.of(execution));
	}

	@Bean(Delegates.SCHEDULE_DEADLINES)
	JavaDelegate scheduleDeadlines(Triaging triaging) {
		return (execution) -> {
			triaging.setDeadlines(CaseKey.of(execution));
			Moments.askAgain(execution, Set.of(Events.DATE_COMES_NEAR));
			execution.setVariable(Variables.ASSESSED, "PROCEED");
		};
	}

	@Bean(Delegates.CLOSE_AFTER_ASSESSMENT)
	JavaDelegate closeAfterAssessment(CaseEnding ending) {
		return (execution) -> {
			ending.ended(CaseKey.of(execution), closing(execution.getCurrentActivityId()));
			execution.setVariable(Variables.ASSESSED, "CLOSED");
		};
	}

	private static Closing closing(String action) {
		return switch (action) {
			case Actions.CLOSE_DECLINED_CASE -> Closing.DECLINED;
			case Actions.CLOSE_CASE_FOR_URGENT_CARE -> Closing.URGENT_CARE;
			case Actions.CLOSE_STOPPED_CASE -> Closing.NOT_NEEDED;
			default -> throw new IllegalStateException("The model closes a case in an unknown way: " + action);
		};
	}

}
