package org.secondopinion.domain.decision;

import java.time.Instant;

/**
 * That somebody was told of a decision, or why not.
 *
 * @param recipient who
 * @param manner how
 * @param note what was said, or why it was not possible; needed in that case
 * @param at when it was noted
 */
public record Telling(Recipient recipient, Manner manner, String note, Instant at) {

	public Telling {
		if (manner == Manner.NOT_TOLD && note.isBlank()) {
			throw new IllegalArgumentException("Say why somebody could not be told");
		}
	}

}
