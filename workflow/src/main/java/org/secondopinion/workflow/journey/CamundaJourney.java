package org.secondopinion.workflow.journey;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.booking.AgreedOn;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.MeetingResult;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.DateTalk;
import org.secondopinion.domain.decision.DecisionAnswer;
import org.secondopinion.domain.decision.FollowUpAnswer;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OnEarlierModel;
import org.secondopinion.domain.journey.Overtaken;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.moretests.TestsArranged;
import org.secondopinion.domain.moretests.TestsOutcome;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Successor;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.RecordArrival;
import org.secondopinion.domain.records.RecordCheck;
import org.secondopinion.domain.worsening.WhatFollows;

import org.springframework.stereotype.Component;

/** The journey on the engine. Runs in the caller's transaction. */
@Component
class CamundaJourney implements Journey {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final EarlierModels earlier;

	CamundaJourney(RuntimeService runtime, TaskService tasks, EarlierModels earlier) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.earlier = earlier;
	}

	@Override
	public void start(CaseId caseId) {
		this.runtime.startProcessInstanceByKey(SecondOpinion.KEY, caseId.toString());
	}

	@Override
	public void complete(TaskId task, Answer answer) {
		try {
			if (answer == DecisionAnswer.DECIDED) {
				nobodyTalksAboutDate(task);
			}
			this.tasks.complete(task.value(), variables(answer));
		}
		catch (OptimisticLockingException ex) {
			throw new Overtaken("The task");
		}
		catch (NullValueException ex) {
			// The engine says so of a task that is gone, and of much else that is a bug.
			throw isGone(task) ? new NoLongerOpen("The task") : ex;
		}
		catch (ProcessEngineException ex) {
			throw this.earlier.isStuck(ex, task) ? new OnEarlierModel() : ex;
		}
	}

	// Who began to talk about the date before the last step need not any more.
	private void nobodyTalksAboutDate(TaskId task) {
		Optional.ofNullable(this.tasks.createTaskQuery().taskId(task.value()).singleResult())
			.ifPresent((it) -> this.runtime.createMessageCorrelation(SecondOpinion.Messages.DATE_SETTLED)
				.processInstanceId(it.getProcessInstanceId())
				.correlateAll());
	}

	private boolean isGone(TaskId task) {
		return this.tasks.createTaskQuery().taskId(task.value()).count() == 0;
	}

	@Override
	public void giveBack(CaseId caseId) {
		receive(SecondOpinion.Messages.CASE_GIVEN_BACK, caseId);
	}

	@Override
	public void leaveDoctorAlone(CaseId caseId) {
		tell(SecondOpinion.Messages.CONTACT_FORBIDDEN, caseId);
	}

	@Override
	public void gotWorse(CaseId caseId) {
		tell(SecondOpinion.Messages.CONDITION_GOT_WORSE, caseId);
	}

	@Override
	public void opinionRead(CaseId caseId) {
		tell(SecondOpinion.Messages.OPINION_READ, caseId);
	}

	// Of no execution where nobody waits for it, or on an older version of the model.
	private void tell(String message, CaseId caseId) {
		try {
			this.runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseId.toString()).correlateAll();
		}
		catch (OptimisticLockingException ex) {
			throw new Overtaken("The case");
		}
	}

	@Override
	public void amended(CaseId caseId) {
		receive(SecondOpinion.Messages.OPINION_AMENDED, caseId);
	}

	@Override
	public void interrupt(CaseId caseId, Interruption why) {
		receive(message(why), caseId);
	}

	private void receive(String message, CaseId caseId) {
		try {
			this.runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseId.toString()).correlate();
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw this.earlier.doesNotKnow(message, caseId) ? new OnEarlierModel() : new NoLongerOpen("The case");
		}
		catch (OptimisticLockingException ex) {
			throw new Overtaken("The case");
		}
	}

	private static String message(Interruption why) {
		return switch (why) {
			case WITHDRAWAL -> SecondOpinion.Messages.CASE_WITHDRAWN;
			case DEATH -> SecondOpinion.Messages.DEATH_NOTED;
			case LOST_CONTACT -> SecondOpinion.Messages.CONTACT_GIVEN_UP;
			case URGENT_CARE -> SecondOpinion.Messages.HOLD_GIVEN_UP;
			case DUPLICATE -> SecondOpinion.Messages.DUPLICATE_FOUND;
		};
	}

	private static Map<String, Object> variables(Answer answer) {
		return switch (answer) {
			case Answer.Done _ -> Map.of();
			case IntakeReview it -> Map.of(Variables.INTAKE_REVIEW, it.name());
			case UrgentCareResult it -> Map.of(Variables.URGENT_CARE, it.name());
			case GoAhead it -> Map.of(Variables.GO_AHEAD, it.name());
			case NoticeRoute it -> Map.of(Variables.NOTICE_ROUTE, it.road().name());
			case Successor it -> Map.of(Variables.SUCCESSOR, it.name());
			case RecordArrival it -> Map.of(Variables.RECORD_ARRIVAL, it.name());
			case FeeAnswer it -> Map.of(Variables.FEE_ANSWER, it.name());
			case RecordCheck it -> Map.of(Variables.RECORD_CHECK, it.name());
			case SearchAnswer it -> Map.of(Variables.SEARCH_ANSWER, it.name());
			case CoverageResult it -> Map.of(Variables.COVERAGE, it.name());
			case OfferAnswer it -> Map.of(Variables.OFFER_ANSWER, it.name());
			case AgreedOn it -> Map.of(Variables.AGREED_ON, it.name());
			case MeetingResult it -> Map.of(Variables.MEETING_RESULT, it.name());
			case ReleaseCheck it -> Map.of(Variables.RELEASE_CHECK, it.name());
			case OpinionsRelation it -> Map.of(Variables.OPINIONS_RELATION, it.name());
			case TestsArranged it -> Map.of(Variables.TESTS_ARRANGED, it.name());
			case TestsWanted it -> Map.of(Variables.TESTS_WANTED, it.name());
			case TestsOutcome it -> Map.of(Variables.TESTS_OUTCOME, it.name());
			case DecisionAnswer it -> Map.of(Variables.DECISION_ANSWER, it.name());
			case DateTalk it -> Map.of(Variables.DATE_TALK, it.name());
			case AnotherOpinion it -> Map.of(Variables.ANOTHER_OPINION, it.name());
			case FollowUpAnswer it -> Map.of(Variables.FOLLOW_UP_ANSWER, it.name());
			case WhatFollows it -> Map.of(Variables.WHAT_FOLLOWS, it.name());
		};
	}

}
