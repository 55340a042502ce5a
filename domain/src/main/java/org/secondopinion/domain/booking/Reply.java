package org.secondopinion.domain.booking;

/** What a specialist says to an offer. */
public sealed interface Reply {

	/** The specialist takes the case. */
	record Accept() implements Reply {
	}

	/**
	 * The specialist does not take the case.
	 *
	 * @param reason why
	 * @param note more about it, for staff; needed if the reason is another one
	 */
	record Decline(DeclineReason reason, String note) implements Reply {
	}

}
