package org.secondopinion.domain.moretests;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How tests are to be done, in words for the patient.
 *
 * @param who who does them
 * @param where at which place
 * @param by the day by which they are done, in the programme's zone
 * @param goodToKnow how to get ready, and what it costs as far as that is known; may be
 * empty
 * @param agreedAt when the patient said yes; {@code null} before
 */
public record TestPlan(String who, String where, LocalDate by, String goodToKnow, @Nullable Instant agreedAt) {

	public TestPlan {
		if (who.isBlank() || where.isBlank()) {
			throw new IllegalArgumentException("A patient has to know who does the tests, and where");
		}
	}

	TestPlan agreed(Instant at) {
		return new TestPlan(this.who, this.where, this.by, this.goodToKnow, at);
	}

	TestPlan movedTo(LocalDate day) {
		return new TestPlan(this.who, this.where, day, this.goodToKnow, this.agreedAt);
	}

}
