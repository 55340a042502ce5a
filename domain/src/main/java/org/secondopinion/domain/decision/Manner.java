package org.secondopinion.domain.decision;

/** How somebody was told of a decision. */
public enum Manner {

	PHONE, LETTER, SECURE_MESSAGE, IN_PERSON,

	/** Could not be told, with a note that says why. */
	NOT_TOLD

}
