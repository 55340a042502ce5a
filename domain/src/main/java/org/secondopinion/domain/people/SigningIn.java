package org.secondopinion.domain.people;

import java.time.InstantSource;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.caseload.Caseload;

/**
 * Somebody signs in. The identity provider leads: what it says of the person replaces
 * what was known, wherever it is shown.
 */
public final class SigningIn {

	private final People people;

	private final Caseload caseload;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public SigningIn(People people, Caseload caseload, OneTransaction transaction, InstantSource clock) {
		this.people = people;
		this.caseload = caseload;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Remembers who signed in, and when.
	 * @param person what the identity provider says; the programme, if any, exists
	 */
	public void signedIn(Person person) {
		this.transaction.run(() -> {
			this.people.signedIn(person, this.clock.instant());
			this.caseload.rename(person.id(), person.name());
			return person;
		});
	}

}
