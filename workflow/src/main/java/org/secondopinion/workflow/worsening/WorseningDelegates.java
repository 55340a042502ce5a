package org.secondopinion.workflow.worsening;

import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.worsening.WatchingChange;
import org.secondopinion.workflow.journey.CaseKey;
import org.secondopinion.workflow.journey.Moments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls when a patient's condition got worse. */
@Configuration(proxyBeanMethods = false)
class WorseningDelegates {

	@Bean
	WatchingChange watchingChange(Cases cases, Programmes programmes, CaseHistory history, TellByMail tell,
			InstantSource clock) {
		return new WatchingChange(cases, programmes, history, tell, clock);
	}

	@Bean(Questions.CHANGES)
	Changes changes(WatchingChange watching) {
		return new Changes(watching);
	}

	@Bean(Delegates.ALERT_COLLEAGUES)
	JavaDelegate alertColleagues(WatchingChange watching) {
		return (execution) -> watching.alertColleagues(CaseKey.of(execution));
	}

	@Bean(Delegates.SHORTEN_PATH)
	JavaDelegate shortenPath(CaseTracking tracking) {
		return (execution) -> {
			tracking.hurry(CaseKey.of(execution));
			Moments.askAgain(execution, Set.of(Events.DECIDE_BY_PASSED, Events.DATE_COMES_NEAR));
		};
	}

	@Bean(Delegates.PUT_CASE_ON_HOLD)
	JavaDelegate putCaseOnHold(CaseTracking tracking) {
		return (execution) -> tracking.refresh(CaseKey.of(execution));
	}

	@Bean(Delegates.TAKE_CASE_UP_AGAIN)
	JavaDelegate takeCaseUpAgain(CaseTracking tracking) {
		return (execution) -> {
			letNothingHappenBefore(Date.from(tracking.takenUpAgain(CaseKey.of(execution))), execution);
			// The meeting is when it is, and the hold may have put its reminder off.
			Moments.askAgain(execution, Set.of(Events.DECIDE_BY_PASSED, Events.DATE_COMES_NEAR, Events.MEETING_NEAR));
		};
	}

	private static void letNothingHappenBefore(Date moment, DelegateExecution execution) {
		ManagementService management = execution.getProcessEngineServices().getManagementService();
		Set<String> beside = timers(management, execution).activityId(Events.NOBODY_HAS_LOOKED)
			.list()
			.stream()
			.map(Job::getId)
			.collect(Collectors.toSet());
		timers(management, execution).duedateLowerThan(moment)
			.list()
			.stream()
			.filter((timer) -> !beside.contains(timer.getId()))
			.forEach((timer) -> management.setJobDuedate(timer.getId(), moment));
	}

	private static JobQuery timers(ManagementService management, DelegateExecution execution) {
		return management.createJobQuery().processInstanceId(execution.getProcessInstanceId());
	}

}
