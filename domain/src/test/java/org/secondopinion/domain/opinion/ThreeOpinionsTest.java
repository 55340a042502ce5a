package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondopinion.domain.opinion.Comparison.Pair;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeOpinionsTest {

	private static final FirstOpinion FIRST = new FirstOpinion("Dr. First Sample", Map.of(), Urgency.WITHIN_DAYS);

	@Test
	void eachRowRelatesEveryTwoOfThem() {
		assertThat(compare(Agreement.CHANGED, Agreement.SAME).pairs(Row.TREATMENT_PLAN)).containsExactly(
				new Pair(1, 2, RowRelation.DIFFERENT), new Pair(1, 3, RowRelation.SAME),
				new Pair(2, 3, RowRelation.DIFFERENT));
	}

	@ParameterizedTest
	@CsvSource({ "SAME, SAME, SAME", "SAME, REFINED, REFINED", "REFINED, SAME, REFINED", "SAME, CHANGED, DIFFERENT",
			"CHANGED, REFINED, DIFFERENT", "INCONCLUSIVE, SAME, OPEN", "CHANGED, NEEDS_MORE_TESTS, OPEN" })
	void howTheThirdIsBesideTheSecondFollowsFromHowBothAreBesideTheFirst(Agreement second, Agreement third,
			RowRelation expected) {
		assertThat(compare(second, third).pairs(Row.TREATMENT_PLAN).getLast().relation()).isEqualTo(expected);
	}

	@Test
	void twoWhoBothSeeItDifferentlyNeedNotMeanTheSame() {
		Comparison comparison = compare(SampleOpinions.findings(Agreement.CHANGED, Agreement.SAME),
				SampleOpinions.findings(Agreement.CHANGED, Agreement.SAME,
						SampleOpinions.passagesWith(Row.DIAGNOSIS, Passage.of("Something else again."))));

		assertThat(comparison.pairs(Row.DIAGNOSIS).getLast().relation()).isEqualTo(RowRelation.IN_OTHER_WORDS);
	}

	@Test
	void stancesTowardTheFirstTellHowTwoLaterOnesRelate() {
		Comparison comparison = compare(withRisks("Clots are rare.", Stance.DIFFERENT),
				withRisks("Mind the clots.", Stance.SAME));

		assertThat(comparison.pairs(Row.RISKS).getLast().relation()).isEqualTo(RowRelation.DIFFERENT);
	}

	@Test
	void aConflictStaysOneWhateverTheThirdSays() {
		assertThat(compare(Agreement.CHANGED, Agreement.SAME).relation()).isEqualTo(OpinionsRelation.CONFLICT);
	}

	@Test
	void theThirdMayAnswerWhatTheSecondLeftOpen() {
		assertThat(compare(Agreement.INCONCLUSIVE, Agreement.SAME).relation()).isEqualTo(OpinionsRelation.AGREE);
	}

	private static Comparison compare(Agreement second, Agreement third) {
		return compare(SampleOpinions.findings(Agreement.SAME, second), SampleOpinions.findings(Agreement.SAME, third));
	}

	private static Comparison compare(Findings second, Findings third) {
		return Comparison.of(FIRST, List.of(SampleOpinions.signed(second), SampleOpinions.third(third)), null);
	}

	private static Findings withRisks(String words, Stance stance) {
		return SampleOpinions.findings(Agreement.SAME, Agreement.SAME,
				SampleOpinions.passagesWith(Row.RISKS, new Passage(words, "", stance)));
	}

}
