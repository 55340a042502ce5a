package org.secondopinion.domain.access;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** How far somebody may act for the patient. */
class PatientsOwnTasksTest {

	private static final Person PARTNER = new Person(PersonId.of("00000000-0000-4000-8000-000000000041"),
			"Ada Example-Alvarez", null, Set.of(Role.CARE_PARTNER), null);

	@Test
	void whoActsForThePatientDoesNothingElseThanWhatIsHelp() {
		assertThat(Arrays.stream(TaskKind.values())
			.filter((kind) -> AccessPolicy.allows(PARTNER, Set.of(Relation.INVITED_TO_ACT), true, kind.action())
				.isPresent()))
			.containsExactlyInAnyOrder(TaskKind.COMPLETE_INTAKE, TaskKind.CHOOSE_NOTICE, TaskKind.TELL_DOCTOR,
					TaskKind.CHOOSE_SPECIALIST, TaskKind.CHOOSE_TIME, TaskKind.TALK_WITH_DOCTOR,
					TaskKind.TELL_WHAT_HAPPENED);
	}

	@Test
	void thePatientDoesWhatWaitsForThePatientAndNothingElse() {
		Person patient = new Person(PersonId.of("00000000-0000-4000-8000-000000000011"), "Maria Example-Alvarez", null,
				Set.of(Role.PATIENT), null);
		assertThat(TaskKind.values()).allSatisfy((
				kind) -> assertThat(AccessPolicy.allows(patient, Set.of(Relation.OWN), true, kind.action()).isPresent())
					.isEqualTo(kind.holder() == Holder.PATIENT));
	}

}
