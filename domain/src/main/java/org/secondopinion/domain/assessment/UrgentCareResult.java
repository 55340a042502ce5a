package org.secondopinion.domain.assessment;

import org.secondopinion.domain.journey.Answer;

/**
 * How the hand-over to urgent care ended.
 */
public enum UrgentCareResult implements Answer {

	/** The patient is stable, and the second opinion goes on. */
	RESUME,
	/** The second opinion is not pursued. */
	CLOSE

}
