package org.secondopinion.workflow.decision;

import java.time.InstantSource;
import java.util.Date;
import java.util.Set;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Messages;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseEnding;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.domain.decision.FollowingUp;
import org.secondopinion.domain.decision.LookingAgain;
import org.secondopinion.domain.decision.LookingAtDate;
import org.secondopinion.domain.decision.OpinionSearches;
import org.secondopinion.domain.decision.WatchingDate;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.journey.CaseKey;
import org.secondopinion.workflow.journey.Moments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls in the last step. */
@Configuration(proxyBeanMethods = false)
class DecisionDelegates {

	@Bean
	FollowingUp followingUp(Cases cases, Deliberations deliberations, FollowUps followUps, Notices notices,
			Intakes intakes, Programmes programmes, OpenTasks openTasks, TellByMail tell, CaseHistory history,
			InstantSource clock) {
		return new FollowingUp(cases, deliberations, followUps, notices, intakes, programmes, openTasks, tell, history,
				clock);
	}

	@Bean
	WatchingDate watchingDate(Cases cases, Deliberations deliberations, Programmes programmes, CaseHistory history,
			TellByMail tell, InstantSource clock) {
		return new WatchingDate(cases, deliberations, programmes, history, tell, clock);
	}

	@Bean
	LookingAgain lookingForAnother(Cases cases, Bookings bookings, OpinionSearches searches, Opinions opinions,
			CaseHistory history, InstantSource clock) {
		return new LookingAgain(cases, bookings, searches, opinions, history, clock);
	}

	@Bean(Delegates.SEEK_ANOTHER_OPINION)
	JavaDelegate seekAnotherOpinion(LookingAgain lookingAgain) {
		return (execution) -> lookingAgain.begin(CaseKey.of(execution));
	}

	@Bean(Delegates.GIVE_UP_ANOTHER_OPINION)
	JavaDelegate giveUpAnotherOpinion(LookingAgain lookingAgain) {
		return (execution) -> lookingAgain.giveUp(CaseKey.of(execution));
	}

	@Bean(Questions.DECISIONS)
	DecisionQuestions.Decisions decisions(WatchingDate watching, LookingAgain lookingAgain) {
		return new DecisionQuestions.Decisions(watching, lookingAgain);
	}

	@Bean(Questions.DECIDE_BY)
	DecisionQuestions.DecideBy decideBy(WatchingDate watching, LookingAtDate looking, InstantSource clock) {
		return new DecisionQuestions.DecideBy(watching, looking, clock);
	}

	@Bean(Delegates.NOTE_DATE_PASSED)
	JavaDelegate noteDatePassed(WatchingDate watching) {
		return (execution) -> {
			watching.notePassed(CaseKey.of(execution));
			// From here on this step speaks about the date, and nobody else has to.
			execution.getProcessEngineServices()
				.getRuntimeService()
				.createMessageCorrelation(Messages.DATE_SETTLED)
				.processInstanceId(execution.getProcessInstanceId())
				.correlateAll();
		};
	}

	@Bean(Delegates.LOOK_AT_DATE)
	JavaDelegate lookAtDate(LookingAtDate looking) {
		return (execution) -> looking.look(CaseKey.of(execution));
	}

	@Bean(Delegates.WATCH_DATE_ANEW)
	JavaDelegate watchDateAnew(CaseTracking tracking) {
		return (execution) -> {
			tracking.hurry(CaseKey.of(execution));
			Moments.askAgain(execution, Set.of(Events.DECIDE_BY_PASSED, Events.DATE_COMES_NEAR));
		};
	}

	@Bean(Delegates.CLOSE_UNDECIDED_CASE)
	JavaDelegate closeUndecidedCase(CaseEnding ending) {
		return (execution) -> ending.stepsOver(CaseKey.of(execution), Closing.UNDECIDED);
	}

	@Bean(Delegates.OFFER_TALK)
	JavaDelegate offerTalk(FollowingUp followingUp) {
		return (execution) -> {
			var endsAt = followingUp.offerTalk(CaseKey.of(execution));
			execution.setVariable(Variables.TALK_OFFERED, endsAt.isPresent());
			endsAt.ifPresent((it) -> execution.setVariable(Variables.TALK_OFFER_ENDS_AT, Date.from(it)));
		};
	}

	@Bean(Delegates.PLAN_FOLLOW_UP)
	JavaDelegate planFollowUp(FollowingUp followingUp) {
		return (execution) -> {
			var dates = followingUp.plan(CaseKey.of(execution));
			execution.setVariable(Variables.FOLLOW_UP_PLANNED, dates.isPresent());
			dates.ifPresent((it) -> {
				execution.setVariable(Variables.FOLLOW_UP_AT, Date.from(it.askAt()));
				execution.setVariable(Variables.FOLLOW_UP_REMINDER_AT, Date.from(it.remindAt()));
				execution.setVariable(Variables.FOLLOW_UP_ENDS_AT, Date.from(it.endsAt()));
			});
		};
	}

	@Bean(Delegates.ASK_WHAT_HAPPENED)
	JavaDelegate askWhatHappened(FollowingUp followingUp) {
		return (execution) -> followingUp.ask(CaseKey.of(execution));
	}

	@Bean(Delegates.REMIND_PATIENT)
	JavaDelegate remindPatient(FollowingUp followingUp) {
		return (execution) -> followingUp.remind(CaseKey.of(execution));
	}

	@Bean(Delegates.STOP_ASKING)
	JavaDelegate stopAsking(FollowingUp followingUp) {
		return (execution) -> followingUp.giveUp(CaseKey.of(execution));
	}

}
