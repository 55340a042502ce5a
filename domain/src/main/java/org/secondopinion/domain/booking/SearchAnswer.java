package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/** How a patient for whom nobody suitable was found wants it to go on. */
public enum SearchAnswer implements Answer {

	/** The navigator looks further at once. */
	LOOK_FURTHER,

	/** The patient waits, and the navigator looks again on a day. */
	WAIT,

	/** The case ends. */
	STOP

}
