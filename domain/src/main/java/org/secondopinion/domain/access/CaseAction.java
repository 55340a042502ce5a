package org.secondopinion.domain.access;

/** What somebody may want to do with a case, as coarse as the rules about it. */
public enum CaseAction {

	/** See where the case stands, its timeline and its diagram. */
	FOLLOW(false),

	/** Read what the patient told and the records: the packet. */
	READ_PACKET(false),

	/** Read the opinions and their comparison, once released to this person. */
	READ_OPINIONS(false),

	/** Read who looked into the case. */
	READ_ACCESS_LOG(false),

	/** Do what waits for the patient, as the patient or on the patient's word. */
	ACT_AS_PATIENT(true),

	/** Do what waits for the navigator, or note what came from outside. */
	NAVIGATE(true),

	/** Answer the offer of a review, or note an answer that was given by phone. */
	ANSWER_OFFER(true),

	/** Write and sign the opinion. */
	REVIEW(true),

	/** Withdraw the case. */
	WITHDRAW(true);

	private final boolean changes;

	CaseAction(boolean changes) {
		this.changes = changes;
	}

	/**
	 * Whether the action changes the case; the case is locked for it then.
	 * @return {@code true} if it changes something
	 */
	public boolean changes() {
		return this.changes;
	}

}
