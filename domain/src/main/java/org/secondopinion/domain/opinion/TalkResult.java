package org.secondopinion.domain.opinion;

/** What came of asking two doctors who differ to talk to each other. */
public enum TalkResult {

	/** They talked, and now see it the same way. */
	TALKED_AND_AGREE,

	/** They talked, and can say why they differ. */
	TALKED_AND_STILL_DIFFER,

	/** One of them did not want to, or could not be reached. */
	DID_NOT_TALK,

	/** They were not asked, such as because the patient does not want it. */
	NOT_ASKED;

	/**
	 * Whether the first doctor was contacted for it.
	 * @return {@code true} if so
	 */
	public boolean contactsFirstDoctor() {
		return this != NOT_ASKED;
	}

}
