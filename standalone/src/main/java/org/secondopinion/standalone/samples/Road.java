package org.secondopinion.standalone.samples;

import java.util.Objects;
import java.util.Set;

import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;

/**
 * Which turns a case takes where the journey parts.
 *
 * @param story what it is about; triage and the comparison follow from it
 * @param notice how the doctor is told
 * @param straightforward whether the navigator finds the problem straightforward
 * @param torn whether the patient wants a third opinion after the second
 */
public record Road(Story story, NoticeRoute notice, boolean straightforward, boolean torn) {

	/**
	 * The usual road: the programme writes to the doctor.
	 * @param story the name of a story
	 * @return the road
	 */
	public static Road usual(String story) {
		return new Road(Story.of(story), NoticeRoute.PROGRAMME_WRITES, false, false);
	}

	/**
	 * A road that leads past a task.
	 * @param kind the task
	 * @return the road
	 */
	public static Road to(TaskKind kind) {
		return switch (kind) {
			case HAND_OVER_TO_URGENT_CARE -> usual("valve").withRedFlag();
			case CHOOSE_TO_GO_AHEAD -> usual("thyroid").foundStraightforward();
			case TELL_DOCTOR -> usual("hip").by(NoticeRoute.PATIENT_TELLS);
			case APPROVE_REFERRAL_REQUEST, SEND_REFERRAL_REQUEST -> usual("hip").by(NoticeRoute.ASK_FOR_REFERRAL);
			case KEEP_APPOINTMENT, ARRANGE_DOCTORS_TALK -> usual("spine");
			case CONSIDER_ANOTHER_OPINION -> usual("hip").torn(true);
			case ARRANGE_TESTS, AGREE_TO_TESTS, AWAIT_TESTS -> usual("lung");
			case COMPLETE_INTAKE, CONFIRM_INTAKE, CHOOSE_NOTICE, APPROVE_LETTER, SEND_LETTER, NOTE_DOCTORS_ANSWER,
					SIGN_AUTHORIZATION, REQUEST_RECORD, AWAIT_RECORD, CHASE_RECORD, APPROVE_FEE, TELL_OFFICES,
					RENEW_AUTHORIZATION, CHECK_RECORD, SHORTLIST_SPECIALISTS, ANSWER_SEARCH, CHOOSE_SPECIALIST,
					CHECK_COVERAGE, AGREE_TO_COST, ANSWER_OFFER, AGREE_APPOINTMENT, CHOOSE_TIME, WRITE_OPINION,
					RELEASE_OPINION, READ_OPINION, CALL_READER, MAKE_DECISION, TALK_ABOUT_DATE, SHARE_DECISION,
					TALK_WITH_DOCTOR, TELL_WHAT_HAPPENED, HELP_PATIENT, REVIEW_AFTER_TREATMENT, DEAL_WITH_CHANGE,
					FOLLOW_URGENT_CARE, DEAL_WITH_DATE, RELEASE_AMENDMENT, READ_AMENDMENT ->
				usual("hip");
		};
	}

	public Road by(NoticeRoute route) {
		return new Road(this.story, route, this.straightforward, this.torn);
	}

	/** Two opinions do not settle it. */
	public Road torn(boolean wantsAThird) {
		return new Road(this.story, this.notice, this.straightforward, wantsAThird);
	}

	/** Triage sends the patient to urgent care first. */
	public Road withRedFlag() {
		return telling(new IntakeSection.Timing(timing().safeToWait(), true));
	}

	/** Triage shortens the path. */
	public Road inAHurry() {
		return telling(new IntakeSection.Timing(SafeToWait.DAYS, false));
	}

	/** Triage asks the patient whether to go ahead. */
	public Road foundStraightforward() {
		IntakeSection.Reasons calm = new IntakeSection.Reasons(Set.of(Reason.PEACE_OF_MIND),
				Objects.requireNonNull(this.story.intake().reasons()).inOwnWords());
		return new Road(this.story.telling(calm), this.notice, true, this.torn);
	}

	public Road telling(IntakeSection section) {
		return new Road(this.story.telling(section), this.notice, this.straightforward, this.torn);
	}

	private IntakeSection.Timing timing() {
		return Objects.requireNonNull(this.story.intake().timing());
	}

}
