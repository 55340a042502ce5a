package org.secondopinion.domain.documents;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A medicine on record: prescribed, or said to be taken.
 *
 * @param what the medicine, usually with its strength
 * @param dosage how much and how often, in words; null if the record does not say
 * @param status whether it is in use
 * @param basis what the entry is: a prescription or a statement
 * @param since when it was prescribed, or since when it is taken
 * @param source the entry
 */
public record Medication(Term what, @Nullable String dosage, Status status, Basis basis, @Nullable PartialDate since,
		Source source) {

	public Medication {
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(basis, "basis");
		Objects.requireNonNull(source, "source");
	}

	/** Whether a medicine is in use. */
	public enum Status {

		/** In use. */
		ACTIVE,
		/** Paused. */
		ON_HOLD,
		/** Not used any more, or never begun. */
		ENDED,
		/** The record does not say. */
		NOT_STATED

	}

	/** What the entry is. Being prescribed is not the same as being taken. */
	public enum Basis {

		/** Somebody prescribed it. */
		PRESCRIBED,
		/** Somebody said that it is taken. */
		STATED

	}

}
