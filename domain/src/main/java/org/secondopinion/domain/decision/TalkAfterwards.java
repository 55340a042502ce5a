package org.secondopinion.domain.decision;

import java.time.Instant;

/**
 * The talk with the first doctor after the decision, which is offered and never urged.
 *
 * @param result what became of it
 * @param note what the patient wants to remember of it; may be empty
 * @param at when it was noted
 */
public record TalkAfterwards(Result result, String note, Instant at) {

	/** What became of the offer. */
	public enum Result {

		TALKED,
		/** They will talk; there is an appointment, or the patient will ask for one. */
		WILL_TALK,
		/** The patient does not want to. */
		NOT_WANTED

	}

}
