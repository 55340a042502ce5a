package org.secondopinion.domain.decision;

/** Whether a patient is content with how the decision turned out so far. */
public enum Contentment {

	CONTENT, PARTLY_CONTENT, NOT_CONTENT,
	/** It is too early to say, or the patient would rather not. */
	CANNOT_SAY

}
