package org.secondopinion.domain.opinion;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.opinion.HumaneHour.Objection;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** November 2026: the 23rd is a Monday, the 26th is Thanksgiving, a Thursday. */
class HumaneHourTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private final HumaneHour rule = new HumaneHour(
			new WorkingCalendar(CHICAGO, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0),
					LocalTime.of(17, 0), Set.of(LocalDate.of(2026, 11, 26))));

	@Test
	void aTuesdayAfternoonIsHumane() {
		assertThat(this.rule.objectionTo(at("2026-11-24T15:00"))).isEmpty();
	}

	@Test
	void aFridayMorningLeavesTheAfternoonToCall() {
		assertThat(this.rule.objectionTo(at("2026-11-20T11:59"))).isEmpty();
	}

	@Test
	void aFridayAfternoonIsNot() {
		assertThat(this.rule.objectionTo(at("2026-11-20T12:00"))).contains(Objection.FRIDAY_AFTERNOON);
	}

	@Test
	void aFridayEveningHasNobodyToCall() {
		assertThat(this.rule.objectionTo(at("2026-11-20T19:00"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void aSundayHasNobodyToCall() {
		assertThat(this.rule.objectionTo(at("2026-11-22T10:00"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void beforeTheProgrammeOpensNobodyCanBeCalled() {
		assertThat(this.rule.objectionTo(at("2026-11-24T07:59"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void whenTheProgrammeClosesNobodyCanBeCalled() {
		assertThat(this.rule.objectionTo(at("2026-11-24T17:00"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void onAHolidayNobodyCanBeCalled() {
		assertThat(this.rule.objectionTo(at("2026-11-26T10:00"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void theWholeDayBeforeAHolidayIsNot() {
		assertThat(this.rule.objectionTo(at("2026-11-25T09:00"))).contains(Objection.DAY_BEFORE_HOLIDAY);
	}

	@Test
	void whereNobodyWorksOnWednesdayTuesdayAfternoonIsNot() {
		HumaneHour partTime = new HumaneHour(
				new WorkingCalendar(CHICAGO, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
						LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of()));

		assertThat(partTime.objectionTo(at("2026-11-24T13:00"))).contains(Objection.AFTERNOON_BEFORE_DAY_OFF);
		assertThat(partTime.objectionTo(at("2026-11-24T11:00"))).isEmpty();
	}

	@Test
	void aFridayAfternoonIsNotEvenWhereSaturdayIsWorked() {
		HumaneHour sixDays = new HumaneHour(
				new WorkingCalendar(CHICAGO, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), LocalTime.of(8, 0),
						LocalTime.of(17, 0), Set.of()));

		assertThat(sixDays.objectionTo(at("2026-11-20T14:00"))).contains(Objection.FRIDAY_AFTERNOON);
	}

	@Test
	void theHourIsThatOfTheProgrammeWhereverTheServerStands() {
		assertThat(this.rule.objectionTo(Instant.parse("2026-11-24T23:30:00Z"))).contains(Objection.NOBODY_TO_CALL);
	}

	@Test
	void aHumaneHourIsItsOwnNext() {
		assertThat(this.rule.next(at("2026-11-24T15:00"))).hasValue(at("2026-11-24T15:00"));
	}

	@Test
	void afterFridayNoonComesMondayMorning() {
		assertThat(this.rule.next(at("2026-11-20T12:30"))).hasValue(at("2026-11-23T08:00"));
	}

	@Test
	void theSameMorningComesAfterTheNight() {
		assertThat(this.rule.next(at("2026-11-24T02:00"))).hasValue(at("2026-11-24T08:00"));
	}

	@Test
	void theDayBeforeAHolidayAndTheHolidayArePassedOver() {
		assertThat(this.rule.next(at("2026-11-24T18:00"))).hasValue(at("2026-11-27T08:00"));
	}

	@Test
	void whereNobodyWorksInTheMorningTheFirstHalfOfTheDayStandsInForIt() {
		HumaneHour afternoons = afternoons(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

		assertThat(afternoons.objectionTo(at("2026-11-23T14:59"))).isEmpty();
		assertThat(afternoons.objectionTo(at("2026-11-23T15:00"))).contains(Objection.AFTERNOON_BEFORE_DAY_OFF);
		assertThat(afternoons.objectionTo(at("2026-11-27T13:00"))).contains(Objection.FRIDAY_AFTERNOON);
	}

	@Test
	void aProgrammeThatWorksInTheAfternoonBeforeDaysOffHasANextHour() {
		HumaneHour afternoons = afternoons(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

		// Wednesday the 25th is the day before a holiday.
		assertThat(afternoons.next(at("2026-11-23T16:00"))).hasValue(at("2026-11-30T13:00"));
	}

	@Test
	void aProgrammeThatWorksOnFridayAfternoonsOnlyHasNone() {
		assertThat(afternoons(DayOfWeek.FRIDAY).next(at("2026-11-20T14:00"))).isEmpty();
	}

	private static HumaneHour afternoons(DayOfWeek... days) {
		return new HumaneHour(new WorkingCalendar(CHICAGO, Set.of(days), LocalTime.of(13, 0), LocalTime.of(17, 0),
				Set.of(LocalDate.of(2026, 11, 26))));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
	}

}
