package org.secondopinion.persistence.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class IntakesTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private Intakes intakes;

	@Test
	void anIntakeThatNobodyBeganIsEmpty() {
		assertThat(this.intakes.of(this.samples.caseOf("Maria Example").id())).isEqualTo(Intake.EMPTY);
	}

	@Test
	void everySectionComesBackAsItWasWritten() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		Intake whole = Intake.EMPTY
			.with(new IntakeSection.About(LocalDate.of(1961, 3, 7), RecordedSex.NOT_TOLD, "(312) 555-0142", "mornings"))
			.with(new IntakeSection.Reasons(Set.of(Reason.GUT_FEELING, Reason.MAJOR_PROCEDURE), "I \"wonder\""))
			.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "worn hip — ñ", ""))
			.with(new IntakeSection.Treatment("hip replacement", true, LocalDate.of(2026, 4, 1)))
			.with(new IntakeSection.Timing(SafeToWait.WEEKS, false))
			.with(new IntakeSection.Questions(List.of("Is it needed?", "What if we wait?")))
			.with(new IntakeSection.Priorities("walking", "anesthesia"))
			.with(new IntakeSection.Doctor("Dr. First Sample", "Elsewhere Clinic", ""))
			.with(new IntakeSection.Insurance("Sample Health", "IL"))
			.submitted(SampleCases.OPENED);

		this.intakes.save(caseId, whole);

		assertThat(this.intakes.of(caseId)).isEqualTo(whole);
	}

	@Test
	void aCharacterThatPostgresCannotStoreIsLeftOut() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();

		this.intakes.save(caseId, Intake.EMPTY.with(new IntakeSection.Priorities("wal\0king", "a \\u0000 backslash")));

		assertThat(this.intakes.of(caseId).priorities())
			.isEqualTo(new IntakeSection.Priorities("walking", "a \\u0000 backslash"));
	}

}
