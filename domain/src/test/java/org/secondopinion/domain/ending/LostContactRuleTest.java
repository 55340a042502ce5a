package org.secondopinion.domain.ending;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class LostContactRuleTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Test
	void threeDaysAndTenWorkingDaysAreEnough() {
		// Monday, November 2; ten working days later is Monday, November 16.
		assertThat(mayClose("2026-11-16T08:00", "2026-11-02", "2026-11-05", "2026-11-12")).isTrue();
	}

	@Test
	void onTheNinthWorkingDayItIsTooEarly() {
		assertThat(mayClose("2026-11-13T16:00", "2026-11-02", "2026-11-05", "2026-11-12")).isFalse();
	}

	@Test
	void aHolidayDoesNotCount() {
		assertThat(mayClose("2026-11-16T08:00", Set.of(LocalDate.parse("2026-11-11")), "2026-11-02", "2026-11-05",
				"2026-11-12"))
			.isFalse();
	}

	@Test
	void threeCallsOnOneDayAreOneAttempt() {
		assertThat(mayClose("2026-12-16T08:00", "2026-11-02", "2026-11-02", "2026-11-02")).isFalse();
	}

	@Test
	void withoutAnAttemptNobodyIsLost() {
		assertThat(mayClose("2026-12-16T08:00")).isFalse();
	}

	private static boolean mayClose(String now, String... days) {
		return mayClose(now, Set.of(), days);
	}

	private static boolean mayClose(String now, Set<LocalDate> holidays, String... days) {
		WorkingCalendar calendar = new WorkingCalendar(CHICAGO, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
				LocalTime.of(8, 0), LocalTime.of(17, 0), holidays);
		List<ContactAttempt> attempts = Arrays.stream(days)
			.map((day) -> new ContactAttempt(LocalDate.parse(day), ContactMeans.PHONE, "", Instant.EPOCH))
			.toList();
		return LostContactRule.mayClose(attempts, calendar, LocalDateTime.parse(now).atZone(CHICAGO).toInstant());
	}

}
