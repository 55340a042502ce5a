package org.secondopinion.domain.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DeliberationTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	private static final Telling DOCTOR_CALLED = new Telling(Recipient.SECOND_DOCTOR, Manner.PHONE, "", NOW);

	private final Deliberation decided = Deliberation.NONE.decided(new Decision(Outcome.BLEND,
			"First the tablets, then we see.", List.of(new Consent(Recipient.SECOND_DOCTOR, "", "")), NOW));

	@Test
	void whoeverThePatientChoseIsTold() {
		assertThat(this.decided.shared(List.of(DOCTOR_CALLED)).tellings()).containsExactly(DOCTOR_CALLED);
	}

	@Test
	void nobodyElseIsTold() {
		Telling uninvited = new Telling(Recipient.FIRST_DOCTOR, Manner.PHONE, "", NOW);

		assertThatIllegalArgumentException().isThrownBy(() -> this.decided.shared(List.of(uninvited, DOCTOR_CALLED)));
	}

	@Test
	void nobodyIsForgotten() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.decided.shared(List.of()));
	}

	@Test
	void thereIsNothingToTellBeforeTheDecision() {
		assertThatIllegalStateException().isThrownBy(() -> Deliberation.NONE.shared(List.of()));
	}

	@Test
	void oneThingThatIsNotClearYetIsEnoughToOfferATalk() {
		assertThat(new Worksheet(Map.of(), Map.of(ClarityQuestion.SURE, true, ClarityQuestion.SUPPORTED, false))
			.isUnclear()).isTrue();
	}

	@Test
	void whatWasNotAnsweredSaysNothing() {
		assertThat(new Worksheet(Map.of(), Map.of(ClarityQuestion.SURE, true)).isUnclear()).isFalse();
		assertThat(Worksheet.BLANK.isUnclear()).isFalse();
	}

	@Test
	void eachTimeThePatientTookIsKept() {
		MoreTime first = new MoreTime(null, "Talk to my sister", NOW);
		MoreTime second = new MoreTime(null, "", NOW.plusSeconds(86_400));

		assertThat(Deliberation.NONE.taking(first).taking(second).moreTime()).containsExactly(first, second);
	}

	@Test
	void whatWasWeighedStaysWhenThePatientTakesTime() {
		Worksheet worksheet = new Worksheet(
				Map.of(Consideration.PRACTICAL_LIFE, new Weighing(2, "It is four hours from home.")));

		assertThat(Deliberation.NONE.weighing(worksheet).taking(new MoreTime(null, "", NOW)).worksheet())
			.isEqualTo(worksheet);
	}

	@Test
	void aConsiderationMayBeLeftOpen() {
		Worksheet worksheet = new Worksheet(Map.of(Consideration.PRACTICAL_LIFE, Weighing.NONE));

		assertThat(worksheet).isEqualTo(Worksheet.BLANK);
	}

}
