package org.secondopinion.domain.people;

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
	 * Remembers a person, or what is new about one: the identity provider leads, so name,
	 * e-mail, roles and programme are overwritten at every sign-in; what it no longer
	 * says is no longer true.
	 * @param person who
	 */
	void save(Person person);

	/**
	 * The navigators of a programme, by name.
	 * @param programme which
	 * @return its navigators
	 */
	List<Person> navigatorsOf(ProgrammeId programme);

}
