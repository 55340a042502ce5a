package org.secondopinion.domain.messages;

/** Whether a mail reaches whom it is for, as things stand. */
public sealed interface Reach {

	/**
	 * It can be sent.
	 *
	 * @param envelope all that it is written from
	 */
	record ByMail(Envelope envelope) implements Reach {
	}

	/**
	 * Somebody on the patient's side should know, and has no address: somebody has to
	 * tell it in another way.
	 */
	record NoAddress() implements Reach {
	}

	/** It is not wanted, or has lost its meaning. */
	record Needless() implements Reach {
	}

}
