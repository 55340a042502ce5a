package org.secondopinion.domain.casefile;

/**
 * What can happen to a case. The timeline that people read, and every report, is made of
 * these; a kind is never removed or renamed, because old rows carry it.
 */
public enum EventKind {

	CASE_OPENED, NAVIGATOR_ASSIGNED, NOTE_ADDED(Audience.STAFF), CASE_CLOSED, CASE_WITHDRAWN,

	WORSE_REPORTED, WORSE_DEALT_WITH(Audience.STAFF),

	FILE_IMPORTED, INTAKE_SUBMITTED, INTAKE_SENT_BACK, INTAKE_ACCEPTED, CASE_DECLINED, TRIAGED, URGENT_CARE_STARTED,
	URGENT_CARE_RESOLVED, STRAIGHTFORWARD_EXPLAINED, PATH_EXPEDITED, DEADLINES_SET,

	NOTICE_CHOSEN, DOCTOR_TOLD_BY_PATIENT, LETTER_APPROVED, LETTER_SENT, CONTACT_FORBIDDEN, DOCTOR_ANSWERED,
	DOCTOR_REMINDED, DOCTOR_SILENT,

	RECORDS_LISTED, AUTHORIZATION_SIGNED, RECORD_REQUESTED, RECORDS_OFFICE_REMINDED, RECORD_ARRIVED, RECORD_USABLE,
	RECORD_NOT_USABLE, RECORD_WAIVED,

	SHORTLIST_MADE, CONFLICT_OVERRIDDEN(Audience.STAFF), SPECIALIST_CHOSEN, COVERAGE_CHECKED, SPECIALIST_OFFERED,
	SPECIALIST_ACCEPTED, SPECIALIST_DECLINED, OFFER_UNANSWERED, APPOINTMENT_AGREED,

	OPINION_SIGNED(Audience.STAFF), OPINION_SENT_BACK(Audience.STAFF), OPINION_RELEASED, OPINIONS_COMPARED,
	OPINION_READ, DOCTORS_TALKED,

	MORE_TIME_TAKEN, DECISION_MADE, DECISION_SHARED;

	/** Who may read an event. */
	public enum Audience {

		/** The patient and everybody on the case. */
		EVERYONE,

		/** The programme's people only. */
		STAFF

	}

	private final Audience audience;

	EventKind() {
		this(Audience.EVERYONE);
	}

	EventKind(Audience audience) {
		this.audience = audience;
	}

	public Audience audience() {
		return this.audience;
	}

}
