package org.secondopinion.domain.opinion;

import org.secondopinion.domain.journey.Answer;

/**
 * What the navigator found when checking a signed opinion.
 */
public enum ReleaseCheck implements Answer {

	RELEASED,
	/** Something is unclear or missing; back to the specialist. */
	SENT_BACK

}
