package org.secondopinion.domain.notice;

import java.util.UUID;

import org.secondopinion.domain.people.PersonId;

/**
 * Identifies a link for a doctor's office. It opens nothing: the {@link OfficeCode} does.
 */
public record OfficeLinkId(UUID value) {

	/**
	 * A new identifier.
	 * @return an identifier that no other link has
	 */
	public static OfficeLinkId random() {
		return new OfficeLinkId(UUID.randomUUID());
	}

	/**
	 * Reads an identifier.
	 * @param text the identifier as text
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not a UUID
	 */
	public static OfficeLinkId of(String text) {
		return new OfficeLinkId(UUID.fromString(text));
	}

	/**
	 * The office as whoever does something with the link: what it says and brings is
	 * noted under its name, as with everybody else.
	 * @return the person that stands for the office
	 */
	public PersonId office() {
		return new PersonId(this.value);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
