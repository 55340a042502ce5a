package org.secondopinion.standalone.samples;

import java.util.List;
import java.util.Set;

import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.local.LocalPerson;

/** Those beside the patients, who sign in with accounts of their own. */
final class SampleFamily {

	static final List<LocalPerson> ALL = List.of(LocalPerson.LEO, LocalPerson.MIA, LocalPerson.PAULA);

	private SampleFamily() {
	}

	static Person person(LocalPerson signsIn) {
		return new Person(new PersonId(signsIn.id()), signsIn.fullName(), signsIn.email(), Set.of(Role.CARE_PARTNER),
				null);
	}

}
