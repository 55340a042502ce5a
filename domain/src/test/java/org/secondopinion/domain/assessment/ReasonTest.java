package org.secondopinion.domain.assessment;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTest {

	@Test
	void peopleSeekASecondOpinionForSeventeenReasons() {
		assertThat(Reason.values()).hasSize(17);
	}

	@Test
	void theFirstTwelveLieInTheIllnessOrItsTreatment() {
		assertThat(Arrays.stream(Reason.values()).filter(Reason::isMedical)).hasSize(12)
			.startsWith(Reason.SERIOUS_DIAGNOSIS, Reason.QUALITY_OF_LIFE, Reason.MAJOR_PROCEDURE)
			.endsWith(Reason.SEVERAL_CONDITIONS, Reason.DOCTOR_NOT_SPECIALIST);
	}

	@Test
	void trustInsuranceAndPeaceOfMindAreReasonsOfAnotherKind() {
		assertThat(Arrays.stream(Reason.values()).filter((reason) -> !reason.isMedical())).containsExactly(
				Reason.CONFLICT_WITH_GOALS, Reason.NOT_HEARD, Reason.INSURER_REQUIRES, Reason.GUT_FEELING,
				Reason.PEACE_OF_MIND);
	}

	@Test
	void peaceOfMindIsEnoughByItself() {
		assertThat(Intake.EMPTY.with(new IntakeSection.Reasons(Set.of(Reason.PEACE_OF_MIND), "")).missing())
			.doesNotContain(IntakeSection.Name.REASONS);
	}

}
