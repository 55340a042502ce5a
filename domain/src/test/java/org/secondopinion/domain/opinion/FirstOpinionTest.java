package org.secondopinion.domain.opinion;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.SafeToWait;

import static org.assertj.core.api.Assertions.assertThat;

class FirstOpinionTest {

	private final Intake intake = Intake.EMPTY
		.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "Worn-out hip", ""))
		.with(new IntakeSection.Treatment("A new hip", true, null))
		.with(new IntakeSection.Timing(SafeToWait.MONTHS, false));

	@Test
	void whatThePatientToldIsInTheRows() {
		FirstOpinion first = FirstOpinion.of(this.intake, FirstOpinionNotes.NONE);

		assertThat(first.words(Row.DIAGNOSIS)).isEqualTo("Worn-out hip");
		assertThat(first.words(Row.TREATMENT_PLAN)).isEqualTo("A new hip");
		assertThat(first.urgency()).isEqualTo(Urgency.WITHIN_MONTHS);
	}

	@Test
	void whatThePatientDidNotTellIsCompletedFromTheRecords() {
		FirstOpinion first = FirstOpinion.of(this.intake,
				new FirstOpinionNotes(Map.of(Row.RISKS, "Clots, per the clinic note."), 0));

		assertThat(first.words(Row.RISKS)).isEqualTo("Clots, per the clinic note.");
		assertThat(first.isToldByPatient(Row.RISKS)).isFalse();
	}

	@Test
	void aNoteNeverReplacesWhatThePatientTold() {
		FirstOpinion first = FirstOpinion.of(this.intake, new FirstOpinionNotes(Map.of(Row.DIAGNOSIS, "Arthritis"), 0));

		assertThat(first.words(Row.DIAGNOSIS)).isEqualTo("Worn-out hip");
	}

	@Test
	void whatNobodyToldStaysOpen() {
		FirstOpinion first = FirstOpinion.of(Intake.EMPTY, FirstOpinionNotes.NONE);

		assertThat(first.words(Row.DIAGNOSIS)).isEmpty();
		assertThat(first.urgency()).isNull();
	}

}
