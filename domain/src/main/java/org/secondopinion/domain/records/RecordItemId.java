package org.secondopinion.domain.records;

import java.util.UUID;

/** Identifies one item of a ledger; the tasks about it carry it as their subject. */
public record RecordItemId(UUID value) {

	/**
	 * A new identifier.
	 * @return an identifier that no other item has
	 */
	public static RecordItemId random() {
		return new RecordItemId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static RecordItemId of(String text) {
		return new RecordItemId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
