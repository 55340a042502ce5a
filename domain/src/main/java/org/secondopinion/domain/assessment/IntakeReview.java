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
	DECLINED,
	/**
	 * Arranging an opinion would delay needed care: the treatment starts first, and the
	 * long-term plan is reviewed on a day that is agreed.
	 */
	TREATMENT_FIRST

}
