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
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.AwaitingDoctor;
import org.secondopinion.domain.notice.ReminderDates;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.worsening.WatchingChange;
import org.secondopinion.workflow.journey.CaseKey;
import org.secondopinion.workflow.journey.Moments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls when a patient's condition got worse. */
@Configuration(proxyBeanMethods = false)
class WorseningDelegates {

	/** What the programme does when it does not hear of somebody. */
	private static final Set<String> FOR_OTHERS = Set.of(Events.DOCTOR_REMINDER, Events.DOCTOR_SILENT,
			Events.RECORD_REMINDER, Events.NO_TIME_AGREED, Events.STILL_NO_TIME_AGREED, Events.OPINION_DUE_SOON,
			Events.OPINION_NOT_THERE, Events.OPINION_UNREAD);

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
	JavaDelegate shortenPath(CaseTracking tracking, AwaitingDoctor awaiting) {
		return (execution) -> {
			tracking.hurry(CaseKey.of(execution));
			if (execution.hasVariable(Variables.DOCTOR_REMINDER_AT)) {
				ReminderDates dates = awaiting.planReminders(CaseKey.of(execution));
				execution.setVariable(Variables.DOCTOR_REMINDER_AT, Date.from(dates.remindAt()));
				execution.setVariable(Variables.DOCTOR_SILENT_AT, Date.from(dates.silentAt()));
			}
			Moments.hasten(execution, FOR_OTHERS);
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
			Moments.askAgain(execution,
					Set.of(Events.DECIDE_BY_PASSED, Events.DATE_COMES_NEAR, Events.MEETING_NEAR, Events.TESTS_NEAR));
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
