package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the doctor said about waiting, as a day. */
class SafeToWaitTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	@Test
	void anEmergencyDoesNotWaitADay() {
		assertThat(SafeToWait.EMERGENCY.latestDecision(TODAY)).isEqualTo(TODAY);
	}

	@Test
	void aFewDaysAreAWeekAFewWeeksAreFourAndMonthsAreTwelveWeeks() {
		assertThat(SafeToWait.DAYS.latestDecision(TODAY)).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(SafeToWait.WEEKS.latestDecision(TODAY)).isEqualTo(LocalDate.of(2026, 12, 29));
		assertThat(SafeToWait.MONTHS.latestDecision(TODAY)).isEqualTo(LocalDate.of(2027, 2, 23));
	}

	@Test
	void whereNobodyAskedTheDoctorYetNobodyWaitsForMonths() {
		assertThat(SafeToWait.UNKNOWN.latestDecision(TODAY)).isEqualTo(SafeToWait.WEEKS.latestDecision(TODAY));
	}

	@Test
	void theEndOfAMonthIsADayLikeAnyOther() {
		assertThat(SafeToWait.DAYS.latestDecision(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 7));
		assertThat(SafeToWait.WEEKS.latestDecision(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 28));
	}

	@Test
	void aLeapDayCountsAndIsCountedFrom() {
		assertThat(SafeToWait.DAYS.latestDecision(LocalDate.of(2028, 2, 22))).isEqualTo(LocalDate.of(2028, 2, 29));
		assertThat(SafeToWait.DAYS.latestDecision(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2028, 3, 7));
		assertThat(SafeToWait.DAYS.latestDecision(LocalDate.of(2027, 2, 22))).isEqualTo(LocalDate.of(2027, 3, 1));
	}

}
