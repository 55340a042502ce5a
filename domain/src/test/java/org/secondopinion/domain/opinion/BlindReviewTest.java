package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is left of findings and of a first opinion for whoever reviews blind. */
class BlindReviewTest {

	@Test
	void nobodyRelatesTheirFindingsToWhatTheyHaveNotSeen() {
		Passage risks = new Passage("It may hurt.", "Pain.", Stance.DIFFERENT);
		Findings said = new Findings(Agreement.SAME, Agreement.CHANGED, Urgency.WITHIN_MONTHS, Certainty.HIGH,
				Map.of(Row.RISKS, risks), List.of(new AnsweredQuestion("Is it needed?", "No.")), List.of("X-ray"));

		Findings alone = said.besideNothing();

		assertThat(alone.onDiagnosis()).isNull();
		assertThat(alone.onTreatment()).isNull();
		assertThat(alone.passage(Row.RISKS)).isEqualTo(new Passage("It may hurt.", "Pain.", null));
		assertThat(alone.urgency()).isEqualTo(Urgency.WITHIN_MONTHS);
		assertThat(alone.answers()).isEmpty();
		assertThat(alone.sources()).isEqualTo(said.sources());
	}

	@Test
	void nobodyAsksForTestsBeforeTheyHaveSeenTheFirstOpinion() {
		Findings said = Findings.asked(List.of()).needing(List.of(new NeededTest("MRI", "Shows the joint.")));

		assertThat(said.besideNothing().tests()).isEmpty();
	}

	@Test
	void ofTheFirstOpinionOnlyTheDoctorStays() {
		FirstOpinion first = new FirstOpinion("Dr. First Sample",
				Map.of(Row.DIAGNOSIS, new FirstOpinion.Statement("Worn hip", FirstOpinion.ToldBy.PATIENT)),
				Urgency.WITHIN_MONTHS);

		assertThat(first.unsaid()).isEqualTo(new FirstOpinion("Dr. First Sample", Map.of(), null));
	}

	@Test
	void aCommitmentIsADiagnosisAndAPlan() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Commitment(new PersonId(UUID.randomUUID()),
				Passage.of("Worn hip"), Passage.NONE, Instant.EPOCH));
	}

}
