package org.secondopinion.domain.opinion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelationRuleTest {

	@Test
	void theSameIsAgreement() {
		assertThat(RelationRule.relate(Agreement.SAME, Agreement.SAME)).isEqualTo(OpinionsRelation.AGREE);
	}

	@ParameterizedTest
	@CsvSource({ "REFINED, SAME", "SAME, REFINED", "REFINED, REFINED" })
	void refiningIsAgreementToo(Agreement diagnosis, Agreement treatment) {
		assertThat(RelationRule.relate(diagnosis, treatment)).isEqualTo(OpinionsRelation.AGREE);
	}

	@ParameterizedTest
	@EnumSource
	void aChangedDiagnosisIsAConflictWhateverTheTreatment(Agreement treatment) {
		assertThat(RelationRule.relate(Agreement.CHANGED, treatment)).isEqualTo(OpinionsRelation.CONFLICT);
	}

	@ParameterizedTest
	@EnumSource
	void aChangedTreatmentIsAConflictWhateverTheDiagnosis(Agreement diagnosis) {
		assertThat(RelationRule.relate(diagnosis, Agreement.CHANGED)).isEqualTo(OpinionsRelation.CONFLICT);
	}

	@ParameterizedTest
	@CsvSource({ "INCONCLUSIVE, SAME", "SAME, INCONCLUSIVE", "NEEDS_MORE_TESTS, REFINED", "REFINED, NEEDS_MORE_TESTS",
			"INCONCLUSIVE, NEEDS_MORE_TESTS" })
	void whatCannotBeSaidYetIsNeitherAgreementNorConflict(Agreement diagnosis, Agreement treatment) {
		assertThat(RelationRule.relate(diagnosis, treatment)).isEqualTo(OpinionsRelation.OPEN);
	}

}
