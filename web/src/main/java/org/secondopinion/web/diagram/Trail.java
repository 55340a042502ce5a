package org.secondopinion.web.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.notice.LetterPurpose;

/**
 * The way that a case has come through the model, read from its history. Nobody asks the
 * engine, whose history is lean: what happened to a case is known here.
 * <p>
 * An element is on the trail if the case has left it behind. What has to be done again
 * after a turn back is taken off: an intake that was sent back is not done. Elements of
 * which the history knows nothing, such as gateways, are never on it.
 */
final class Trail {

	private final Set<String> passed = new HashSet<>();

	private Trail() {
	}

	/**
	 * Reads the trail of a case.
	 * @param history what happened, the oldest first
	 * @return the elements of the model that it has left behind
	 */
	static Set<String> of(List<CaseEvent> history) {
		Trail trail = new Trail();
		history.forEach((event) -> trail.walk(trail.stretch(event.kind(), event.about())));
		return Set.copyOf(trail.passed);
	}

	private void walk(Stretch stretch) {
		this.passed.addAll(stretch.passed());
		this.passed.removeAll(stretch.again());
	}

	/**
	 * What one event says about the way. The switch has no default: a new kind of event
	 * must be given its place here, or said to have none.
	 */
	private Stretch stretch(EventKind kind, @Nullable String about) {
		return switch (kind) {
			case CASE_OPENED -> passed(Events.CASE_OPENED, Events.INTAKE_OPENED);
			case INTAKE_SUBMITTED -> passed(Tasks.COMPLETE_INTAKE);
			case INTAKE_SENT_BACK -> again(Tasks.COMPLETE_INTAKE);
			case INTAKE_ACCEPTED, CASE_DECLINED, TREATMENT_FIRST -> passed(Tasks.CONFIRM_INTAKE);
			case TREATMENT_REVIEWED -> passed(Tasks.REVIEW_AFTER_TREATMENT);
			case TRIAGED -> passed(Actions.TRIAGE);
			case URGENT_CARE_RESOLVED -> passed(Tasks.HAND_OVER_TO_URGENT_CARE);
			case STRAIGHTFORWARD_EXPLAINED -> passed(Tasks.CHOOSE_TO_GO_AHEAD);
			// Later it is because the condition got worse.
			case PATH_EXPEDITED ->
				has(Actions.SCHEDULE_DEADLINES) ? passed(Actions.SHORTEN_PATH) : passed(Actions.TAKE_EXPEDITED_PATH);
			case DEADLINES_SET -> passed(Actions.SCHEDULE_DEADLINES, Ends.ASSESSED_GO_ON, Events.DOCTORS_STEP_OPENED);

			case NOTICE_CHOSEN -> passed(Tasks.CHOOSE_NOTICE);
			case DOCTOR_TOLD_BY_PATIENT -> passed(Tasks.TELL_DOCTOR, Actions.PLAN_DOCTOR_REMINDERS);
			case LETTER_APPROVED -> passed(isReferral(about) ? Tasks.APPROVE_REFERRAL_REQUEST : Tasks.APPROVE_LETTER);
			case LETTER_SENT ->
				passed(has(Tasks.APPROVE_REFERRAL_REQUEST) ? Tasks.SEND_REFERRAL_REQUEST : Tasks.SEND_LETTER,
						Actions.PLAN_DOCTOR_REMINDERS);
			case CONTACT_FORBIDDEN -> passed(Actions.FORBID_CONTACT, Ends.NOBODY_CONTACTED);
			case DOCTOR_ANSWERED -> passed(Tasks.NOTE_DOCTORS_ANSWER, Ends.DOCTOR_ANSWERED);
			case DOCTOR_FOLLOWED_BY -> passed(Tasks.NOTE_DOCTORS_ANSWER).butAgain(Tasks.CHOOSE_NOTICE);
			case DOCTOR_REMINDED -> passed(Events.DOCTOR_REMINDER, Actions.REMIND_DOCTOR, Ends.DOCTOR_REMINDED);
			case DOCTOR_SILENT -> passed(Events.DOCTOR_SILENT, Actions.NOTE_SILENCE, Ends.DOCTOR_DID_NOT_ANSWER);

			case RECORDS_LISTED ->
				passed(Events.RECORDS_STEP_OPENED, Actions.LIST_NEEDED_RECORDS, Events.BOOKING_OPENED);
			case AUTHORIZATION_SIGNED -> has(Actions.STOP_REQUESTS) ? passed(Tasks.RENEW_AUTHORIZATION)
					: passed(Tasks.SIGN_AUTHORIZATION, Actions.LOOK_OVER_RECORDS);
			case RECORD_REQUESTED -> passed(Events.RECORD_NEEDED, Tasks.REQUEST_RECORD);
			case RECORDS_OFFICE_REMINDED ->
				passed(Events.RECORD_REMINDER, Actions.REMIND_RECORDS_OFFICE).butAgain(Tasks.CHASE_RECORD);
			case RECORDS_OFFICE_ASKED_AGAIN, RIGHT_TO_A_COPY_CITED, COMPLAINT_SENT -> passed(Tasks.CHASE_RECORD);
			case FEE_APPROVED, FEE_DECLINED -> passed(Tasks.APPROVE_FEE).butAgain(Tasks.CHASE_RECORD);
			case FEE_PAID -> passed(Tasks.CHASE_RECORD);
			case FEE_ASKED -> again(Tasks.APPROVE_FEE);
			case AUTHORIZATION_ENDS_SOON ->
				passed(Events.AUTHORIZATION_ENDS_SOON, Actions.WARN_OF_END, Ends.WARNED_OF_END);
			case AUTHORIZATION_ENDED -> passed(Events.AUTHORIZATION_ENDED, Actions.STOP_REQUESTS)
				.butAgain(Tasks.TELL_OFFICES, Tasks.RENEW_AUTHORIZATION);
			case AUTHORIZATION_REVOKED -> passed(Events.AUTHORIZATION_REVOKED, Actions.STOP_REQUESTS)
				.butAgain(Tasks.TELL_OFFICES, Tasks.RENEW_AUTHORIZATION);
			case OFFICES_TOLD_TO_STOP -> passed(Tasks.TELL_OFFICES);
			case RECORD_REFUSED -> again(Tasks.CHASE_RECORD);
			case RECORD_ARRIVED -> passed(Tasks.AWAIT_RECORD);
			case RECORD_USABLE -> passed(Events.RECORD_NEEDED, Tasks.CHECK_RECORD, Ends.RECORD_IN_HAND);
			case RECORD_NOT_USABLE -> passed(Events.RECORD_NEEDED, Tasks.CHECK_RECORD);
			// What nobody asked for was waived with the authorization, before any round.
			case RECORD_WAIVED ->
				has(Tasks.REQUEST_RECORD) ? passed(Tasks.AWAIT_RECORD, Ends.RECORD_WAIVED) : Stretch.NONE;

			case NOBODY_FOUND -> passed(Tasks.SHORTLIST_SPECIALISTS).butAgain(Tasks.ANSWER_SEARCH);
			case SEARCH_ANSWERED -> has(Actions.SEEK_ANOTHER_OPINION) && SearchAnswer.STOP.name().equals(about)
					? passed(Tasks.ANSWER_SEARCH, Actions.GIVE_UP_ANOTHER_OPINION)
					: passed(Tasks.ANSWER_SEARCH).butAgain(Tasks.SHORTLIST_SPECIALISTS);
			case SHORTLIST_MADE -> passed(Tasks.SHORTLIST_SPECIALISTS).butAgain(Tasks.CHOOSE_SPECIALIST,
					Tasks.CHECK_COVERAGE, Tasks.AGREE_TO_COST);
			case SPECIALIST_CHOSEN -> passed(Tasks.CHOOSE_SPECIALIST);
			case COVERAGE_CHECKED ->
				isNotCovered(about) ? again(Tasks.CHOOSE_SPECIALIST) : passed(Tasks.CHECK_COVERAGE);
			case COST_AGREED -> passed(Tasks.CHECK_COVERAGE, Tasks.AGREE_TO_COST);
			case COST_REFUSED -> again(Tasks.CHOOSE_SPECIALIST, Tasks.CHECK_COVERAGE);
			case SPECIALIST_OFFERED -> passed(Actions.OFFER_TO_NEXT);
			case SPECIALIST_ACCEPTED -> passed(Tasks.ANSWER_OFFER);
			case SPECIALIST_DECLINED, SPECIALIST_AWAY ->
				passed(Actions.LOOK_FOR_NEXT_SPECIALIST).butAgain(Actions.OFFER_TO_NEXT);
			case OFFER_UNANSWERED ->
				passed(Events.OFFER_UNANSWERED, Actions.NOTE_OFFER_UNANSWERED, Actions.LOOK_FOR_NEXT_SPECIALIST)
					.butAgain(Actions.OFFER_TO_NEXT);
			case TIMES_OFFERED -> passed(Tasks.AGREE_APPOINTMENT).butAgain(Tasks.CHOOSE_TIME);
			case NO_TIME_SUITED -> passed(Tasks.CHOOSE_TIME).butAgain(Tasks.AGREE_APPOINTMENT);
			case TIMES_OVER -> passed(Events.TIMES_OVER, Actions.NOTE_TIMES_OVER).butAgain(Tasks.AGREE_APPOINTMENT);
			case APPOINTMENT_AGREED ->
				isMeeting(about)
						? passed(has(Tasks.AGREE_APPOINTMENT) ? Tasks.CHOOSE_TIME : Tasks.AGREE_APPOINTMENT,
								Actions.PLAN_MEETING)
							.butAgain(Events.MEETING_NEAR, Actions.REMIND_OF_MEETING, Ends.REMINDED_OF_MEETING)
						: passed(Tasks.AGREE_APPOINTMENT, Ends.SPECIALIST_BOOKED);
			case APPOINTMENT_NEAR ->
				passed(Actions.PLAN_MEETING, Events.MEETING_NEAR, Actions.REMIND_OF_MEETING, Ends.REMINDED_OF_MEETING);
			case SPECIALIST_REMINDED -> has(Tasks.AGREE_APPOINTMENT)
					? passed(Events.OPINION_DUE_SOON, Actions.WATCH_WRITING, Ends.WRITING_WATCHED)
					: passed(Events.NO_TIME_AGREED, Actions.WATCH_AGREEMENT, Ends.AGREEMENT_WATCHED);
			case SPECIALIST_SILENT ->
				passed(has(Tasks.AGREE_APPOINTMENT) ? Events.OPINION_NOT_THERE : Events.STILL_NO_TIME_AGREED);
			case APPOINTMENT_KEPT -> passed(Tasks.KEEP_APPOINTMENT, Ends.PATIENT_SEEN);
			case APPOINTMENT_RESCHEDULED, APPOINTMENT_CANCELLED, APPOINTMENT_MISSED ->
				again(Tasks.AGREE_APPOINTMENT, Tasks.CHOOSE_TIME, Actions.PLAN_MEETING);
			case SPECIALIST_LEFT -> passed(Actions.LOOK_FOR_NEXT_SPECIALIST).butAgain(Actions.OFFER_TO_NEXT,
					Tasks.ANSWER_OFFER, Tasks.AGREE_APPOINTMENT, Tasks.CHOOSE_TIME, Actions.PLAN_MEETING,
					Tasks.KEEP_APPOINTMENT, Ends.SPECIALIST_BOOKED, Ends.PATIENT_SEEN);
			case BOOKING_REOPENED ->
				passed(Events.GIVEN_BACK_WHILE_WRITING, Actions.REOPEN_BOOKING, Ends.REVIEW_GIVEN_BACK);

			case OPINION_SIGNED, OPINION_COMPLETED -> passed(Events.READY_FOR_OPINION, Tasks.WRITE_OPINION);
			case OPINION_SENT_BACK -> again(Tasks.WRITE_OPINION);
			case OPINION_RELEASED -> passed(Tasks.RELEASE_OPINION);
			case OPINIONS_COMPARED -> passed(Actions.COMPARE_OPINIONS);
			case READER_CALLED -> passed(Events.OPINION_UNREAD, Tasks.CALL_READER);
			// A call in vain while an opinion is unread counts as the call about it.
			case CONTACT_TRIED ->
				isUnread() && isCall(about) ? passed(Events.OPINION_UNREAD, Tasks.CALL_READER) : Stretch.NONE;
			case OPINION_READ -> passed(Tasks.READ_OPINION);
			case DOCTORS_TALKED -> passed(Tasks.ARRANGE_DOCTORS_TALK, Ends.DOCTORS_HAVE_TALKED);

			case TESTS_ARRANGED -> passed(Tasks.ARRANGE_TESTS).butAgain(Tasks.AGREE_TO_TESTS);
			case TESTS_AGREED -> passed(Tasks.AGREE_TO_TESTS).butAgain(Tasks.AWAIT_TESTS);
			case TESTS_TO_ARRANGE_OTHERWISE -> again(Tasks.ARRANGE_TESTS);
			case TESTS_REMINDED -> passed(Actions.REMIND_OF_TESTS, Ends.REMINDED_OF_TESTS);
			case TEST_RESULTS_IN -> passed(Tasks.AWAIT_TESTS).butAgain(Tasks.WRITE_OPINION, Tasks.RELEASE_OPINION,
					Actions.COMPARE_OPINIONS, Tasks.READ_OPINION, Events.OPINION_UNREAD, Tasks.CALL_READER);
			case TESTS_NOT_DONE -> passed(has(Tasks.AGREE_TO_TESTS) ? Tasks.AWAIT_TESTS
					: has(Tasks.ARRANGE_TESTS) ? Tasks.AGREE_TO_TESTS : Tasks.ARRANGE_TESTS);

			case OPINION_AMENDED -> passed(Events.OPINION_AMENDED).butAgain(Tasks.RELEASE_AMENDMENT,
					Tasks.READ_AMENDMENT, Ends.AMENDMENT_READ, Ends.AMENDMENT_SENT_BACK);
			case AMENDMENT_RELEASED -> passed(Tasks.RELEASE_AMENDMENT);
			case AMENDMENT_SENT_BACK -> passed(Tasks.RELEASE_AMENDMENT, Ends.AMENDMENT_SENT_BACK);
			case AMENDMENT_READ -> passed(Tasks.READ_AMENDMENT, Ends.AMENDMENT_READ);
			case ANOTHER_OPINION_SOUGHT ->
				passed(Events.OPINIONS_AT_HAND, Events.TIME_TO_DECIDE, Tasks.CONSIDER_ANOTHER_OPINION,
						Ends.DECIDED_TO_ASK_AGAIN, Actions.SEEK_ANOTHER_OPINION, Ends.ANOTHER_OPINION_SOUGHT)
					.butAgain(Tasks.SHORTLIST_SPECIALISTS, Tasks.CHOOSE_SPECIALIST, Tasks.CHECK_COVERAGE,
							Actions.OFFER_TO_NEXT, Tasks.ANSWER_OFFER, Tasks.AGREE_APPOINTMENT, Tasks.CHOOSE_TIME,
							Actions.PLAN_MEETING, Tasks.KEEP_APPOINTMENT, Ends.SPECIALIST_BOOKED, Ends.PATIENT_SEEN,
							Tasks.WRITE_OPINION, Tasks.RELEASE_OPINION, Actions.COMPARE_OPINIONS, Tasks.READ_OPINION,
							Events.OPINION_UNREAD, Tasks.CALL_READER, Tasks.ARRANGE_DOCTORS_TALK,
							Ends.DOCTORS_HAVE_TALKED);
			case DECIDE_BY_NEAR -> passed(Events.DATE_COMES_NEAR, Actions.LOOK_AT_DATE).butAgain(Tasks.DEAL_WITH_DATE);
			case DECIDE_BY_PASSED -> isInLastStep() ? passed(Events.DECIDE_BY_PASSED, Actions.NOTE_DATE_PASSED)
					: passed(Events.DATE_COMES_NEAR, Actions.LOOK_AT_DATE).butAgain(Tasks.DEAL_WITH_DATE);
			case DECIDE_BY_MOVED, DATE_TALKED_ABOUT ->
				isInLastStep() ? passed(Tasks.TALK_ABOUT_DATE) : passed(Tasks.DEAL_WITH_DATE, Actions.WATCH_DATE_ANEW);
			case QUESTION_LEFT_OPEN -> passed(Tasks.TALK_ABOUT_DATE);
			case DECISION_MADE ->
				passed(Events.OPINIONS_AT_HAND, Events.TIME_TO_DECIDE, Tasks.MAKE_DECISION, Ends.DECIDED);
			case DECISION_SHARED -> passed(Tasks.SHARE_DECISION, Actions.OFFER_TALK);
			case TALK_AFTERWARDS_NOTED -> passed(Tasks.TALK_WITH_DOCTOR, Actions.PLAN_FOLLOW_UP);
			case FOLLOW_UP_ASKED ->
				passed(Events.FOLLOW_UP_DUE, Actions.ASK_WHAT_HAPPENED, Ends.PATIENT_ASKED, Actions.PLAN_FOLLOW_UP);
			case FOLLOW_UP_REMINDED -> passed(Events.FOLLOW_UP_REMINDER, Actions.REMIND_PATIENT, Ends.PATIENT_REMINDED);
			case WHAT_HAPPENED_TOLD -> passed(Tasks.TELL_WHAT_HAPPENED, Actions.PLAN_FOLLOW_UP);
			case FOLLOW_UP_UNANSWERED ->
				passed(Events.FOLLOW_UP_UNANSWERED, Actions.STOP_ASKING, Actions.PLAN_FOLLOW_UP);
			case PATIENT_HELPED -> passed(Tasks.HELP_PATIENT);

			case WORSE_REPORTED -> passed(Events.CONDITION_GOT_WORSE).butAgain(Tasks.DEAL_WITH_CHANGE);
			case COLLEAGUES_ALERTED ->
				passed(Events.NOBODY_HAS_LOOKED, Actions.ALERT_COLLEAGUES, Ends.COLLEAGUES_ALERTED);
			case WORSE_DEALT_WITH -> passed(Tasks.DEAL_WITH_CHANGE);
			case CASE_HELD -> passed(Actions.PUT_CASE_ON_HOLD).butAgain(Tasks.FOLLOW_URGENT_CARE);
			case HOLD_ENDED -> UrgentCareResult.CLOSE.name().equals(about) ? passed(Tasks.FOLLOW_URGENT_CARE)
					: passed(Tasks.FOLLOW_URGENT_CARE, Actions.TAKE_CASE_UP_AGAIN);

			case CASE_WITHDRAWN -> passed(Events.CASE_WITHDRAWN);
			case DEATH_NOTED -> passed(Events.DEATH_NOTED);
			case DUPLICATE_OF -> passed(Events.DUPLICATE_FOUND);
			case CONTACT_GIVEN_UP -> passed(Events.CONTACT_GIVEN_UP);
			case CASE_CLOSED -> closed(Closing.valueOf(Objects.requireNonNull(about)));

			case DOCTOR_LEFT_ALONE -> passed(Events.CONTACT_FORBIDDEN, Ends.CASE_GOES_ON_WITHOUT_DOCTOR);
			case NO_ANSWER_YET, CONTACT_REFUSED, CONTACT_ALLOWED, WORSE_TAKEN_BACK -> Stretch.NONE;
			case OFFICE_LINK_PRINTED, OFFICE_LINK_LOCKED, OFFICE_BROUGHT_FILE, OFFICE_ANSWERED_LATE, OFFICE_REPLIED,
					FILE_ATTACHED ->
				Stretch.NONE;

			// Beside the way, or only the beginning of what is not done yet.
			case PARTNER_INVITED, PARTNER_ACCEPTED, PARTNER_DECLINED, PARTNER_REVOKED, PARTNER_LEFT,
					REPRESENTATIVE_INVITED, TAKE_OVER_OFFERED, CASE_TAKEN_OVER, NAVIGATOR_ASSIGNED, HAS_DUPLICATE,
					DUPLICATE_TAKEN_BACK, HANDED_OVER, NOTE_ADDED, CASE_GOES_ON, CASE_CONTINUES, DOCTORS_INVITED,
					WORSE_IN_HAND, HOLD_GOES_ON, MAIL_FAILED, MAIL_BOUNCED, MAIL_UNCERTAIN, MAIL_WITHOUT_ADDRESS,
					TOLD_ANOTHER_WAY, FILE_IMPORTED, FILE_TAKEN_BACK, FILE_THROWN_AWAY, URGENT_CARE_STARTED,
					CIRCUMSTANCES_NOTED, CONFLICT_OVERRIDDEN, FIRST_OPINION_NOTED, FIRST_OPINION_CORRECTED,
					MORE_TIME_TAKEN, TESTS_MOVED, RECORD_REQUEST_STOPPED, ORIGINAL_MOVED, RECORD_TAKES_LONGER,
					RECORD_KEPT_ELSEWHERE, ANOTHER_OPINION_CONSIDERED, ANOTHER_OPINION_ALLOWED, TIME_WITHDRAWN,
					SPECIALIST_HEARD_OF, FINDINGS_COMMITTED ->
				Stretch.NONE;
		};
	}

	private Stretch closed(Closing how) {
		return switch (how) {
			case DECIDED -> passed(Ends.FOLLOWED_UP, Ends.CASE_DECIDED);
			case UNDECIDED ->
				passed(Ends.LEFT_OPEN, Actions.CLOSE_UNDECIDED_CASE, Ends.LEFT_UNDECIDED, Ends.CASE_LEFT_UNDECIDED);
			case DECLINED -> passed(Actions.CLOSE_DECLINED_CASE, Ends.DECLINED, Ends.CASE_NOT_TAKEN_ON);
			case URGENT_CARE -> has(Actions.PUT_CASE_ON_HOLD)
					? passed(Events.HOLD_GIVEN_UP, Actions.CLOSE_CASE_ON_HOLD, Ends.CASE_CLOSED_ON_HOLD)
					: passed(Actions.CLOSE_CASE_FOR_URGENT_CARE, Ends.LEFT_TO_URGENT_CARE, Ends.CASE_NOT_TAKEN_ON);
			case NOBODY_SUITABLE -> passed(Tasks.SHORTLIST_SPECIALISTS, Ends.NOBODY_SUITABLE, Events.SEARCH_GIVEN_UP,
					Actions.CLOSE_CASE_WITHOUT_SPECIALIST, Ends.CASE_CLOSED_WITHOUT_SPECIALIST);
			case NOT_NEEDED -> passed(Actions.CLOSE_STOPPED_CASE, Ends.PATIENT_STOPPED, Ends.CASE_NOT_TAKEN_ON);
			case WITHDRAWN -> passed(Actions.CLOSE_WITHDRAWN_CASE, Ends.CASE_CLOSED_BY_WITHDRAWAL);
			case LOST_CONTACT -> passed(Actions.CLOSE_LOST_CASE, Ends.CASE_CLOSED_AS_LOST);
			case DUPLICATE -> passed(Actions.CLOSE_DUPLICATE_CASE, Ends.CASE_CLOSED_AS_DUPLICATE);
			case DIED -> passed(Actions.CLOSE_CASE_AFTER_DEATH, Ends.CASE_CLOSED_BY_DEATH);
		};
	}

	private boolean has(String element) {
		return this.passed.contains(element);
	}

	// Where the opinions conflict, the doctors' talk comes between.
	private boolean isInLastStep() {
		return has(Tasks.READ_OPINION);
	}

	private boolean isUnread() {
		return has(Tasks.RELEASE_OPINION) && !has(Tasks.READ_OPINION);
	}

	private static boolean isCall(@Nullable String means) {
		return ContactMeans.PHONE.name().equals(means);
	}

	private static boolean isReferral(@Nullable String purpose) {
		return LetterPurpose.ASK_FOR_REFERRAL.name().equals(purpose);
	}

	private static boolean isNotCovered(@Nullable String result) {
		return CoverageResult.NOT_COVERED.name().equals(result);
	}

	private static boolean isMeeting(@Nullable String kind) {
		return kind != null && ReviewKind.valueOf(kind).isMeeting();
	}

	private static Stretch passed(String... elements) {
		return new Stretch(List.of(elements), List.of());
	}

	private static Stretch again(String... elements) {
		return new Stretch(List.of(), List.of(elements));
	}

	/**
	 * What one event adds to the trail and takes off it.
	 *
	 * @param passed what was left behind
	 * @param again what has to be done again
	 */
	private record Stretch(List<String> passed, List<String> again) {

		static final Stretch NONE = new Stretch(List.of(), List.of());

		Stretch butAgain(String... elements) {
			return new Stretch(this.passed, List.of(elements));
		}

	}

}
