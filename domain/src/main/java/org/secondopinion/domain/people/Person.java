package org.secondopinion.domain.people;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * A person whom the platform knows.
 *
 * @param id who
 * @param name the full name, as the person writes it
 * @param email where notices go; {@code null} when unknown
 * @param roles what the person is to the platform; may be empty for somebody who has not
 * signed in yet
 * @param programme the programme of a navigator or manager; {@code null} for others
 */
public record Person(PersonId id, String name, @Nullable String email, Set<Role> roles,
		@Nullable ProgrammeId programme) {

	public Person {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A person has a name");
		}
		roles = Set.copyOf(roles);
	}

	/**
	 * The first word of the name, for greeting.
	 * @return the given name
	 */
	public String givenName() {
		return this.name.split(" ", 2)[0];
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

}
