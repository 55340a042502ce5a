package org.secondopinion.domain.assessment;

import org.secondopinion.domain.journey.Answer;

/**
 * What the navigator found in an intake.
 */
public enum IntakeReview implements Answer {

	/** Complete enough to go on. */
	ACCEPTED,
	/** Something is missing; the patient is asked again. */
	SENT_BACK,
	/** The programme cannot help with this, with a reason. */
	DECLINED

}
