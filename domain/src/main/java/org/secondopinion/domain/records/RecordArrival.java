package org.secondopinion.domain.records;

import org.secondopinion.domain.journey.Answer;

/**
 * What came of a requested record.
 */
public enum RecordArrival implements Answer {

	ARRIVED,
	/** It cannot be had; waived, with a reason. */
	NOT_AVAILABLE

}
