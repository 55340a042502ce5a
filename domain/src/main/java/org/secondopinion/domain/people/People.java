package org.secondopinion.domain.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.programme.ProgrammeId;

/** The people whom the platform knows. */
public interface People {

	/**
	 * Finds a person.
	 * @param id who
	 * @return the person, if known
	 */
	Optional<Person> find(PersonId id);

	/**
	 * Locks a person until the transaction ends, so that what is opened for them is not
	 * opened twice at once.
	 * @param id who
	 */
	void lock(PersonId id);

	/**
	 * Remembers a person who works for no programme and may never have signed in;
	 * somebody known stays as known.
	 * @param person who
	 */
	void add(Person person);

	/**
	 * Remembers a person who did not sign in, or overwrites what is known about one.
	 * @param person who
	 */
	void save(Person person);

	/**
	 * Remembers a person who signed in. The identity provider leads, so name, e-mail,
	 * roles and programme are overwritten; what it no longer says is no longer true.
	 * @param person who
	 * @param at when
	 */
	void signedIn(Person person, Instant at);

	/**
	 * The navigators of a programme, by name.
	 * @param programme which
	 * @return its navigators
	 */
	List<Person> navigatorsOf(ProgrammeId programme);

	/**
	 * The managers of a programme, by name.
	 * @param programme which
	 * @return its managers
	 */
	List<Person> managersOf(ProgrammeId programme);

}
