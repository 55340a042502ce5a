package org.secondopinion.domain.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A programme in Chicago that works from Monday to Friday, 8 to 5. */
class WorkingCalendarTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

	private final WorkingCalendar calendar = new WorkingCalendar(CHICAGO,
			EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0),
			Set.of(THANKSGIVING));

	@Test
	void oneWorkingDayAfterAFridayIsMondaysClose() {
		assertThat(this.calendar.plusWorkingDays(at("2026-11-20T15:00"), 1)).isEqualTo(at("2026-11-23T17:00"));
	}

	@Test
	void aHolidayDoesNotCount() {
		assertThat(this.calendar.plusWorkingDays(at("2026-11-25T10:00"), 1)).isEqualTo(at("2026-11-27T17:00"));
	}

	@Test
	void noWorkingDayMeansTheEndOfToday() {
		assertThat(this.calendar.plusWorkingDays(at("2026-11-23T09:00"), 0)).isEqualTo(at("2026-11-23T17:00"));
	}

	@Test
	void afterHoursNoWorkingDayMeansTheNextOne() {
		assertThat(this.calendar.plusWorkingDays(at("2026-11-20T18:30"), 0)).isEqualTo(at("2026-11-23T17:00"));
	}

	@Test
	void countingBackSkipsTheWeekend() {
		assertThat(this.calendar.minusWorkingDays(at("2026-11-24T17:00"), 2)).isEqualTo(at("2026-11-20T17:00"));
	}

	@Test
	void twelveWorkingHoursFromThursdayAfternoonEndOnMonday() {
		assertThat(this.calendar.plusWorkingTime(at("2026-11-19T16:00"), Duration.ofHours(12)))
			.isEqualTo(at("2026-11-23T10:00"));
	}

	@Test
	void workingTimeBeginsWithTheNextOpening() {
		assertThat(this.calendar.plusWorkingTime(at("2026-11-21T12:00"), Duration.ofHours(1)))
			.isEqualTo(at("2026-11-23T09:00"));
	}

	@Test
	void theClocksGoBackAndTheDayStillClosesAtFive() {
		// Daylight saving ends on Sunday, November 1, 2026.
		assertThat(this.calendar.plusWorkingDays(at("2026-10-30T12:00"), 1)).isEqualTo(at("2026-11-02T17:00"));
		assertThat(this.calendar.plusWorkingTime(at("2026-10-30T16:00"), Duration.ofHours(2)))
			.isEqualTo(at("2026-11-02T09:00"));
	}

	@Test
	void aProgrammeThatNeverWorksIsRefused() {
		assertThatThrownBy(
				() -> new WorkingCalendar(CHICAGO, Set.of(), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of()))
			.isInstanceOf(IllegalArgumentException.class);
	}

	private static Instant at(String local) {
		return ZonedDateTime.of(LocalDateTime.parse(local), CHICAGO).toInstant();
	}

}
