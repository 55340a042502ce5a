package org.secondopinion.persistence.booking;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class SpecialistsTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private Specialists specialists;

	@Autowired
	private Programmes programmes;

	@Test
	void aCardComesBackAsItWasWritten() {
		Specialist chen = card("Dr. Chen Testwell", 60_000);

		this.specialists.list(SampleCases.LAKESIDE, chen);

		assertThat(this.specialists.directory(SampleCases.LAKESIDE)).containsExactly(chen);
	}

	@Test
	void aDirectoryIsSortedByName() {
		Specialist chen = card("Dr. Chen Testwell", 60_000);
		Specialist ada = card("Dr. Ada Okafor-Sample", 60_000);

		this.specialists.list(SampleCases.LAKESIDE, chen);
		this.specialists.list(SampleCases.LAKESIDE, ada);

		assertThat(this.specialists.directory(SampleCases.LAKESIDE)).containsExactly(ada, chen);
	}

	@Test
	void whoeverIsListedAgainIsRenewed() {
		Specialist before = card("Dr. Chen Testwell", 60_000);
		Specialist after = card(before.id(), "Dr. Chen Testwell-Mock", 75_000);

		this.specialists.list(SampleCases.LAKESIDE, before);
		this.specialists.list(SampleCases.LAKESIDE, after);

		assertThat(this.specialists.directory(SampleCases.LAKESIDE)).containsExactly(after);
	}

	@Test
	void everyProgrammeHasItsOwnDirectory() {
		this.specialists.list(SampleCases.LAKESIDE, card("Dr. Chen Testwell", 60_000));

		assertThat(this.specialists.directory(new ProgrammeId("northgate"))).isEmpty();
	}

	@Test
	void whomOthersListAndWeDoNotIsListedElsewhere() {
		Specialist both = card("Dr. Chen Testwell", 60_000);
		ProgrammeId northgate = new ProgrammeId("northgate");
		Programme lakeside = this.programmes.get(SampleCases.LAKESIDE);
		this.programmes.save(new Programme(northgate, "Northgate", "555-0101", lakeside.calendar()));
		Specialist theirs = card("Dr. Ada Okafor-Sample", 60_000);
		this.specialists.list(SampleCases.LAKESIDE, both);
		this.specialists.list(northgate, both);
		this.specialists.list(northgate, theirs);

		assertThat(this.specialists.elsewhere(SampleCases.LAKESIDE)).containsExactly(theirs);
	}

	@Test
	void whoListsSomebodyIsToldInTheOrderOfTheShortWords() {
		Specialist both = card("Dr. Chen Testwell", 60_000);
		ProgrammeId harbor = new ProgrammeId("harbor");
		Programme lakeside = this.programmes.get(SampleCases.LAKESIDE);
		this.programmes.save(new Programme(harbor, "Harbor", "555-0101", lakeside.calendar()));
		this.specialists.list(SampleCases.LAKESIDE, both);
		this.specialists.list(harbor, both);

		assertThat(this.specialists.listing(both.id())).containsExactly(harbor, SampleCases.LAKESIDE);
		assertThat(this.specialists.listing(card("Dr. Ada Okafor-Sample", 60_000).id())).isEmpty();
	}

	private Specialist card(String name, int feeCents) {
		return card(this.samples.person(name, Role.SPECIALIST).id(), name, feeCents);
	}

	private static Specialist card(PersonId id, String name, int feeCents) {
		return new Specialist(id, name, "Thoracic oncology", "Lung nodules", "Northgate Fictional Clinic", true,
				Set.of("Example Medical School", "Specimen University"),
				List.of(ReviewKind.RECORD_REVIEW, ReviewKind.VISIT), Set.of("IL", "WI"), List.of("English", "Spanish"),
				Set.of("Prairie Sample Health"), feeCents, 5, Set.of(ConditionKind.CANCER, ConditionKind.LUNG));
	}

}
