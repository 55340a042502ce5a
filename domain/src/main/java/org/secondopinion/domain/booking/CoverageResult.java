package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/**
 * What checking cost and coverage gave, before anybody commits.
 */
public enum CoverageResult implements Answer {

	CONFIRMED,
	/** Not covered, and the patient would rather choose again. */
	NOT_COVERED

}
