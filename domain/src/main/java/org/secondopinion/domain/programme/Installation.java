package org.secondopinion.domain.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

/**
 * What an installation is set up with: its programmes, and whom each can ask for a second
 * opinion. Setting up the same again changes nothing.
 */
public final class Installation {

	private final Programmes programmes;

	private final Specialists specialists;

	private final People people;

	private final OneTransaction transaction;

	public Installation(Programmes programmes, Specialists specialists, People people, OneTransaction transaction) {
		this.programmes = programmes;
		this.specialists = specialists;
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Sets up programmes, all or none. A programme that is not named stays as it is,
	 * because its cases do; a specialist who is not named is no longer proposed.
	 * @param directories every programme with its directory
	 */
	public void setUp(Map<Programme, List<Specialist>> directories) {
		this.transaction.run(() -> {
			directories.forEach((programme, directory) -> {
				this.programmes.save(programme);
				directory.forEach((specialist) -> {
					this.people
						.add(new Person(specialist.id(), specialist.name(), null, Set.of(Role.SPECIALIST), null));
					this.specialists.list(programme.id(), specialist);
				});
				this.specialists.keepOnly(programme.id(), directory.stream().map(Specialist::id).toList());
			});
			return directories;
		});
	}

}
