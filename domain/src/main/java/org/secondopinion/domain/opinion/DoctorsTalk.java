package org.secondopinion.domain.opinion;

import java.time.Instant;

/**
 * The talk of doctors who differ.
 *
 * @param ordinal after which opinion they were asked: 2 for the second
 * @param result what came of it
 * @param invitation how and when each was asked; may be empty if nobody was
 * @param note what the patient should know of it
 * @param at when it was noted
 */
public record DoctorsTalk(int ordinal, TalkResult result, String invitation, String note, Instant at) {

	public DoctorsTalk {
		if (note.isBlank()) {
			throw new IllegalArgumentException("The patient should know what came of it");
		}
	}

}
