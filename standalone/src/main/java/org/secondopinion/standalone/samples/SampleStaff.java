package org.secondopinion.standalone.samples;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.local.LocalPerson;

/** The fictional people who work for the programmes. */
public enum SampleStaff {

	SAM(LocalPerson.SAM, Role.NAVIGATOR, SampleProgramme.LAKESIDE),
	NINA(LocalPerson.NINA, Role.NAVIGATOR, SampleProgramme.HARBOR),
	GRACE(LocalPerson.GRACE, Role.MANAGER, SampleProgramme.LAKESIDE),
	/** Cannot sign in: carries a few cases, so that a caseload is not the programme's. */
	LEE(UUID.fromString("00000000-0000-4000-8000-000000000301"), "Lee Standin-Demo", null, Role.NAVIGATOR,
			SampleProgramme.LAKESIDE);

	private final Person person;

	private final SampleProgramme programme;

	SampleStaff(LocalPerson signsIn, Role role, SampleProgramme programme) {
		this(signsIn.id(), signsIn.fullName(), signsIn.email(), role, programme);
	}

	SampleStaff(UUID id, String name, @Nullable String email, Role role, SampleProgramme programme) {
		this.person = new Person(new PersonId(id), name, email, Set.of(role), programme.id());
		this.programme = programme;
	}

	public Person person() {
		return this.person;
	}

	public SampleProgramme programme() {
		return this.programme;
	}

}
