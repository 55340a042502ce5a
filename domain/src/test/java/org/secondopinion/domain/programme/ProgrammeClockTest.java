package org.secondopinion.domain.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Programmes that work from Monday to Friday, 8 to 5, wherever they are. */
class ProgrammeClockTest {

	private static final String CHICAGO = "America/Chicago";

	@Test
	void itRunsWhileTheProgrammeIsOpen() {
		assertThat(ran(CHICAGO, "2028-03-01T16:00", "2028-03-02T09:30")).isEqualTo(Duration.ofMinutes(150));
	}

	@Test
	void whatThePatientTakesIsNotCounted() {
		WorkingCalendar calendar = calendar(CHICAGO);
		ProgrammeClock clock = ProgrammeClock.started(at(CHICAGO, "2028-03-01T09:00"))
			.pausing(true, at(CHICAGO, "2028-03-01T11:00"), calendar);
		assertThat(clock.ranUntil(at(CHICAGO, "2028-03-20T12:00"), calendar)).isEqualTo(Duration.ofHours(2));
		assertThat(clock.pausedSince()).contains(at(CHICAGO, "2028-03-01T11:00"));

		ProgrammeClock again = clock.pausing(false, at(CHICAGO, "2028-03-20T12:00"), calendar);
		assertThat(again.pausedSince()).isEmpty();
		assertThat(again.ranUntil(at(CHICAGO, "2028-03-20T15:00"), calendar)).isEqualTo(Duration.ofHours(5));
	}

	@Test
	void aPauseThatGoesOnBeganWhenItBegan() {
		WorkingCalendar calendar = calendar(CHICAGO);
		ProgrammeClock paused = ProgrammeClock.started(at(CHICAGO, "2028-03-01T09:00"))
			.pausing(true, at(CHICAGO, "2028-03-01T11:00"), calendar);

		assertThat(paused.pausing(true, at(CHICAGO, "2028-03-05T11:00"), calendar)).isSameAs(paused);
	}

	@ParameterizedTest
	@CsvSource({
			// Clocks are put forward and back between Friday and Monday.
			"America/Chicago, 2028-03-10T16:00, 2028-03-13T09:00",
			"America/Chicago, 2028-11-03T16:00, 2028-11-06T09:00",
			"America/Phoenix, 2028-03-10T16:00, 2028-03-13T09:00",
			"America/Phoenix, 2028-11-03T16:00, 2028-11-06T09:00", "Europe/Berlin, 2028-03-24T16:00, 2028-03-27T09:00",
			"Europe/Berlin, 2028-10-27T16:00, 2028-10-30T09:00", "Asia/Kolkata, 2028-03-24T16:00, 2028-03-27T09:00" })
	void aWeekendIsAWeekendWhateverTheClocksDo(String zone, String friday, String monday) {
		assertThat(ran(zone, friday, monday)).isEqualTo(Duration.ofHours(2));
	}

	@ParameterizedTest
	@CsvSource({ "America/Chicago", "America/Phoenix", "Europe/Berlin", "Asia/Kolkata" })
	void aLeapDayIsAWorkingDayAndTheEndOfAMonthNoEnd(String zone) {
		assertThat(ran(zone, "2028-02-28T16:00", "2028-03-01T09:00")).isEqualTo(Duration.ofHours(11));
		assertThat(ran(zone, "2027-02-26T16:00", "2027-03-01T09:00")).isEqualTo(Duration.ofHours(2));
		assertThat(ran(zone, "2027-12-30T16:00", "2028-01-03T09:00")).as("over the year's end and New Year's Eve")
			.isEqualTo(Duration.ofHours(11));
	}

	@Test
	void aHolidayIsNotCounted() {
		assertThat(ran(CHICAGO, "2028-07-03T16:00", "2028-07-05T09:00")).isEqualTo(Duration.ofHours(2));
	}

	@Test
	void theSameMomentsAreOtherHoursElsewhere() {
		Instant from = at(CHICAGO, "2028-03-01T08:00");
		Instant to = at(CHICAGO, "2028-03-01T17:00");

		assertThat(calendar(CHICAGO).workingTime(from, to)).isEqualTo(Duration.ofHours(9));
		assertThat(calendar("Europe/Berlin").workingTime(from, to)).as("3 pm to midnight")
			.isEqualTo(Duration.ofHours(2));
		assertThat(calendar("Asia/Kolkata").workingTime(from, to)).as("7:30 pm to 4:30 am").isZero();
	}

	@Test
	void whatTheProgrammePromisesMovesOnOnlyWhileThePatientHasTheBall() {
		Deadlines deadlines = new Deadlines(calendar(CHICAGO), null);
		ProgrammeClock running = ProgrammeClock.started(at(CHICAGO, "2028-03-06T08:00"));
		ProgrammeClock paused = running.pausing(true, at(CHICAGO, "2028-03-06T17:00"), calendar(CHICAGO));

		assertThat(deadlines.ownTime(running, at(CHICAGO, "2028-03-06T17:00")).by())
			.isEqualTo(deadlines.ownTime(running, at(CHICAGO, "2028-03-10T12:00")).by())
			.isEqualTo(at(CHICAGO, "2028-03-21T17:00"));
		OwnTime later = deadlines.ownTime(paused, at(CHICAGO, "2028-03-13T17:00"));
		assertThat(later.by()).isEqualTo(at(CHICAGO, "2028-03-28T17:00"));
		assertThat(later.usedDays()).isEqualTo(1);
		assertThat(later.isLate()).isFalse();
	}

	@Test
	void aProgrammeThatUsedMoreThanItPromisedIsLate() {
		ProgrammeClock running = ProgrammeClock.started(at(CHICAGO, "2028-03-06T08:00"));
		Instant afterTwelveDays = at(CHICAGO, "2028-03-22T09:00");

		assertThat(new Deadlines(calendar(CHICAGO), null).ownTime(running, afterTwelveDays).isLate()).isTrue();
	}

	@Test
	void nothingPassesBackwards() {
		assertThat(ran(CHICAGO, "2028-03-01T12:00", "2028-03-01T09:00")).isZero();
	}

	private static Duration ran(String zone, String from, String to) {
		return ProgrammeClock.started(at(zone, from)).ranUntil(at(zone, to), calendar(zone));
	}

	private static WorkingCalendar calendar(String zone) {
		return new WorkingCalendar(ZoneId.of(zone), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
				LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of(LocalDate.of(2028, 7, 4)));
	}

	private static Instant at(String zone, String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
	}

}
