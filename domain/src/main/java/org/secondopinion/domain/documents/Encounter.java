package org.secondopinion.domain.documents;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A visit on record: that it took place, not what was said.
 *
 * @param kind the kind of visit
 * @param date when, or when it began
 * @param reason why
 * @param provider the organization
 * @param clinician the person who saw the patient
 * @param source the entry
 */
public record Encounter(Term kind, @Nullable PartialDate date, @Nullable Term reason, @Nullable String provider,
		@Nullable String clinician, Source source) {

	public Encounter {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(source, "source");
	}

}
