package org.secondopinion.web.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.EventKind;

/**
 * The mark of an event on the timeline.
 *
 * @param icon which picture
 * @param state its colour, a word that the parts know; {@code null} for none
 */
record EventMark(String icon, @Nullable String state) {

	static EventMark of(EventKind kind) {
		return switch (kind) {
			case WORSE_REPORTED, COLLEAGUES_ALERTED, URGENT_CARE_STARTED, MAIL_FAILED, MAIL_BOUNCED, MAIL_UNCERTAIN ->
				new EventMark("exclamation-triangle", "late");
			case NOTE_ADDED -> new EventMark("chat-left-text", null);
			case OFFICE_LINK_PRINTED -> new EventMark("send", null);
			case OFFICE_LINK_LOCKED -> new EventMark("slash-circle", null);
			case OFFICE_BROUGHT_FILE -> new EventMark("file-earmark-text", null);
			case OFFICE_ANSWERED_LATE -> new EventMark("telephone", null);
			case CASE_OPENED, NAVIGATOR_ASSIGNED, DEADLINES_SET, RECORDS_LISTED, SEARCH_ANSWERED, SHORTLIST_MADE,
					APPOINTMENT_AGREED, APPOINTMENT_RESCHEDULED, MORE_TIME_TAKEN, DECIDE_BY_MOVED ->
				new EventMark("calendar-event", null);
			case CASE_CLOSED, CASE_WITHDRAWN, DEATH_NOTED, DUPLICATE_OF, CONTACT_GIVEN_UP, CASE_DECLINED,
					CONTACT_FORBIDDEN, RECORD_WAIVED, RECORD_REFUSED, FEE_DECLINED, NOBODY_FOUND, APPOINTMENT_CANCELLED,
					APPOINTMENT_MISSED, QUESTION_LEFT_OPEN ->
				new EventMark("slash-circle", null);
			case FILE_IMPORTED, FILE_TAKEN_BACK, INTAKE_SUBMITTED, RECORD_ARRIVED, CIRCUMSTANCES_NOTED,
					FIRST_OPINION_NOTED, FIRST_OPINION_CORRECTED ->
				new EventMark("file-earmark-text", null);
			case LETTER_SENT, RECORD_REQUESTED, RECORDS_OFFICE_ASKED_AGAIN, RIGHT_TO_A_COPY_CITED, COMPLAINT_SENT,
					SPECIALIST_OFFERED, DECISION_SHARED ->
				new EventMark("send", null);
			case DOCTOR_REMINDED, RECORDS_OFFICE_REMINDED, RECORD_TAKES_LONGER, FEE_ASKED, DOCTOR_SILENT,
					OFFER_UNANSWERED, APPOINTMENT_NEAR, DECIDE_BY_PASSED, FOLLOW_UP_ASKED, FOLLOW_UP_REMINDED,
					FOLLOW_UP_UNANSWERED ->
				new EventMark("alarm", null);
			case INTAKE_SENT_BACK, RECORD_NOT_USABLE, OPINION_SENT_BACK, SPECIALIST_DECLINED, SPECIALIST_LEFT,
					BOOKING_REOPENED ->
				new EventMark("arrow-counterclockwise", null);
			case RECORD_KEPT_ELSEWHERE, HANDED_OVER, HAS_DUPLICATE, DUPLICATE_TAKEN_BACK, CASE_GOES_ON, CASE_CONTINUES,
					TRIAGED, PATH_EXPEDITED, STRAIGHTFORWARD_EXPLAINED, NOTICE_CHOSEN, SPECIALIST_CHOSEN,
					CONFLICT_OVERRIDDEN, OPINIONS_COMPARED ->
				new EventMark("signpost", null);
			case CONTACT_TRIED, DOCTOR_TOLD_BY_PATIENT, DOCTOR_ANSWERED, DOCTORS_TALKED, TALK_AFTERWARDS_NOTED,
					PATIENT_HELPED, DATE_TALKED_ABOUT, WORSE_IN_HAND ->
				new EventMark("telephone", null);
			case WORSE_DEALT_WITH, INTAKE_ACCEPTED, URGENT_CARE_RESOLVED, LETTER_APPROVED, AUTHORIZATION_SIGNED,
					RECORD_USABLE, FEE_APPROVED, FEE_PAID, COVERAGE_CHECKED, SPECIALIST_ACCEPTED, APPOINTMENT_KEPT,
					OPINION_SIGNED, OPINION_RELEASED, OPINION_READ, DECISION_MADE, WHAT_HAPPENED_TOLD ->
				new EventMark("check-lg", "done");
		};
	}

}
