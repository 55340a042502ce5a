package org.secondopinion.domain.messages;

/** How far a mail has come. */
public enum MailState {

	/** Waits for its hour, or for a mail server that takes it. */
	QUEUED,

	/** Was given to the mail server, which has not answered yet. */
	SENDING,

	/** The mail server took it. */
	SENT,

	/**
	 * The mail server could not be reached, or would not take it, for too long; or the
	 * mail could not even be written.
	 */
	FAILED,

	/** The mail server will never take it for this address. */
	BOUNCED,

	/**
	 * Nobody knows whether the mail server took it: what sent it stopped in the middle.
	 * It is not sent again, because nobody should be told twice.
	 */
	UNCERTAIN,

	/**
	 * It is not sent, because the addressee has no address. Should one become known, what
	 * was not told stays to be told in another way.
	 */
	NO_ADDRESS,

	/** It lost its meaning before it was sent. */
	STOPPED;

	/**
	 * Whether somebody has to find another way to tell what the mail should have told.
	 * @return {@code true} if it may not have arrived, or could not be sent
	 */
	public boolean isTrouble() {
		return this == FAILED || this == BOUNCED || this == UNCERTAIN || this == NO_ADDRESS;
	}

}
