package org.secondopinion.domain.partners;

import java.util.UUID;

/** Identifies one invitation, and what came of it. */
public record PartnerId(UUID value) {

	public static PartnerId random() {
		return new PartnerId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static PartnerId of(String text) {
		return new PartnerId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
