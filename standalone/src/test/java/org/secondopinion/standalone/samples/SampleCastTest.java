package org.secondopinion.standalone.samples;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.standalone.Platform;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class SampleCastTest {

	private final ApplicationContext application = Platform.shared().application();

	@Test
	void bothProgrammesAreSetUp() {
		Programmes programmes = this.application.getBean(Programmes.class);

		assertThat(programmes.all()).extracting((it) -> it.id().value()).containsExactly("harbor", "lakeside");
	}

	@Test
	void whoSignsInIsKnownBefore() {
		People people = this.application.getBean(People.class);

		assertThat(people.find(SamplePatient.MARIA.person().id())).isPresent();
		assertThat(people.find(SampleStaff.SAM.person().id())).contains(SampleStaff.SAM.person());
	}

	@Test
	void everyProgrammeKnowsTheSpecialists() {
		Specialists specialists = this.application.getBean(Specialists.class);

		for (SampleProgramme programme : SampleProgramme.values()) {
			assertThat(specialists.directory(programme.id())).hasSameSizeAs(SampleSpecialist.values());
		}
	}

}
