package org.secondopinion.domain.access;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

import static org.assertj.core.api.Assertions.assertThat;

/** Specialists often answer by phone, but nobody signs for them. */
class AnsweringAnOfferTest {

	private static final Person SPECIALIST = new Person(PersonId.of("00000000-0000-4000-8000-000000000021"),
			"Dr. Chen Testwell", null, Set.of(Role.SPECIALIST), null);

	private static final Person NAVIGATOR = new Person(PersonId.of("00000000-0000-4000-8000-000000000031"),
			"Sam Ortega-Sample", null, Set.of(Role.NAVIGATOR), new ProgrammeId("lakeside"));

	@Test
	void theSpecialistWhoWasAskedAnswers() {
		assertThat(AccessPolicy.allows(SPECIALIST, Set.of(Relation.REVIEWS), true, TaskKind.ANSWER_OFFER.action()))
			.contains(Role.SPECIALIST);
	}

	@Test
	void theNavigatorNotesAnAnswerByPhone() {
		assertThat(
				AccessPolicy.allows(NAVIGATOR, Set.of(Relation.SAME_PROGRAMME), true, TaskKind.ANSWER_OFFER.action()))
			.contains(Role.NAVIGATOR);
	}

	@Test
	void theNavigatorDoesNotSignTheOpinion() {
		assertThat(
				AccessPolicy.allows(NAVIGATOR, Set.of(Relation.SAME_PROGRAMME), true, TaskKind.WRITE_OPINION.action()))
			.isEmpty();
	}

	@Test
	void aSpecialistWhoWasNotAskedAnswersNothing() {
		assertThat(AccessPolicy.allows(SPECIALIST, Set.of(), true, TaskKind.ANSWER_OFFER.action())).isEmpty();
	}

}
