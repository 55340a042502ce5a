package org.secondopinion.domain.records;

import org.secondopinion.domain.casefile.EventKind;

/**
 * The rungs of the ladder that is climbed while a records office does not send a record:
 * remind, then cite the right to a copy, then complain. The right is the patient's, so
 * the two letters are the patient's too.
 */
public enum Rung {

	/** The programme pays the fee that the patient approved. */
	PAYMENT(EventKind.FEE_PAID),

	/** The programme asks again. */
	REMINDER(EventKind.RECORDS_OFFICE_ASKED_AGAIN),

	/** The patient's letter that cites the right to a copy, 45 CFR 164.524. */
	RIGHT_TO_A_COPY(EventKind.RIGHT_TO_A_COPY_CITED),

	/** The patient's complaint to those who watch over that right, 45 CFR 160.306. */
	COMPLAINT(EventKind.COMPLAINT_SENT);

	private final EventKind event;

	Rung(EventKind event) {
		this.event = event;
	}

	/**
	 * Whether the letter is the patient's own, who signs it.
	 * @return {@code true} for the letters that stand on the patient's right
	 */
	public boolean isPatients() {
		return this == RIGHT_TO_A_COPY || this == COMPLAINT;
	}

	/**
	 * What has happened when it was climbed.
	 * @return the kind of event
	 */
	public EventKind event() {
		return this.event;
	}

}
