package org.secondopinion.domain.caseload;

/** The views of a caseload that a navigator switches between. */
public enum SavedView {

	/** Due today or earlier, or urgent: got worse, or needs urgent care. */
	TODAY,

	/** Past due. */
	LATE,

	WAITING_ON_NAVIGATOR, WAITING_ON_PATIENT, WAITING_ON_OTHERS, ALL

}
