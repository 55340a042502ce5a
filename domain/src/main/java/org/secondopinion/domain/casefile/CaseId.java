package org.secondopinion.domain.casefile;

import java.util.UUID;

/** Identifies a case inside the platform. People read its {@link CaseReference}. */
public record CaseId(UUID value) {

	/**
	 * A new identifier.
	 * @return an identifier that no other case has
	 */
	public static CaseId random() {
		return new CaseId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static CaseId of(String text) {
		return new CaseId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
