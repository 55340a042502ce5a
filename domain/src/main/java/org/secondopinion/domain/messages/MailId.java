package org.secondopinion.domain.messages;

import java.util.UUID;

/** Identifies a mail. Its Message-ID is made of it, so that it stays the same. */
public record MailId(UUID value) {

	/**
	 * A new identifier.
	 * @return an identifier that no other mail has
	 */
	public static MailId random() {
		return new MailId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static MailId of(String text) {
		return new MailId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
