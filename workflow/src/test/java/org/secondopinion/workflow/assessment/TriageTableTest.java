package org.secondopinion.workflow.assessment;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.Triage;
import org.secondopinion.domain.assessment.TriageFacts;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.TriageRules;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which path the table chooses, and which reason it cites: is it safe to wait, and is a
 * second opinion practical?
 */
@WorkflowTest
class TriageTableTest {

	@Autowired
	private TriageRules table;

	@Test
	void anEmergencyGoesToUrgentCareFirst() {
		finds(facts(SafeToWait.EMERGENCY, false, null, false, true), TriagePath.URGENT_CARE, "This is an emergency");
	}

	@Test
	void dangerOfSevereHarmOutweighsEverythingElse() {
		finds(facts(SafeToWait.MONTHS, true, 200, true, false), TriagePath.URGENT_CARE, "severe or sudden symptoms");
	}

	@Test
	void whereArrangingItWouldDelayNeededCareThePathIsShortened() {
		finds(facts(SafeToWait.DAYS, false, null, false, true), TriagePath.EXPEDITED, "safe to wait for days only");
	}

	@Test
	void aTreatmentWithinThreeWeeksShortensThePath() {
		finds(facts(SafeToWait.MONTHS, false, 0, false, true), TriagePath.EXPEDITED, "three weeks away or less");
		finds(facts(SafeToWait.MONTHS, false, 21, false, true), TriagePath.EXPEDITED, "three weeks away or less");
		finds(facts(SafeToWait.MONTHS, false, 22, false, true), TriagePath.STANDARD, "time for the usual path");
	}

	@Test
	void aStraightforwardProblemIsExplainedAndPeaceOfMindStaysAReason() {
		finds(facts(SafeToWait.WEEKS, false, null, true, false), TriagePath.STRAIGHTFORWARD, "peace of mind is fine");
	}

	@Test
	void aSeriousReasonOutweighsThatItLooksStraightforward() {
		finds(facts(SafeToWait.WEEKS, false, null, true, true), TriagePath.STANDARD, "but there is a serious reason");
	}

	@Test
	void whereNobodyKnowsTheDoctorShouldBeAsked() {
		finds(facts(SafeToWait.UNKNOWN, false, null, false, true), TriagePath.STANDARD,
				"should still be asked how long it is safe to wait");
	}

	@Test
	void wantingToBeSureIsReasonEnough() {
		finds(facts(SafeToWait.MONTHS, false, null, false, false), TriagePath.STANDARD, "is reason enough");
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonIsEnoughByItself(Reason reason) {
		finds(facts(SafeToWait.MONTHS, false, null, false, reason.isMedical()), TriagePath.STANDARD,
				reason.isMedical() ? "There is a serious reason" : "wanting to be sure is reason enough");
	}

	@ParameterizedTest
	@EnumSource
	void aStraightforwardProblemStopsNobodyWhateverTheReason(Reason reason) {
		finds(facts(SafeToWait.MONTHS, false, null, true, reason.isMedical()),
				reason.isMedical() ? TriagePath.STANDARD : TriagePath.STRAIGHTFORWARD,
				reason.isMedical() ? "but there is a serious reason" : "going ahead for peace of mind is fine");
	}

	@Test
	void thereAreSeventeenReasonsTwelveOfThemInTheIllness() {
		assertThat(Reason.values()).hasSize(17);
		assertThat(Arrays.stream(Reason.values()).filter(Reason::isMedical)).hasSize(12);
	}

	@Test
	void everyCombinationHasAPathAndAReason() {
		assertThat(everything()).hasSize(5 * 8 * 5).allSatisfy((facts) -> {
			Triage found = this.table.decide(facts);
			assertThat(found.because()).endsWith(".");
			assertThat(found.path() == TriagePath.URGENT_CARE).as("%s", facts)
				.isEqualTo(facts.redFlag() || facts.safeToWait() == SafeToWait.EMERGENCY);
		});
	}

	private static Stream<TriageFacts> everything() {
		return Stream.of(SafeToWait.values())
			.flatMap((safe) -> IntStream.range(0, 8)
				.boxed()
				.flatMap((bits) -> Stream.of(-1, 0, 21, 22, 400)
					.map((days) -> facts(safe, (bits & 1) > 0, (days < 0) ? null : days, (bits & 2) > 0,
							(bits & 4) > 0))));
	}

	private void finds(TriageFacts facts, TriagePath path, String because) {
		Triage found = this.table.decide(facts);

		assertThat(found.path()).isEqualTo(path);
		assertThat(found.because()).contains(because);
	}

	private static TriageFacts facts(SafeToWait safe, boolean redFlag, @Nullable Integer inDays,
			boolean straightforward, boolean serious) {
		return new TriageFacts(safe, redFlag, inDays, straightforward, serious);
	}

}
