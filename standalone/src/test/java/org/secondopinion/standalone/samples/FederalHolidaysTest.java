package org.secondopinion.standalone.samples;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FederalHolidaysTest {

	@Test
	void theYear2026HasTheHolidaysThatTheGovernmentPublished() {
		assertThat(FederalHolidays.of(2026).map(LocalDate::toString)).containsExactlyInAnyOrder("2026-01-01",
				"2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12",
				"2026-11-11", "2026-11-26", "2026-12-25");
	}

	@Test
	void aSundaysHolidayIsObservedOnMonday() {
		assertThat(FederalHolidays.of(2027)).contains(LocalDate.of(2027, 7, 5))
			.doesNotContain(LocalDate.of(2027, 7, 4));
	}

	@Test
	void theYearsAroundAreKnown() {
		assertThat(FederalHolidays.around(LocalDate.of(2026, 12, 30))).contains(LocalDate.of(2025, 12, 25),
				LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 17));
	}

}
