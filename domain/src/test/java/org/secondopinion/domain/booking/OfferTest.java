package org.secondopinion.domain.booking;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OfferTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	private final Offer offer = new Offer(1, Testers.CHEN, "Dr. Chen Testwell", NOW, NOW.plusSeconds(43_200), false,
			new Offer.Outcome.Waiting());

	@Test
	void itWaitsUntilItIsAnswered() {
		assertThat(this.offer.isWaiting()).isTrue();
		assertThat(this.offer.ended(new Offer.Outcome.Accepted(NOW, false)).isWaiting()).isFalse();
	}

	@Test
	void itIsLostWhenDeclinedOrUnanswered() {
		assertThat(this.offer.ended(new Offer.Outcome.Declined(NOW, DeclineReason.NO_TIME, "", false)).isLost())
			.isTrue();
		assertThat(this.offer.ended(new Offer.Outcome.Unanswered(NOW)).isLost()).isTrue();
		assertThat(this.offer.ended(new Offer.Outcome.Accepted(NOW, false)).isLost()).isFalse();
	}

	@Test
	void itIsAnsweredOnce() {
		Offer accepted = this.offer.ended(new Offer.Outcome.Accepted(NOW, false));

		assertThatIllegalStateException().isThrownBy(() -> accepted.ended(new Offer.Outcome.Unanswered(NOW)));
	}

	@Test
	void anotherReasonNeedsWords() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Offer.Outcome.Declined(NOW, DeclineReason.OTHER, " ", false));
	}

}
