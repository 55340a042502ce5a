package org.secondopinion.domain.journey;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.casefile.Step;

/**
 * Every place of the journey that waits for a person. The process model has one user task
 * for each, with the same name.
 */
public enum TaskKind {

	/** The intake: reasons, condition, time safe to wait, questions, priorities. */
	COMPLETE_INTAKE(Step.ASSESS, Holder.PATIENT),

	/** Accept the intake, send it back, or decline the case. */
	CONFIRM_INTAKE(Step.ASSESS, Holder.NAVIGATOR),

	/** Urgent care comes first: a named person owns the hand-over. */
	HAND_OVER_TO_URGENT_CARE(Step.ASSESS, Holder.NAVIGATOR),

	/** It looks straightforward: go ahead all the same? */
	CHOOSE_TO_GO_AHEAD(Step.ASSESS, Holder.PATIENT),

	/** The treatment started first: does the second opinion go on now? */
	REVIEW_AFTER_TREATMENT(Step.ASSESS, Holder.NAVIGATOR),

	/** How, and whether, the current doctor is told. */
	CHOOSE_NOTICE(Step.NOTIFY_DOCTOR, Holder.PATIENT),

	/** The patient tells the doctor. */
	TELL_DOCTOR(Step.NOTIFY_DOCTOR, Holder.PATIENT),

	/** Read, change and approve the letter to the doctor. */
	APPROVE_LETTER(Step.NOTIFY_DOCTOR, Holder.PATIENT),

	/** Send the approved letter. */
	SEND_LETTER(Step.NOTIFY_DOCTOR, Holder.NAVIGATOR),

	/** Read, change and approve the request for a referral. */
	APPROVE_REFERRAL_REQUEST(Step.NOTIFY_DOCTOR, Holder.PATIENT),

	/** Send the approved request for a referral. */
	SEND_REFERRAL_REQUEST(Step.NOTIFY_DOCTOR, Holder.NAVIGATOR),

	/** Write down what the doctor answered. */
	NOTE_DOCTORS_ANSWER(Step.NOTIFY_DOCTOR, Holder.DOCTOR),

	/** Sign the release authorization. */
	SIGN_AUTHORIZATION(Step.REQUEST_RECORDS, Holder.PATIENT),

	/** The authorization holds no longer: tell the offices that were asked. */
	TELL_OFFICES(Step.REQUEST_RECORDS, Holder.NAVIGATOR),
	/** The authorization holds no longer: sign a new one, or go on without. */
	RENEW_AUTHORIZATION(Step.REQUEST_RECORDS, Holder.PATIENT),
	/** Request one record. */
	REQUEST_RECORD(Step.REQUEST_RECORDS, Holder.NAVIGATOR),

	/** Write down what came of a requested record. */
	AWAIT_RECORD(Step.REQUEST_RECORDS, Holder.RECORDS_OFFICE),

	/** The record does not come: ask again, cite the right to a copy, or complain. */
	CHASE_RECORD(Step.REQUEST_RECORDS, Holder.NAVIGATOR),
	/** A records office asks for a fee: pay it, ask elsewhere, or go without. */
	APPROVE_FEE(Step.REQUEST_RECORDS, Holder.PATIENT),
	/** Readable? The right patient? Complete? */
	CHECK_RECORD(Step.REQUEST_RECORDS, Holder.NAVIGATOR),

	/** Propose specialists, with reasons and costs. */
	SHORTLIST_SPECIALISTS(Step.BOOK_SPECIALIST, Holder.NAVIGATOR),

	/** Nobody suitable was found: say whether to look further, wait or stop. */
	ANSWER_SEARCH(Step.BOOK_SPECIALIST, Holder.PATIENT),

	/** Choose a specialist, and who comes next. */
	CHOOSE_SPECIALIST(Step.BOOK_SPECIALIST, Holder.PATIENT),

	/** Check cost and coverage before anybody commits. */
	CHECK_COVERAGE(Step.BOOK_SPECIALIST, Holder.NAVIGATOR),

	/** Read what it costs, and say yes or choose again, before anybody is asked. */
	AGREE_TO_COST(Step.BOOK_SPECIALIST, Holder.PATIENT),

	/** Accept or decline the review. */
	ANSWER_OFFER(Step.BOOK_SPECIALIST, Holder.SPECIALIST),

	/** Agree when the review or visit takes place. */
	AGREE_APPOINTMENT(Step.BOOK_SPECIALIST, Holder.NAVIGATOR),

	/** Choose one of the times that the specialist offers, or ask for others. */
	CHOOSE_TIME(Step.BOOK_SPECIALIST, Holder.PATIENT),

	/**
	 * Write down what came of the meeting: it took place, or it was moved, called off or
	 * missed.
	 */
	KEEP_APPOINTMENT(Step.BOOK_SPECIALIST, Holder.NAVIGATOR),

	/** Write and sign the structured opinion. */
	WRITE_OPINION(Step.COMPARE, Holder.SPECIALIST),

	/** Check the opinion and release it at a humane hour. */
	RELEASE_OPINION(Step.COMPARE, Holder.NAVIGATOR),

	/** Read the opinion and the comparison, and say how each fits. */
	READ_OPINION(Step.COMPARE, Holder.PATIENT),

	/** The patient was reminded twice and has not read the opinion: call. */
	CALL_READER(Step.COMPARE, Holder.NAVIGATOR),

	/** The opinions conflict: ask the doctors to talk to each other. */
	ARRANGE_DOCTORS_TALK(Step.COMPARE, Holder.NAVIGATOR),

	/** The specialist asks for tests first: arrange them with the patient. */
	ARRANGE_TESTS(Step.COMPARE, Holder.NAVIGATOR),

	/** Read which tests, why, where and by when, and say yes or no. */
	AGREE_TO_TESTS(Step.COMPARE, Holder.PATIENT),

	/** Write down what came of the tests: results, a later day, or none. */
	AWAIT_TESTS(Step.COMPARE, Holder.NAVIGATOR),

	/** Weigh and decide, or take more time. */
	MAKE_DECISION(Step.DECIDE, Holder.PATIENT),

	/** Think twice about one more opinion: an honest self-check, then the choice. */
	CONSIDER_ANOTHER_OPINION(Step.DECIDE, Holder.PATIENT),
	/** The decide-by date has passed without a decision: talk with the patient. */
	TALK_ABOUT_DATE(Step.DECIDE, Holder.NAVIGATOR),
	/** Tell those whom the patient chose. */
	SHARE_DECISION(Step.DECIDE, Holder.NAVIGATOR),
	/** Talk with the first doctor about the decision: offered, never urged. */
	TALK_WITH_DOCTOR(Step.DECIDE, Holder.PATIENT),
	/** Say what actually happened, some time after the decision. */
	TELL_WHAT_HAPPENED(Step.DECIDE, Holder.PATIENT),
	/** The patient asked for help after the decision: call. */
	HELP_PATIENT(Step.DECIDE, Holder.NAVIGATOR),

	/** The patient's condition got worse: reach the patient, and say what follows. */
	DEAL_WITH_CHANGE(null, Holder.NAVIGATOR),

	/** Urgent care comes first, and the case is on hold: a named person owns that. */
	FOLLOW_URGENT_CARE(null, Holder.NAVIGATOR),

	/**
	 * The decide-by date is near, or has passed, and the patient cannot decide yet: talk
	 * with the patient, and say what is done about it.
	 */
	DEAL_WITH_DATE(null, Holder.NAVIGATOR),

	/** An opinion was amended after its release: check it, and release it. */
	RELEASE_AMENDMENT(null, Holder.NAVIGATOR),
	/** Read what was amended. */
	READ_AMENDMENT(null, Holder.PATIENT);

	private final @Nullable Step step;

	private final Holder holder;

	TaskKind(@Nullable Step step, Holder holder) {
		this.step = step;
		this.holder = holder;
	}

	/**
	 * To which step the task belongs.
	 * @return the step; nothing for a task beside the steps, which may wait in any of
	 * them and does not say where the case is
	 */
	public Optional<Step> step() {
		return Optional.ofNullable(this.step);
	}

	/**
	 * For whom the case waits here.
	 * @return who holds the ball
	 */
	public Holder holder() {
		return this.holder;
	}

	/**
	 * Whether the task comes after the decision, when the decide-by date is behind.
	 * @return {@code true} if so
	 */
	public boolean isAfterDecision() {
		return this == SHARE_DECISION || this == TALK_WITH_DOCTOR || this == TELL_WHAT_HAPPENED || this == HELP_PATIENT;
	}

	/**
	 * Whether the task is one of the steps up to the decision, to which the decide-by
	 * date belongs: what waits beside the steps alone, or after the decision, knows none.
	 * @return {@code true} if so
	 */
	public boolean leadsToDecision() {
		return step().isPresent() && !isAfterDecision();
	}

	/**
	 * Whether the task is about the patient's safety: it comes first, and is asked for
	 * while the case is on hold, when nothing else is.
	 * @return {@code true} if so
	 */
	public boolean isAboutSafety() {
		return this == DEAL_WITH_CHANGE || this == FOLLOW_URGENT_CARE;
	}

	/**
	 * Whether the patient cannot wait: whatever else is due, and be it late, comes after
	 * it.
	 * @return {@code true} for what is about safety, and for the hand-over to urgent care
	 */
	public boolean comesFirst() {
		return isAboutSafety() || this == HAND_OVER_TO_URGENT_CARE;
	}

	/**
	 * What somebody must be allowed to do with the case for doing this task.
	 * @return the action
	 */
	public CaseAction action() {
		return switch (this) {
			// What leaves the programme in the patient's name, and what the patient pays.
			case SIGN_AUTHORIZATION, RENEW_AUTHORIZATION, APPROVE_LETTER, APPROVE_REFERRAL_REQUEST, APPROVE_FEE,
					AGREE_TO_COST ->
				CaseAction.SIGN;
			// What nobody can take off the patient's shoulders; to stop the search ends
			// the case.
			case CHOOSE_TO_GO_AHEAD, ANSWER_SEARCH, READ_OPINION, AGREE_TO_TESTS, READ_AMENDMENT, MAKE_DECISION,
					CONSIDER_ANOTHER_OPINION ->
				CaseAction.DECIDE;
			case COMPLETE_INTAKE, CHOOSE_NOTICE, TELL_DOCTOR, CHOOSE_SPECIALIST, CHOOSE_TIME, TALK_WITH_DOCTOR,
					TELL_WHAT_HAPPENED ->
				CaseAction.ACT_AS_PATIENT;
			case CONFIRM_INTAKE, HAND_OVER_TO_URGENT_CARE, REVIEW_AFTER_TREATMENT, SEND_LETTER, SEND_REFERRAL_REQUEST,
					NOTE_DOCTORS_ANSWER, TELL_OFFICES, REQUEST_RECORD, AWAIT_RECORD, CHASE_RECORD, CHECK_RECORD,
					SHORTLIST_SPECIALISTS, CHECK_COVERAGE, AGREE_APPOINTMENT, KEEP_APPOINTMENT, RELEASE_OPINION,
					CALL_READER, ARRANGE_DOCTORS_TALK, ARRANGE_TESTS, AWAIT_TESTS, TALK_ABOUT_DATE, SHARE_DECISION,
					HELP_PATIENT, DEAL_WITH_CHANGE, FOLLOW_URGENT_CARE, DEAL_WITH_DATE, RELEASE_AMENDMENT ->
				CaseAction.NAVIGATE;
			case ANSWER_OFFER -> CaseAction.ANSWER_OFFER;
			case WRITE_OPINION -> CaseAction.REVIEW;
		};
	}

}
