package org.secondopinion.domain.notice;

/** What came of a code and a date of birth. */
public sealed interface OfficeProof {

	/**
	 * Both are right.
	 *
	 * @param link what is open now
	 */
	record Proved(OfficeLinkId link) implements OfficeProof {
	}

	/**
	 * The code is right, the date of birth is not.
	 *
	 * @param triesLeft how often it may be tried again
	 */
	record OtherDay(int triesLeft) implements OfficeProof {
	}

	/** The code opens nothing, or nothing any more. */
	record Dead() implements OfficeProof {
	}

}
