package org.secondopinion.domain.records;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OriginalTest {

	private static final LocalDate MONDAY = LocalDate.of(2031, 2, 3);

	private final Original slides = Original.begun(RecordItemId.random(), "12 slides", "Lakeside Laboratory",
			move(Move.Kind.SENT_TO_US, 0));

	@Test
	void anOriginalIsOutUntilItIsBackWithItsOwner() {
		Original there = this.slides.moved(move(Move.Kind.WITH_US, 1))
			.moved(move(Move.Kind.SENT_TO_SPECIALIST, 2))
			.moved(move(Move.Kind.WITH_SPECIALIST, 3))
			.moved(move(Move.Kind.SENT_BACK, 9));
		assertThat(there.isOut()).isTrue();

		assertThat(there.moved(move(Move.Kind.RETURNED, 10)).isOut()).isFalse();
	}

	@Test
	void whatIsLostMayTurnUpAndWhatIsBackDoesNotMove() {
		Original lost = this.slides.moved(move(Move.Kind.LOST, 4));
		assertThat(lost.isOut()).isFalse();
		assertThat(lost.moved(move(Move.Kind.WITH_US, 5)).isOut()).isTrue();

		Original back = this.slides.moved(move(Move.Kind.WITH_US, 1)).moved(move(Move.Kind.RETURNED, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> back.moved(move(Move.Kind.LOST, 3)));
	}

	@Test
	void nothingHappensBeforeWhatHappenedLastOrWithoutSomebody() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.slides.moved(move(Move.Kind.WITH_US, -1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Move(Move.Kind.WITH_US, MONDAY, " ", "Courier", "1", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Move(Move.Kind.LOST, MONDAY, "", "", "", " "));
	}

	@Test
	void anOriginalComesFromItsOwner() {
		assertThatIllegalArgumentException().isThrownBy(() -> Original.begun(RecordItemId.random(), "12 slides",
				"Lakeside Laboratory", move(Move.Kind.RETURNED, 0)));
	}

	private static Move move(Move.Kind kind, int day) {
		return new Move(kind, MONDAY.plusDays(day), "Sam Ortega-Demo", "Sample Courier", "S-1", "All in one box");
	}

}
