package org.secondopinion.domain.documents;

import java.util.UUID;

/** Identifies a file that was brought to a case. */
public record DocumentId(UUID value) {

	/**
	 * A new identifier.
	 * @return an identifier that no other file has
	 */
	public static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static DocumentId of(String text) {
		return new DocumentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
