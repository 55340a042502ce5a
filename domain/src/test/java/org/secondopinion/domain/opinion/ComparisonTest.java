package org.secondopinion.domain.opinion;

import java.util.EnumMap;
import java.util.List;
import java.util.EnumSet;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondopinion.domain.opinion.FirstOpinion.Statement;
import org.secondopinion.domain.opinion.FirstOpinion.ToldBy;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

	private final FirstOpinion first = firstSaying(Row.RISKS, "Infection, one in a hundred.");

	@ParameterizedTest
	@CsvSource({ "SAME, SAME", "REFINED, REFINED", "CHANGED, DIFFERENT", "INCONCLUSIVE, OPEN",
			"NEEDS_MORE_TESTS, OPEN" })
	void theDiagnosisIsClassedByTheSpecialist(Agreement agreement, RowRelation expected) {
		Comparison comparison = compare(SampleOpinions.findings(agreement, Agreement.SAME));

		assertThat(relation(comparison, Row.DIAGNOSIS)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "SAME, SAME", "REFINED, REFINED", "CHANGED, DIFFERENT", "INCONCLUSIVE, OPEN",
			"NEEDS_MORE_TESTS, OPEN" })
	void soIsTheTreatmentPlan(Agreement agreement, RowRelation expected) {
		Comparison comparison = compare(SampleOpinions.findings(Agreement.SAME, agreement));

		assertThat(relation(comparison, Row.TREATMENT_PLAN)).isEqualTo(expected);
	}

	@Test
	void theSameWordsAreTheSame() {
		assertThat(relationOfRisks(Passage.of("infection - one in a hundred"))).isEqualTo(RowRelation.SAME);
	}

	@Test
	void otherWordsAreNotCalledDifferentUnlessSomebodySaysSo() {
		assertThat(relationOfRisks(Passage.of("Infection is rare."))).isEqualTo(RowRelation.IN_OTHER_WORDS);
	}

	@Test
	void theSpecialistMaySayThatOtherWordsMeanTheSame() {
		assertThat(relationOfRisks(new Passage("Infection is rare.", "", Stance.SAME))).isEqualTo(RowRelation.SAME);
	}

	@Test
	void theSpecialistMaySayThatTheyDiffer() {
		assertThat(relationOfRisks(new Passage("Infection is common.", "", Stance.DIFFERENT)))
			.isEqualTo(RowRelation.DIFFERENT);
	}

	@Test
	void aStanceTowardNothingSaysNothing() {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.SAME,
				SampleOpinions.passagesWith(Row.BENEFITS, new Passage("Less pain.", "", Stance.SAME)));

		assertThat(relation(compare(findings), Row.BENEFITS)).isEqualTo(RowRelation.ONLY_SECOND_SAYS);
	}

	@Test
	void oftenOnlyTheFirstSaysSomething() {
		assertThat(relationOfRisks(Passage.NONE)).isEqualTo(RowRelation.ONLY_FIRST_SAYS);
	}

	@Test
	void sometimesNeitherDoes() {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.NEEDS_MORE_TESTS,
				SampleOpinions.passagesWith(Row.BENEFITS, Passage.NONE));

		assertThat(relation(compare(findings), Row.BENEFITS)).isEqualTo(RowRelation.NEITHER_SAYS);
	}

	@Test
	void theSameUrgencyIsTheSameWhateverTheWords() {
		FirstOpinion hurried = new FirstOpinion("Dr. First Sample",
				Map.of(Row.URGENCY, new Statement("Soon.", ToldBy.NAVIGATOR)), Urgency.WITHIN_WEEKS);

		assertThat(relation(compare(hurried, SampleOpinions.findings(Agreement.SAME, Agreement.SAME)), Row.URGENCY))
			.isEqualTo(RowRelation.SAME);
	}

	@Test
	void anotherUrgencyIsDifferent() {
		FirstOpinion calm = new FirstOpinion("Dr. First Sample", Map.of(), Urgency.WITHIN_MONTHS);

		assertThat(relation(compare(calm, SampleOpinions.findings(Agreement.SAME, Agreement.SAME)), Row.URGENCY))
			.isEqualTo(RowRelation.DIFFERENT);
	}

	@Test
	void anUrgencyThatNobodyAskedForIsNotCompared() {
		assertThat(relation(compare(SampleOpinions.findings(Agreement.SAME, Agreement.SAME)), Row.URGENCY))
			.isEqualTo(RowRelation.ONLY_SECOND_SAYS);
	}

	@Test
	void whatThePatientSaysOfThePlansIsNeitherTheSameNorDifferent() {
		OpinionReading reading = new OpinionReading(2, 1, SampleOpinions.NOW,
				Map.of(1, new Fit(2, "Too far from home."), 2, new Fit(4, "I could keep working.")), "", null);
		Comparison comparison = Comparison.of(this.first,
				List.of(SampleOpinions.signed(SampleOpinions.findings(Agreement.SAME, Agreement.CHANGED))), reading);

		assertThat(comparison.pairs()).doesNotContainKey(Row.FIT);
		assertThat(comparison.views().getLast().fit().words()).isEqualTo("I could keep working.");
	}

	@Test
	void everyRowOfTheDoctorsIsCompared() {
		assertThat(compare(SampleOpinions.findings(Agreement.SAME, Agreement.SAME)).pairs())
			.containsOnlyKeys(EnumSet.complementOf(EnumSet.of(Row.FIT)));
	}

	private static RowRelation relation(Comparison comparison, Row row) {
		assertThat(comparison.pairs(row)).hasSize(1);
		return comparison.pairs(row).getFirst().relation();
	}

	private RowRelation relationOfRisks(Passage second) {
		Agreement onTreatment = second.isSaid() ? Agreement.SAME : Agreement.INCONCLUSIVE;
		return relation(compare(
				SampleOpinions.findings(Agreement.SAME, onTreatment, SampleOpinions.passagesWith(Row.RISKS, second))),
				Row.RISKS);
	}

	private Comparison compare(Findings second) {
		return compare(this.first, second);
	}

	private static Comparison compare(FirstOpinion first, Findings second) {
		return Comparison.of(first, List.of(SampleOpinions.signed(second)), null);
	}

	private static FirstOpinion firstSaying(Row row, String words) {
		Map<Row, Statement> statements = new EnumMap<>(Row.class);
		statements.put(row, new Statement(words, ToldBy.NAVIGATOR));
		return new FirstOpinion("Dr. First Sample", statements, null);
	}

}
