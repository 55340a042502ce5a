package org.secondopinion.standalone.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

/**
 * The federal holidays of the United States (5 U.S.C. 6103), on the weekdays on which
 * they are observed: a Saturday's on Friday, a Sunday's on Monday.
 */
final class FederalHolidays {

	private FederalHolidays() {
	}

	/**
	 * The holidays around a day: the year before, for what lies behind, that year, and
	 * two years to come.
	 */
	static Set<LocalDate> around(LocalDate today) {
		return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2)
			.boxed()
			.flatMap(FederalHolidays::of)
			.collect(Collectors.toSet());
	}

	static Stream<LocalDate> of(int year) {
		Stream<LocalDate> dates = Stream
			.of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JUNE, 19),
					LocalDate.of(year, Month.JULY, 4), LocalDate.of(year, Month.NOVEMBER, 11),
					LocalDate.of(year, Month.DECEMBER, 25))
			.map(FederalHolidays::observed);
		Stream<LocalDate> weekdays = Stream.of(on(year, Month.JANUARY, dayOfWeekInMonth(3, MONDAY)),
				on(year, Month.FEBRUARY, dayOfWeekInMonth(3, MONDAY)), on(year, Month.MAY, lastInMonth(MONDAY)),
				on(year, Month.SEPTEMBER, dayOfWeekInMonth(1, MONDAY)),
				on(year, Month.OCTOBER, dayOfWeekInMonth(2, MONDAY)),
				on(year, Month.NOVEMBER, dayOfWeekInMonth(4, THURSDAY)));
		return Stream.concat(dates, weekdays);
	}

	private static LocalDate on(int year, Month month, TemporalAdjuster day) {
		return LocalDate.of(year, month, 1).with(day);
	}

	private static LocalDate observed(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return day.minusDays(1);
		}
		return (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.plusDays(1) : day;
	}

}
