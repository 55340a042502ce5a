package org.secondopinion.domain.records;

import org.secondopinion.domain.journey.Answer;

/**
 * What came of a requested record.
 */
public enum RecordArrival implements Answer {

	ARRIVED,
	/** The office says no; a letter is next. */
	REFUSED,
	/** The office takes more time, in writing; the wait goes on. */
	TAKES_LONGER,
	/** Another office keeps it, and is asked. */
	KEPT_ELSEWHERE,
	/** The office asks for a fee; the patient answers. */
	FEE_ASKED,
	/** It cannot be had; waived, with a reason. */
	NOT_AVAILABLE

}
