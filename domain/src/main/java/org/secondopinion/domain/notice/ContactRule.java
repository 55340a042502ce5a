package org.secondopinion.domain.notice;

import java.util.Optional;

/**
 * The rules for contacting the first doctor, asked at the moment of sending, whatever is
 * sent: a letter, a reminder, a request for records.
 */
public enum ContactRule {

	/** The choice is the patient's, and it binds everybody at the programme. */
	NOBODY_CONTACTS_A_DOCTOR_WHOM_THE_PATIENT_WANTS_LEFT_ALONE(
			"The patient asked that nobody contacts this doctor. Do not send anything."),

	/** A letter speaks in the patient's voice. */
	A_LETTER_GOES_OUT_ONLY_AS_THE_PATIENT_APPROVED_IT(
			"The patient has not approved a letter yet. Wait for the approval.");

	private final String sentence;

	ContactRule(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * Why it is refused, and what to do, for staff.
	 * @return one or two sentences
	 */
	public String sentence() {
		return this.sentence;
	}

	/**
	 * The rule that forbids contact of any kind.
	 * @param notice what is known of telling the doctor
	 * @return the rule, or nothing if the doctor may be contacted
	 */
	public static Optional<ContactRule> brokenByContact(Notice notice) {
		return notice.isContactForbidden() ? Optional.of(NOBODY_CONTACTS_A_DOCTOR_WHOM_THE_PATIENT_WANTS_LEFT_ALONE)
				: Optional.empty();
	}

	/**
	 * The rule that forbids sending the letter.
	 * @param notice what is known of telling the doctor
	 * @return the rule, or nothing if the letter may go
	 */
	public static Optional<ContactRule> brokenByLetter(Notice notice) {
		return brokenByContact(notice).or(() -> (notice.letter() == null)
				? Optional.of(A_LETTER_GOES_OUT_ONLY_AS_THE_PATIENT_APPROVED_IT) : Optional.empty());
	}

}
