package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanProblemTest {

	private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

	@Test
	void yesterdayHasPassed() {
		assertThat(PlanProblem.of(LEAP_DAY.minusDays(1), LEAP_DAY)).contains(PlanProblem.HAS_PASSED);
	}

	@Test
	void todayIsAPlanLikeAnyOther() {
		assertThat(PlanProblem.of(LEAP_DAY, LEAP_DAY)).isEmpty();
	}

	@Test
	void moreThanTwoYearsAheadIsASlipOfTheHand() {
		assertThat(PlanProblem.of(LocalDate.of(2030, 2, 28), LEAP_DAY)).isEmpty();
		assertThat(PlanProblem.of(LocalDate.of(2030, 3, 1), LEAP_DAY)).contains(PlanProblem.IS_TOO_FAR_OFF);
	}

}
