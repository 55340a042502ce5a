package org.secondopinion.domain.people;

import java.util.UUID;

/**
 * Identifies a person. It is the subject of the identity provider, so that a person who
 * signs in is known without a second table of accounts.
 */
public record PersonId(UUID value) {

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
