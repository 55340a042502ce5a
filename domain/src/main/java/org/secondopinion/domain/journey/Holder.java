package org.secondopinion.domain.journey;

/** Who holds the ball: for whom a case is waiting. */
public enum Holder {

	PATIENT, NAVIGATOR, SPECIALIST,

	/** The doctor who gave the first opinion; the navigator notes what comes back. */
	DOCTOR,

	/** Whoever keeps a record; the navigator notes what comes back. */
	RECORDS_OFFICE

}
