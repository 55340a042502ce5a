package org.secondopinion.domain.opinion;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SigningRulesTest {

	@Test
	void aCompleteOpinionHasNoGap() {
		assertThat(SigningRules.gaps(SampleOpinions.findings(Agreement.SAME, Agreement.SAME))).isEmpty();
	}

	@Test
	void aBlankOneLacksEverything() {
		assertThat(SigningRules.gaps(Findings.asked(List.of("Can I wait?")))).containsExactly(Gap.Choice.ON_DIAGNOSIS,
				Gap.Choice.ON_TREATMENT, Gap.Choice.URGENCY, Gap.Choice.CERTAINTY, new Gap.PlainWords(Row.DIAGNOSIS),
				new Gap.PlainWords(Row.TREATMENT_PLAN), new Gap.PlainWords(Row.OTHER_OPTIONS),
				new Gap.PlainWords(Row.BENEFITS), new Gap.PlainWords(Row.RISKS), new Gap.PlainWords(Row.URGENCY),
				new Gap.PlainWords(Row.FOLLOW_UP), new Gap.Answer(0, "Can I wait?"), Gap.Source.NONE);
	}

	@Test
	void theDoctorsWordsAloneDoNotReachThePatient() {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.SAME,
				SampleOpinions.passagesWith(Row.DIAGNOSIS, new Passage("", "Adenocarcinoma, pT2 N0.", null)));

		assertThat(SigningRules.gaps(findings)).containsExactly(new Gap.PlainWords(Row.DIAGNOSIS));
	}

	@ParameterizedTest
	@EnumSource(names = { "OTHER_OPTIONS", "BENEFITS", "RISKS" })
	void beforeMoreTestsThereMayBeNothingToSay(Row row) {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.NEEDS_MORE_TESTS,
				SampleOpinions.passagesWith(row, Passage.NONE));

		assertThat(SigningRules.gaps(findings)).isEmpty();
	}

	@Test
	void evenBeforeMoreTestsThePatientHearsWhatHappensNext() {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.NEEDS_MORE_TESTS,
				SampleOpinions.passagesWith(Row.FOLLOW_UP, Passage.NONE));

		assertThat(SigningRules.gaps(findings)).containsExactly(new Gap.PlainWords(Row.FOLLOW_UP));
	}

	@Test
	void anOpinionWithAGapIsNotSigned() {
		Opinion.Draft draft = SampleOpinions.draft(Findings.asked(List.of()));

		assertThatIllegalStateException()
			.isThrownBy(() -> draft.signed(new Signature("Chen Testwell", SampleOpinions.NOW)));
	}

	@Test
	void testsThatAreNeededFirstAreNamed() {
		Findings findings = SampleOpinions.findings(Agreement.NEEDS_MORE_TESTS, Agreement.SAME);

		assertThat(SigningRules.gaps(findings.needing(List.of()))).containsExactly(Gap.Tests.NONE_NAMED);
	}

	@Test
	void ofATestThatIsNeededThePatientKnowsWhy() {
		Findings findings = SampleOpinions.findings(Agreement.SAME, Agreement.NEEDS_MORE_TESTS);

		assertThat(SigningRules.gaps(findings.needing(List.of(new NeededTest("Scan", "")))))
			.containsExactly(Gap.Tests.WITHOUT_REASON);
	}

}
