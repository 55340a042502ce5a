package org.secondopinion.persistence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/** Cases that a test can hang its rows on. */
public class SampleCases {

	/** The programme that runs the sample cases. */
	public static final ProgrammeId LAKESIDE = new ProgrammeId("lakeside");

	/** When the sample cases were opened. */
	public static final Instant OPENED = Instant.parse("2026-03-02T15:00:00Z");

	private final Random random = new Random(7);

	private final Programmes programmes;

	private final People people;

	private final Cases cases;

	SampleCases(Programmes programmes, People people, Cases cases) {
		this.programmes = programmes;
		this.people = people;
		this.cases = cases;
	}

	public CaseFile caseOf(String patientName) {
		return caseOf(person(patientName, Role.PATIENT), person("Sam Ortega-Demo", Role.NAVIGATOR));
	}

	public CaseFile caseOf(Person patient, Person navigator) {
		CaseFile caseFile = CaseFile.opened(CaseReference.draw(this.random), LAKESIDE, patient.id(), navigator.id(),
				OPENED);
		this.cases.add(caseFile);
		return caseFile;
	}

	public Person person(String name, Role role) {
		this.programmes.save(new Programme(LAKESIDE, "Lakeside Second Opinions", "555-0100",
				new WorkingCalendar(ZoneId.of("America/Chicago"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
						LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of())));
		ProgrammeId programme = (role == Role.NAVIGATOR || role == Role.MANAGER) ? LAKESIDE : null;
		Person person = new Person(new PersonId(UUID.randomUUID()), name, null, Set.of(role), programme);
		this.people.save(person);
		return person;
	}

}
