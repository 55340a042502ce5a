package org.secondopinion.domain.messages;

/** Writes a mail and gives it to the mail server. */
public interface MailCarrier {

	/**
	 * Gives a mail to the mail server, and waits for its answer.
	 * @param envelope what the mail is written from
	 * @return what the mail server said
	 */
	Answer carry(Envelope envelope);

	/** What a mail server says. */
	enum Answer {

		/** It took the mail, and answers for it from now on. */
		TAKEN,

		/** It did not take the mail, but may do so later. */
		NOT_NOW,

		/** It will never take a mail for this address. */
		NEVER,

		/** It was given the mail and then fell silent. */
		NONE,

		/** It was never asked: the mail could not be written. */
		UNWRITTEN

	}

}
