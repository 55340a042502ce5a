package org.secondopinion.bpmn;

import java.util.Map;
import java.util.Set;

/**
 * The names in {@code second-opinion.bpmn}, the journey of one case. The only place
 * outside the model that spells them; a test holds both against each other.
 * <p>
 * What the model expects of whoever executes it:
 * <ul>
 * <li>a user task is completed with the variable that its gateway reads, if it has one,
 * as the name of an answer in {@link #ANSWERS};</li>
 * <li>a gateway has no default road: an answer that the model does not know fails, and
 * the case stays where it was;</li>
 * <li>variables are enumerations, dates, booleans and identifiers, never what a person
 * wrote.</li>
 * </ul>
 */
public final class SecondOpinion {

	/** The process key. */
	public static final String KEY = "second-opinion";

	private SecondOpinion() {
	}

	/** The six steps: sub-processes, each with its own diagram. */
	public static final class Steps {

		public static final String ASSESS = "assess";

		public static final String NOTIFY_DOCTOR = "notify-doctor";

		public static final String REQUEST_RECORDS = "request-records";

		public static final String BOOK_SPECIALIST = "book-specialist";

		public static final String COMPARE = "compare";

		public static final String DECIDE = "decide";

		private Steps() {
		}

	}

	/** Sub-processes that are no step. */
	public static final class Parts {

		/** One round for each record item, side by side; within request-records. */
		public static final String COLLECT_RECORD = "collect-record";

		/** Until there is a decision, or the question is left open; within decide. */
		public static final String DECIDING = "deciding";

		/** Interrupts notify-doctor when the patient forbids contact. */
		public static final String DOCTOR_LEFT_ALONE = "doctor-left-alone";

		/** Interrupts everything when the case is withdrawn. */
		public static final String WITHDRAWAL = "withdrawal";

		/** Interrupts everything when the patient has died. */
		public static final String DEATH = "death";

		/** Interrupts everything when nobody can reach the patient. */
		public static final String LOST_CONTACT = "lost-contact";

		/** Interrupts everything when another case of the same person goes on. */
		public static final String DUPLICATE = "duplicate";

		/** Beside everything: the patient's condition got worse. */
		public static final String CHANGE_FOR_THE_WORSE = "change-for-the-worse";

		/** Interrupts everything when a case on hold is not resumed. */
		public static final String URGENT_CARE_INSTEAD = "urgent-care-instead";

		/** Beside everything else: an opinion that was amended after its release. */
		public static final String AMENDMENT = "amendment";

		/**
		 * Beside the steps before the decision: the decide-by date is near or has passed.
		 */
		public static final String DATE_AT_RISK = "date-at-risk";

		private Parts() {
		}

	}

	/** Where a case waits for a person: user tasks. */
	public static final class Tasks {

		public static final String COMPLETE_INTAKE = "complete-intake";

		public static final String CONFIRM_INTAKE = "confirm-intake";

		public static final String HAND_OVER_TO_URGENT_CARE = "hand-over-to-urgent-care";

		public static final String CHOOSE_TO_GO_AHEAD = "choose-to-go-ahead";

		public static final String REVIEW_AFTER_TREATMENT = "review-after-treatment";

		public static final String CHOOSE_NOTICE = "choose-notice";

		public static final String TELL_DOCTOR = "tell-doctor";

		public static final String APPROVE_LETTER = "approve-letter";

		public static final String SEND_LETTER = "send-letter";

		public static final String APPROVE_REFERRAL_REQUEST = "approve-referral-request";

		public static final String SEND_REFERRAL_REQUEST = "send-referral-request";

		public static final String NOTE_DOCTORS_ANSWER = "note-doctors-answer";

		public static final String SIGN_AUTHORIZATION = "sign-authorization";

		public static final String REQUEST_RECORD = "request-record";

		public static final String AWAIT_RECORD = "await-record";

		public static final String CHASE_RECORD = "chase-record";

		public static final String APPROVE_FEE = "approve-fee";

		public static final String TELL_OFFICES = "tell-offices";

		public static final String RENEW_AUTHORIZATION = "renew-authorization";

		public static final String CHECK_RECORD = "check-record";

		public static final String SHORTLIST_SPECIALISTS = "shortlist-specialists";

		public static final String ANSWER_SEARCH = "answer-search";

		public static final String CHOOSE_SPECIALIST = "choose-specialist";

		public static final String CHECK_COVERAGE = "check-coverage";

		public static final String AGREE_TO_COST = "agree-to-cost";

		public static final String ANSWER_OFFER = "answer-offer";

		public static final String AGREE_APPOINTMENT = "agree-appointment";

		public static final String CHOOSE_TIME = "choose-time";

		public static final String KEEP_APPOINTMENT = "keep-appointment";

		public static final String WRITE_OPINION = "write-opinion";

		public static final String RELEASE_OPINION = "release-opinion";

		public static final String READ_OPINION = "read-opinion";

		public static final String CALL_READER = "call-reader";

		public static final String ARRANGE_DOCTORS_TALK = "arrange-doctors-talk";

		public static final String ARRANGE_TESTS = "arrange-tests";

		public static final String AGREE_TO_TESTS = "agree-to-tests";

		public static final String AWAIT_TESTS = "await-tests";

		public static final String MAKE_DECISION = "make-decision";

		public static final String CONSIDER_ANOTHER_OPINION = "consider-another-opinion";

		public static final String TALK_ABOUT_DATE = "talk-about-date";

		public static final String SHARE_DECISION = "share-decision";

		public static final String TALK_WITH_DOCTOR = "talk-with-doctor";

		public static final String TELL_WHAT_HAPPENED = "tell-what-happened";

		public static final String HELP_PATIENT = "help-patient";

		public static final String DEAL_WITH_CHANGE = "deal-with-change";

		public static final String FOLLOW_URGENT_CARE = "follow-urgent-care";

		public static final String RELEASE_AMENDMENT = "release-amendment";

		public static final String READ_AMENDMENT = "read-amendment";

		public static final String DEAL_WITH_DATE = "deal-with-date";

		private Tasks() {
		}

	}

	/** What the programme does by itself: service and rule tasks. */
	public static final class Actions {

		public static final String TRIAGE = "triage";

		public static final String TAKE_EXPEDITED_PATH = "take-expedited-path";

		public static final String SCHEDULE_DEADLINES = "schedule-deadlines";

		public static final String CLOSE_DECLINED_CASE = "close-declined-case";

		public static final String CLOSE_CASE_FOR_URGENT_CARE = "close-case-for-urgent-care";

		public static final String CLOSE_STOPPED_CASE = "close-stopped-case";

		public static final String FORBID_CONTACT = "forbid-contact";

		public static final String PLAN_DOCTOR_REMINDERS = "plan-doctor-reminders";

		public static final String REMIND_DOCTOR = "remind-doctor";

		public static final String NOTE_SILENCE = "note-silence";

		public static final String LIST_NEEDED_RECORDS = "list-needed-records";

		public static final String LOOK_OVER_RECORDS = "look-over-records";

		public static final String REMIND_RECORDS_OFFICE = "remind-records-office";

		public static final String WARN_OF_END = "warn-of-end";

		public static final String STOP_REQUESTS = "stop-requests";

		public static final String OFFER_TO_NEXT = "offer-to-next";

		public static final String NOTE_OFFER_UNANSWERED = "note-offer-unanswered";

		public static final String LOOK_FOR_NEXT_SPECIALIST = "look-for-next-specialist";

		public static final String PLAN_MEETING = "plan-meeting";

		public static final String NOTE_TIMES_OVER = "note-times-over";

		public static final String WATCH_AGREEMENT = "watch-agreement";

		public static final String WATCH_WRITING = "watch-writing";

		public static final String REMIND_OF_MEETING = "remind-of-meeting";

		public static final String REOPEN_BOOKING = "reopen-booking";

		public static final String CLOSE_CASE_WITHOUT_SPECIALIST = "close-case-without-specialist";

		public static final String GIVE_UP_ANOTHER_OPINION = "give-up-another-opinion";

		public static final String COMPARE_OPINIONS = "compare-opinions";

		public static final String REMIND_OF_TESTS = "remind-of-tests";

		public static final String SEEK_ANOTHER_OPINION = "seek-another-opinion";

		public static final String NOTE_DATE_PASSED = "note-date-passed";

		public static final String CLOSE_UNDECIDED_CASE = "close-undecided-case";

		public static final String OFFER_TALK = "offer-talk";

		public static final String PLAN_FOLLOW_UP = "plan-follow-up";

		public static final String ASK_WHAT_HAPPENED = "ask-what-happened";

		public static final String REMIND_PATIENT = "remind-patient";

		public static final String STOP_ASKING = "stop-asking";

		public static final String CLOSE_WITHDRAWN_CASE = "close-withdrawn-case";

		public static final String CLOSE_CASE_AFTER_DEATH = "close-case-after-death";

		public static final String CLOSE_LOST_CASE = "close-lost-case";

		public static final String CLOSE_DUPLICATE_CASE = "close-duplicate-case";

		public static final String ALERT_COLLEAGUES = "alert-colleagues";

		public static final String SHORTEN_PATH = "shorten-path";

		public static final String PUT_CASE_ON_HOLD = "put-case-on-hold";

		public static final String TAKE_CASE_UP_AGAIN = "take-case-up-again";

		public static final String CLOSE_CASE_ON_HOLD = "close-case-on-hold";

		public static final String LOOK_AT_DATE = "look-at-date";

		public static final String WATCH_DATE_ANEW = "watch-date-anew";

		private Actions() {
		}

	}

	/** What happens to a case: start, timer and message events. */
	public static final class Events {

		public static final String CASE_OPENED = "case-opened";

		public static final String INTAKE_OPENED = "intake-opened";

		public static final String DOCTORS_STEP_OPENED = "doctors-step-opened";

		public static final String DOCTOR_REMINDER = "doctor-reminder";

		public static final String DOCTOR_SILENT = "doctor-silent";

		public static final String RECORDS_STEP_OPENED = "records-step-opened";

		public static final String RECORD_NEEDED = "record-needed";

		public static final String RECORD_REMINDER = "record-reminder";

		public static final String AUTHORIZATION_REVOKED = "authorization-revoked";

		public static final String AUTHORIZATION_ENDED = "authorization-ended";

		public static final String AUTHORIZATION_ENDS_SOON = "authorization-ends-soon";

		public static final String BOOKING_OPENED = "booking-opened";

		public static final String OFFER_UNANSWERED = "offer-unanswered";

		public static final String GIVEN_BACK_BEFORE_AGREEMENT = "given-back-before-agreement";

		public static final String GIVEN_BACK_BEFORE_MEETING = "given-back-before-meeting";

		public static final String TIMES_OVER = "times-over";

		public static final String MEETING_NEAR = "meeting-near";

		public static final String SEARCH_GIVEN_UP = "search-given-up";

		public static final String NO_TIME_AGREED = "no-time-agreed";

		public static final String STILL_NO_TIME_AGREED = "still-no-time-agreed";

		public static final String GIVEN_BACK_WHILE_WRITING = "given-back-while-writing";

		public static final String OPINION_DUE_SOON = "opinion-due-soon";

		public static final String OPINION_NOT_THERE = "opinion-not-there";

		public static final String READY_FOR_OPINION = "ready-for-opinion";

		public static final String OPINION_UNREAD = "opinion-unread";

		public static final String OPINION_READ = "opinion-read";

		public static final String TESTS_NEAR = "tests-near";

		public static final String TEST_RESULTS_MISSING = "test-results-missing";

		public static final String OPINIONS_AT_HAND = "opinions-at-hand";

		public static final String TIME_TO_DECIDE = "time-to-decide";

		public static final String DECIDE_BY_PASSED = "decide-by-passed";

		public static final String TALK_NOT_NOTED = "talk-not-noted";

		public static final String FOLLOW_UP_DUE = "follow-up-due";

		public static final String FOLLOW_UP_REMINDER = "follow-up-reminder";

		public static final String FOLLOW_UP_UNANSWERED = "follow-up-unanswered";

		public static final String CONTACT_FORBIDDEN = "contact-forbidden";

		public static final String CASE_WITHDRAWN = "case-withdrawn";

		public static final String DEATH_NOTED = "death-noted";

		public static final String CONTACT_GIVEN_UP = "contact-given-up";

		public static final String DUPLICATE_FOUND = "duplicate-found";

		public static final String CONDITION_GOT_WORSE = "condition-got-worse";

		public static final String NOBODY_HAS_LOOKED = "nobody-has-looked";

		public static final String HOLD_GIVEN_UP = "hold-given-up";

		public static final String OPINION_AMENDED = "opinion-amended";

		public static final String DATE_COMES_NEAR = "date-comes-near";

		public static final String DATE_SETTLED = "date-settled";

		private Events() {
		}

	}

	/** How a case, a step or a side road ends. */
	public static final class Ends {

		public static final String CASE_DECIDED = "case-decided";

		public static final String CASE_LEFT_UNDECIDED = "case-left-undecided";

		public static final String CASE_NOT_TAKEN_ON = "case-not-taken-on";

		public static final String CASE_CLOSED_BY_WITHDRAWAL = "case-closed-by-withdrawal";

		public static final String CASE_CLOSED_WITHOUT_SPECIALIST = "case-closed-without-specialist";

		public static final String CASE_CLOSED_BY_DEATH = "case-closed-by-death";

		public static final String CASE_CLOSED_AS_LOST = "case-closed-as-lost";

		public static final String CASE_CLOSED_AS_DUPLICATE = "case-closed-as-duplicate";

		public static final String ASSESSED_GO_ON = "assessed-go-on";

		public static final String DECLINED = "declined";

		public static final String LEFT_TO_URGENT_CARE = "left-to-urgent-care";

		public static final String PATIENT_STOPPED = "patient-stopped";

		public static final String DOCTOR_ANSWERED = "doctor-answered";

		public static final String DOCTOR_REMINDED = "doctor-reminded";

		public static final String DOCTOR_DID_NOT_ANSWER = "doctor-did-not-answer";

		public static final String NOBODY_CONTACTED = "nobody-contacted";

		public static final String CASE_GOES_ON_WITHOUT_DOCTOR = "case-goes-on-without-doctor";

		public static final String RECORDS_COMPLETE = "records-complete";

		public static final String RECORD_IN_HAND = "record-in-hand";

		public static final String RECORD_DONE_WITHOUT = "record-done-without";

		public static final String RECORD_WAIVED = "record-waived";

		public static final String GONE_WITHOUT = "gone-without";

		public static final String WARNED_OF_END = "warned-of-end";

		public static final String SPECIALIST_BOOKED = "specialist-booked";

		public static final String AGREEMENT_WATCHED = "agreement-watched";

		public static final String NOBODY_SUITABLE = "nobody-suitable";

		public static final String PATIENT_SEEN = "patient-seen";

		public static final String REMINDED_OF_MEETING = "reminded-of-meeting";

		public static final String REVIEW_GIVEN_BACK = "review-given-back";

		public static final String WRITING_WATCHED = "writing-watched";

		public static final String OPINIONS_COMPARED = "opinions-compared";

		public static final String DOCTORS_HAVE_TALKED = "doctors-have-talked";

		public static final String REMINDED_OF_TESTS = "reminded-of-tests";

		public static final String DECIDED_TO_ASK_AGAIN = "decided-to-ask-again";

		public static final String ANOTHER_OPINION_SOUGHT = "another-opinion-sought";

		public static final String PATIENT_ASKED = "patient-asked";

		public static final String PATIENT_REMINDED = "patient-reminded";

		public static final String DECIDED = "decided";

		public static final String LEFT_OPEN = "left-open";

		public static final String LEFT_UNDECIDED = "left-undecided";

		public static final String FOLLOWED_UP = "followed-up";

		public static final String COLLEAGUES_ALERTED = "colleagues-alerted";

		public static final String CHANGE_DEALT_WITH = "change-dealt-with";

		public static final String CASE_TAKEN_UP_AGAIN = "case-taken-up-again";

		public static final String CASE_CLOSED_ON_HOLD = "case-closed-on-hold";

		public static final String OPINION_IS_READ = "opinion-is-read";

		public static final String AMENDMENT_READ = "amendment-read";

		public static final String AMENDMENT_SENT_BACK = "amendment-sent-back";

		public static final String DATE_LOOKED_AT = "date-looked-at";

		public static final String DATE_IS_SETTLED = "date-is-settled";

		public static final String DATE_DEALT_WITH = "date-dealt-with";

		private Ends() {
		}

	}

	/** Where roads part or meet. */
	public static final class Gateways {

		public static final String GOES_ON = "goes-on";

		public static final String RECORDS_AND_BOOKING_BEGIN = "records-and-booking-begin";

		public static final String RECORDS_AND_BOOKING_DONE = "records-and-booking-done";

		public static final String IS_INTAKE_ACCEPTED = "is-intake-accepted";

		public static final String WHICH_PATH = "which-path";

		public static final String IS_URGENT_CARE_OVER = "is-urgent-care-over";

		public static final String DOES_PATIENT_GO_AHEAD = "does-patient-go-ahead";

		public static final String WHO_TELLS_THE_DOCTOR = "who-tells-the-doctor";

		public static final String DOES_SOMEBODY_FOLLOW = "does-somebody-follow";

		public static final String IS_ANYTHING_TO_REQUEST = "is-anything-to-request";

		public static final String WAS_RECORD_FOUND = "was-record-found";

		public static final String DID_RECORD_ARRIVE = "did-record-arrive";

		public static final String IS_FEE_APPROVED = "is-fee-approved";

		public static final String REQUESTS_STOPPED = "requests-stopped";

		public static final String IS_ANY_OFFICE_TO_TELL = "is-any-office-to-tell";

		public static final String RELEASE_SETTLED = "release-settled";

		public static final String IS_RECORD_USABLE = "is-record-usable";

		public static final String IS_IT_COVERED = "is-it-covered";

		public static final String IS_SOMEBODY_PROPOSED = "is-somebody-proposed";

		public static final String ARE_THERE_OPINIONS = "are-there-opinions";

		public static final String DOES_SEARCH_GO_ON = "does-search-go-on";

		public static final String IS_OFFER_ACCEPTED = "is-offer-accepted";

		public static final String IS_SOMEONE_NEXT = "is-someone-next";

		public static final String IS_IT_A_MEETING = "is-it-a-meeting";

		public static final String DOES_A_TIME_SUIT = "does-a-time-suit";

		public static final String WHAT_CAME_OF_THE_MEETING = "what-came-of-the-meeting";

		public static final String WAS_SOMEBODY_FOUND_BEFORE = "was-somebody-found-before";

		public static final String ARE_RECORDS_IN_HAND = "are-records-in-hand";

		public static final String IS_THERE_AN_OPINION = "is-there-an-opinion";

		public static final String IS_OPINION_RELEASED = "is-opinion-released";

		public static final String DO_OPINIONS_CONFLICT = "do-opinions-conflict";

		public static final String ARE_TESTS_ASKED_FOR = "are-tests-asked-for";

		public static final String CAN_TESTS_BE_DONE = "can-tests-be-done";

		public static final String ARE_TESTS_AGREED = "are-tests-agreed";

		public static final String WHAT_CAME_OF_TESTS = "what-came-of-tests";

		public static final String IS_IT_DECIDED = "is-it-decided";

		public static final String IS_ANOTHER_OPINION_WANTED = "is-another-opinion-wanted";

		public static final String DATE_RUNS_ALONG = "date-runs-along";

		public static final String WHAT_ABOUT_THE_DATE = "what-about-the-date";

		public static final String IS_DECISION_MADE = "is-decision-made";

		public static final String IS_CASE_DECIDED = "is-case-decided";

		public static final String IS_TALK_OFFERED = "is-talk-offered";

		public static final String IS_FOLLOW_UP_PLANNED = "is-follow-up-planned";

		public static final String IS_HELP_NEEDED = "is-help-needed";

		public static final String WHAT_FOLLOWS = "what-follows";

		public static final String IS_AMENDMENT_RELEASED = "is-amendment-released";

		public static final String IS_DATE_TO_TALK_ABOUT = "is-date-to-talk-about";

		private Gateways() {
		}

	}

	/** Process variables. Who sets each is said here, because the model cannot say it. */
	public static final class Variables {

		/** Completing confirm-intake. */
		public static final String INTAKE_REVIEW = "intakeReview";

		/** {@link Delegates#TRIAGE_CASE}. */
		public static final String TRIAGE_PATH = "triagePath";

		/** Completing hand-over-to-urgent-care. */
		public static final String URGENT_CARE = "urgentCare";

		/** Completing choose-to-go-ahead. */
		public static final String GO_AHEAD = "goAhead";

		/**
		 * {@link Delegates#SCHEDULE_DEADLINES} or
		 * {@link Delegates#CLOSE_AFTER_ASSESSMENT}.
		 */
		public static final String ASSESSED = "assessed";

		/** Completing choose-notice. */
		public static final String NOTICE_ROUTE = "noticeRoute";

		/**
		 * {@link Delegates#PLAN_DOCTOR_REMINDERS}, where nobody is known to follow yet,
		 * and completing note-doctors-answer.
		 */
		public static final String SUCCESSOR = "successor";

		/** A date; {@link Delegates#PLAN_DOCTOR_REMINDERS}. */
		public static final String DOCTOR_REMINDER_AT = "doctorReminderAt";

		/** A date; {@link Delegates#PLAN_DOCTOR_REMINDERS}. */
		public static final String DOCTOR_SILENT_AT = "doctorSilentAt";

		/** A boolean; {@link Delegates#LOOK_OVER_RECORDS}. */
		public static final String ANYTHING_TO_REQUEST = "anythingToRequest";

		/**
		 * The identifier of the item that a round collects; the engine sets it, local to
		 * the round.
		 */
		public static final String RECORD_ITEM = "recordItem";

		/**
		 * A boolean; the round sets it as it begins, local to the round, by asking
		 * {@link Questions#NEEDED_RECORDS}.
		 */
		public static final String RECORD_FOUND = "recordFound";

		/** Completing await-record; local to the round. */
		public static final String RECORD_ARRIVAL = "recordArrival";

		/** Completing approve-fee; local to the round. */
		public static final String FEE_ANSWER = "feeAnswer";

		/** Completing check-record; local to the round. */
		public static final String RECORD_CHECK = "recordCheck";

		/** Completing check-coverage or agree-to-cost. */
		public static final String COVERAGE = "coverage";

		/** Completing answer-search. */
		public static final String SEARCH_ANSWER = "searchAnswer";

		/** A date; {@link Delegates#OFFER_TO_NEXT}. */
		public static final String OFFER_EXPIRES_AT = "offerExpiresAt";

		/** Completing answer-offer. */
		public static final String OFFER_ANSWER = "offerAnswer";

		/** A boolean; {@link Delegates#LOOK_FOR_NEXT_SPECIALIST}. */
		public static final String SOMEONE_NEXT = "someoneNext";

		/** Completing agree-appointment or choose-time. */
		public static final String AGREED_ON = "agreedOn";

		/** A date; {@link Delegates#PLAN_MEETING}. */
		public static final String MEETING_REMINDER_AT = "meetingReminderAt";

		/** Completing keep-appointment. */
		public static final String MEETING_RESULT = "meetingResult";

		/** Completing release-opinion or release-amendment. */
		public static final String RELEASE_CHECK = "releaseCheck";

		/**
		 * {@link Delegates#COMPARE_OPINIONS}, and completing read-opinion: an amendment
		 * may have been released meanwhile.
		 */
		public static final String OPINIONS_RELATION = "opinionsRelation";

		/** Completing arrange-tests. */
		public static final String TESTS_ARRANGED = "testsArranged";

		/** Completing agree-to-tests. */
		public static final String TESTS_WANTED = "testsWanted";

		/** Completing await-tests. */
		public static final String TESTS_OUTCOME = "testsOutcome";

		/** Completing make-decision. */
		public static final String DECISION_ANSWER = "decisionAnswer";

		/** Completing consider-another-opinion. */
		public static final String ANOTHER_OPINION = "anotherOpinion";

		/** Completing talk-about-date. */
		public static final String DATE_TALK = "dateTalk";

		/** A boolean; {@link Delegates#OFFER_TALK}. */
		public static final String TALK_OFFERED = "talkOffered";

		/** A date; {@link Delegates#OFFER_TALK}. */
		public static final String TALK_OFFER_ENDS_AT = "talkOfferEndsAt";

		/** A boolean; {@link Delegates#PLAN_FOLLOW_UP}. */
		public static final String FOLLOW_UP_PLANNED = "followUpPlanned";

		/** A date; {@link Delegates#PLAN_FOLLOW_UP}. */
		public static final String FOLLOW_UP_AT = "followUpAt";

		/** A date; {@link Delegates#PLAN_FOLLOW_UP}. */
		public static final String FOLLOW_UP_REMINDER_AT = "followUpReminderAt";

		/** A date; {@link Delegates#PLAN_FOLLOW_UP}. */
		public static final String FOLLOW_UP_ENDS_AT = "followUpEndsAt";

		/** Completing tell-what-happened. */
		public static final String FOLLOW_UP_ANSWER = "followUpAnswer";

		/** Completing deal-with-change. */
		public static final String WHAT_FOLLOWS = "whatFollows";

		private Variables() {
		}

	}

	/**
	 * The answers that gateways know, by the variable that holds them: the names of the
	 * domain's enumerations.
	 */
	public static final Map<String, Set<String>> ANSWERS = Map.ofEntries(
			Map.entry(Variables.INTAKE_REVIEW, Set.of("ACCEPTED", "SENT_BACK", "DECLINED", "TREATMENT_FIRST")),
			Map.entry(Variables.TRIAGE_PATH, TriageDecision.PATHS),
			Map.entry(Variables.URGENT_CARE, Set.of("RESUME", "CLOSE")),
			Map.entry(Variables.GO_AHEAD, Set.of("GO_AHEAD", "STOP")),
			Map.entry(Variables.ASSESSED, Set.of("PROCEED", "CLOSED")),
			Map.entry(Variables.NOTICE_ROUTE,
					Set.of("PATIENT_TELLS", "PROGRAMME_WRITES", "ASK_FOR_REFERRAL", "NOBODY")),
			Map.entry(Variables.SUCCESSOR, Set.of("NOBODY", "SOMEBODY")),
			Map.entry(Variables.RECORD_ARRIVAL,
					Set.of("ARRIVED", "REFUSED", "TAKES_LONGER", "KEPT_ELSEWHERE", "FEE_ASKED", "NOT_AVAILABLE")),
			Map.entry(Variables.FEE_ANSWER, Set.of("APPROVED", "ASK_ELSEWHERE", "GO_WITHOUT")),
			Map.entry(Variables.RECORD_CHECK, Set.of("USABLE", "ASK_AGAIN", "GO_WITHOUT")),
			Map.entry(Variables.COVERAGE, Set.of("CONFIRMED", "NOT_COVERED")),
			Map.entry(Variables.SEARCH_ANSWER, Set.of("LOOK_FURTHER", "WAIT", "STOP")),
			Map.entry(Variables.OFFER_ANSWER, Set.of("ACCEPTED", "DECLINED")),
			Map.entry(Variables.AGREED_ON, Set.of("MEETING", "WRITTEN_REVIEW", "TIMES_OFFERED", "NO_TIME")),
			Map.entry(Variables.MEETING_RESULT, Set.of("TOOK_PLACE", "AGREE_AGAIN", "ASK_NEXT")),
			Map.entry(Variables.RELEASE_CHECK, Set.of("RELEASED", "SENT_BACK")),
			Map.entry(Variables.OPINIONS_RELATION, Set.of("AGREE", "CONFLICT", "OPEN")),
			Map.entry(Variables.TESTS_ARRANGED, Set.of("ARRANGED", "NOT_POSSIBLE")),
			Map.entry(Variables.TESTS_WANTED, Set.of("AGREED", "OTHERWISE", "DECLINED")),
			Map.entry(Variables.TESTS_OUTCOME, Set.of("RESULTS_IN", "LATER", "NOT_DONE")),
			Map.entry(Variables.DECISION_ANSWER, Set.of("DECIDED", "NEEDS_TIME", "WANTS_ANOTHER_OPINION")),
			Map.entry(Variables.ANOTHER_OPINION, Set.of("GO_ON", "DECIDE_AFTER_ALL")),
			Map.entry(Variables.DATE_TALK, Set.of("NEW_DATE", "DECIDE_NOW", "CLOSE")),
			Map.entry(Variables.FOLLOW_UP_ANSWER, Set.of("ALL_IS_WELL", "NEEDS_HELP")),
			Map.entry(Variables.WHAT_FOLLOWS, Set.of("NO_CHANGE", "EXPEDITE", "URGENT_CARE")));

	/** Beans that carry out the actions: the engine's delegates. */
	public static final class Delegates {

		/** Asks the triage table; sets {@link Variables#TRIAGE_PATH}. */
		public static final String TRIAGE_CASE = "triageCase";

		public static final String TAKE_EXPEDITED_PATH = "takeExpeditedPath";

		/** Sets {@link Variables#ASSESSED} to {@code PROCEED}. */
		public static final String SCHEDULE_DEADLINES = "scheduleDeadlines";

		/**
		 * Serves all three early ends; sets {@link Variables#ASSESSED} to {@code CLOSED}.
		 */
		public static final String CLOSE_AFTER_ASSESSMENT = "closeAfterAssessment";

		public static final String FORBID_CONTACT = "forbidContact";

		/**
		 * Sets {@link Variables#DOCTOR_REMINDER_AT}, {@link Variables#DOCTOR_SILENT_AT}
		 * and {@link Variables#SUCCESSOR}.
		 */
		public static final String PLAN_DOCTOR_REMINDERS = "planDoctorReminders";

		public static final String REMIND_DOCTOR = "remindDoctor";

		public static final String NOTE_SILENCE = "noteSilence";

		/** Asks the records table. */
		public static final String LIST_NEEDED_RECORDS = "listNeededRecords";

		/** Sets {@link Variables#ANYTHING_TO_REQUEST}. */
		public static final String LOOK_OVER_RECORDS = "lookOverRecords";

		/** Reads {@link Variables#RECORD_ITEM}. */
		public static final String REMIND_RECORDS_OFFICE = "remindRecordsOffice";

		public static final String WARN_OF_END = "warnOfEnd";

		public static final String STOP_REQUESTS = "stopRequests";

		/** Sets {@link Variables#OFFER_EXPIRES_AT}. */
		public static final String OFFER_TO_NEXT = "offerToNext";

		public static final String NOTE_OFFER_UNANSWERED = "noteOfferUnanswered";

		/** Sets {@link Variables#SOMEONE_NEXT}. */
		public static final String LOOK_FOR_NEXT_SPECIALIST = "lookForNextSpecialist";

		/** Sets {@link Variables#MEETING_REMINDER_AT}. */
		public static final String PLAN_MEETING = "planMeeting";

		public static final String NOTE_TIMES_OVER = "noteTimesOver";

		public static final String REMIND_OF_MEETING = "remindOfMeeting";

		public static final String WATCH_REVIEW = "watchReview";

		public static final String REOPEN_BOOKING = "reopenBooking";

		public static final String CLOSE_CASE_WITHOUT_SPECIALIST = "closeCaseWithoutSpecialist";

		public static final String GIVE_UP_ANOTHER_OPINION = "giveUpAnotherOpinion";

		/** Sets {@link Variables#OPINIONS_RELATION}. */
		public static final String COMPARE_OPINIONS = "compareOpinions";

		public static final String REMIND_OF_TESTS = "remindOfTests";

		public static final String SEEK_ANOTHER_OPINION = "seekAnotherOpinion";

		public static final String NOTE_DATE_PASSED = "noteDatePassed";

		public static final String CLOSE_UNDECIDED_CASE = "closeUndecidedCase";

		/**
		 * Sets {@link Variables#TALK_OFFERED}, and {@link Variables#TALK_OFFER_ENDS_AT}
		 * if it is.
		 */
		public static final String OFFER_TALK = "offerTalk";

		/**
		 * Sets {@link Variables#FOLLOW_UP_PLANNED}, and if one is its three dates.
		 */
		public static final String PLAN_FOLLOW_UP = "planFollowUp";

		public static final String ASK_WHAT_HAPPENED = "askWhatHappened";

		public static final String REMIND_PATIENT = "remindPatient";

		public static final String STOP_ASKING = "stopAsking";

		public static final String CLOSE_WITHDRAWN_CASE = "closeWithdrawnCase";

		public static final String CLOSE_CASE_AFTER_DEATH = "closeCaseAfterDeath";

		public static final String CLOSE_LOST_CASE = "closeLostCase";

		public static final String CLOSE_DUPLICATE_CASE = "closeDuplicateCase";

		public static final String ALERT_COLLEAGUES = "alertColleagues";

		public static final String SHORTEN_PATH = "shortenPath";

		public static final String PUT_CASE_ON_HOLD = "putCaseOnHold";

		public static final String TAKE_CASE_UP_AGAIN = "takeCaseUpAgain";

		public static final String CLOSE_CASE_ON_HOLD = "closeCaseOnHold";

		public static final String LOOK_AT_DATE = "lookAtDate";

		public static final String WATCH_DATE_ANEW = "watchDateAnew";

		private Delegates() {
		}

	}

	/** Beans that the model asks something; each method takes the execution. */
	public static final class Questions {

		/**
		 * Its method {@code itemIds} gives a collection of Strings: the items to request
		 * or to check, one round each; {@code isFound} says whether a file holds the item
		 * in {@link Variables#RECORD_ITEM}. The engine asks more than once as it starts
		 * the rounds, so the answer must be the same, in the same order, within one
		 * transaction.
		 */
		public static final String NEEDED_RECORDS = "neededRecords";

		/**
		 * Its method {@code dueAt} gives the date of the next rung of the ladder for the
		 * item in {@link Variables#RECORD_ITEM}; never {@code null}.
		 */
		public static final String RECORD_REMINDERS = "recordReminders";

		/**
		 * Its methods {@code endsAt} and {@code warnedAt} give the dates at which the
		 * release authorization ends, and at which people are warned; never {@code null}.
		 * {@code isAnyOfficeToTell} says whether an office does not know that its request
		 * was stopped.
		 */
		public static final String RELEASES = "releases";

		/**
		 * Its method {@code hasResult} says whether the navigator proposed somebody,
		 * {@code isRepeated} whether a specialist is looked for once more while the
		 * records are in hand, and {@code isOver} whether the one who was found gave an
		 * opinion.
		 */
		public static final String SPECIALIST_SEARCH = "specialistSearch";

		/**
		 * Its methods {@code reminderAt} and {@code alertAt} give the dates on which the
		 * specialist is reminded and the navigator is told; never {@code null}.
		 */
		public static final String REVIEW_WATCH = "reviewWatch";

		/**
		 * Its method {@code overAt} gives the date at which none of the offered times can
		 * be chosen any more; never {@code null}.
		 */
		public static final String OFFERED_TIMES = "offeredTimes";

		/**
		 * Its method {@code isToAgree} says whether the patient has still to say yes to
		 * the cost.
		 */
		public static final String COSTS = "costs";

		/**
		 * Its method {@code callAt} gives the date at which the navigator calls a patient
		 * who has not read an opinion; never {@code null}.
		 */
		public static final String READING_WATCH = "readingWatch";

		/**
		 * Its method {@code areToArrange} says whether the specialist asks for tests of
		 * which nothing is known yet.
		 */
		public static final String ASKED_TESTS = "askedTests";

		/**
		 * Its methods {@code nearAt} and {@code missingAt} give the dates on which the
		 * patient is reminded of tests; never {@code null}.
		 */
		public static final String TEST_WATCH = "testWatch";

		/**
		 * Exactly one of three methods says yes: {@code isMade} if the patient has
		 * decided, {@code isPutOff} if another opinion is looked for first,
		 * {@code isLeftOpen} otherwise. {@code hasOpinions} says whether there are
		 * opinions to decide with.
		 */
		public static final String DECISIONS = "decisions";

		/**
		 * Its methods {@code watchedUntil} and {@code lookedAt} give the dates at which
		 * the programme speaks up if there is no decision, in the last step and before;
		 * never {@code null}. {@code isToTalkAbout} says whether somebody has to talk
		 * about the date before the last step.
		 */
		public static final String DECIDE_BY = "decideBy";

		/**
		 * Its method {@code alertAt} gives the date at which colleagues are alerted of a
		 * change for the worse that nobody has taken in hand; never {@code null}.
		 */
		public static final String CHANGES = "changes";

		private Questions() {
		}

	}

	/** Messages that reach a running case. */
	public static final class Messages {

		/** The patient, or somebody allowed to speak for them, withdraws the case. */
		public static final String CASE_WITHDRAWN = "case-withdrawn";

		/**
		 * The patient wants nobody to contact the doctor any more; waited for while the
		 * doctor is told.
		 */
		public static final String CONTACT_FORBIDDEN = "contact-forbidden";

		/** The navigator notes that the patient has died. */
		public static final String DEATH_NOTED = "death-noted";

		/** The navigator closes the case because the patient cannot be reached. */
		public static final String CONTACT_GIVEN_UP = "contact-given-up";

		/**
		 * The navigator closes the case because another one of the same person goes on.
		 */
		public static final String DUPLICATE_FOUND = "duplicate-found";

		/**
		 * The specialist who took the case gives it back, or does not answer any more;
		 * waited for from the agreement on an appointment until the opinion is signed.
		 */
		public static final String CASE_GIVEN_BACK = "case-given-back";

		/**
		 * Somebody on the case tells that the condition got worse; received at any time,
		 * and interrupts nothing.
		 */
		public static final String CONDITION_GOT_WORSE = "condition-got-worse";

		/** The navigator notes that a case on hold is not resumed. */
		public static final String HOLD_GIVEN_UP = "hold-given-up";

		public static final String AUTHORIZATION_REVOKED = "authorization-revoked";

		/** The opinion is read; waited for while somebody is to call about it. */
		public static final String OPINION_READ = "opinion-read";

		/** The specialist signs an opinion anew that was released before. */
		public static final String OPINION_AMENDED = "opinion-amended";

		/**
		 * There is a decision, or the last step speaks about the date: nobody else has to
		 * any more. Waited for while somebody deals with the date before.
		 */
		public static final String DATE_SETTLED = "date-settled";

		private Messages() {
		}

	}

}
