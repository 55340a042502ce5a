package org.secondopinion.domain.decision;

import java.time.Instant;

/**
 * What the programme did for a patient who asked for help after the decision.
 *
 * @param note what was agreed
 * @param at when it was noted
 */
public record Help(String note, Instant at) {

	public Help {
		if (note.isBlank()) {
			throw new IllegalArgumentException("Say what was agreed with the patient");
		}
	}

}
