package org.secondopinion.domain.access;

/** What somebody may want to do with a case, as coarse as the rules about it. */
public enum CaseAction {

	/** See where the case stands, its timeline and its diagram. */
	FOLLOW(false),

	/** Read what the patient told and the records: the packet. */
	READ_PACKET(false),

	/**
	 * Read the packet as far as the reader may see it yet: all of it for most, and
	 * without the first opinion for whoever reviews blind.
	 */
	READ_MATERIAL(false),

	/** Read the opinions and their comparison, once released to this person. */
	READ_OPINIONS(false),

	/** See the files that were brought, and what was found in them. */
	READ_FILES(false),

	/** Open one of the files themselves. */
	OPEN_FILE(false),

	/** Bring a file, say what is in it, and take it back. */
	BRING_FILE(true),

	/** Read who looked into the case. */
	READ_ACCESS_LOG(false),

	/** Do what waits for the patient, as the patient or on the patient's word. */
	ACT_AS_PATIENT(true),

	/** Put the patient's name under something that leaves the programme. */
	SIGN(true),

	/** Take note of the opinion, and decide: what only the patient can do. */
	DECIDE(true),

	/** Read the decision, and what the patient weighed. */
	READ_DECISION(false),

	/** See who was invited to the case, and send them away. */
	MANAGE_PARTNERS(true),

	/** Invite family or a friend to the case. */
	INVITE(true),

	/** Leave a case to which one was invited. */
	LEAVE(true),

	/** Do what waits for the navigator, or note what came from outside. */
	NAVIGATE(true),

	/** Answer the offer of a review, or note an answer that was given by phone. */
	ANSWER_OFFER(true),

	/** Give the case back after it was taken, or note that the specialist left. */
	GIVE_BACK(true),

	/** Write and sign the opinion. */
	REVIEW(true),

	/** Amend an opinion that one signed, after its release. */
	AMEND(true),

	/** Look up by which number a patient who got worse is reached. */
	REACH_PATIENT(false),

	/** Read the messages between the patient and the programme. */
	READ_MESSAGES(false),

	/** Write such a message: while the case is open, because then somebody answers. */
	WRITE_MESSAGE(true),

	/** Tell that the condition got worse, which happens after the end, too. */
	TELL_WORSE(true),

	/** Write a note for the programme's people, also after the end. */
	NOTE(true),

	/** Note what happened to originals, which go back after the end, too. */
	KEEP_ORIGINALS(true),

	/** Go on with a case that has ended, in a new one. */
	CONTINUE(true),

	/** Answer for the doctor's office, and bring what it sends. */
	ANSWER_FOR_OFFICE(true),

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

	/**
	 * Whether the action has a meaning once the case has ended: what is there stays
	 * readable, and what somebody tells is kept, but nobody works on the case any more.
	 * @return {@code true} if it is possible in a case that has ended
	 */
	public boolean outlivesCase() {
		return !this.changes || this == TELL_WORSE || this == NOTE || this == KEEP_ORIGINALS || this == CONTINUE
				|| this == MANAGE_PARTNERS || this == LEAVE;
	}

}
