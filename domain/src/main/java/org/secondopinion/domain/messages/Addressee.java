package org.secondopinion.domain.messages;

import org.secondopinion.domain.people.PersonId;

/** To whom a mail goes. */
public sealed interface Addressee {

	/**
	 * Somebody whom the platform knows: the address is the one that is known when the
	 * mail is sent.
	 *
	 * @param person who
	 */
	record Known(PersonId person) implements Addressee {
	}

	/**
	 * Somebody outside, such as a doctor's office, who has no wishes on file.
	 *
	 * @param email the address
	 */
	record Outside(String email) implements Addressee {
	}

}
