package org.secondopinion.domain.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a programme works: its time zone, days, hours and holidays. Reminders and due
 * dates count working time, because nobody chases a records office on a Sunday.
 *
 * @param zone the programme's time zone
 * @param days the days of the week on which it works; at least one
 * @param opens when a working day begins, local time
 * @param closes when a working day ends, local time; after {@code opens}
 * @param holidays days on which it does not work
 */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes,
		Set<LocalDate> holidays) {

	public WorkingCalendar {
		days = Set.copyOf(days);
		holidays = Set.copyOf(holidays);
		if (days.isEmpty() || !opens.isBefore(closes)) {
			throw new IllegalArgumentException("A programme works on some day, and opens before it closes");
		}
	}

	/**
	 * The end of the working day that lies a number of working days after a moment. The
	 * day of the moment itself does not count, so one working day after a Friday
	 * afternoon is Monday's close of business.
	 * @param from the moment from which to count
	 * @param workingDays how many working days; zero means the end of today, or of the
	 * next working day if today is none or is over
	 * @return the close of business of that day
	 */
	public Instant plusWorkingDays(Instant from, int workingDays) {
		ZonedDateTime local = from.atZone(this.zone);
		LocalDate day = local.toLocalDate();
		if (workingDays == 0 && !local.toLocalTime().isBefore(this.closes)) {
			day = day.plusDays(1);
		}
		for (int left = workingDays; left > 0; left--) {
			day = nextWorkingDay(day.plusDays(1));
		}
		return nextWorkingDay(day).atTime(this.closes).atZone(this.zone).toInstant();
	}

	/**
	 * The close of business of the day that lies a number of working days before a
	 * moment; used to schedule backwards from the decide-by date.
	 * @param from the moment from which to count back
	 * @param workingDays how many working days, at least one
	 * @return the close of business of that day
	 */
	public Instant minusWorkingDays(Instant from, int workingDays) {
		LocalDate day = from.atZone(this.zone).toLocalDate();
		for (int left = workingDays; left > 0; left--) {
			do {
				day = day.minusDays(1);
			}
			while (!isWorkingDay(day));
		}
		return day.atTime(this.closes).atZone(this.zone).toInstant();
	}

	/**
	 * When the programme opens again.
	 * @param at a moment
	 * @return the next opening; nothing if the programme is open at that moment
	 */
	public Optional<Instant> opensAgain(Instant at) {
		return Optional.of(plusWorkingTime(at, Duration.ZERO)).filter((open) -> open.isAfter(at));
	}

	/**
	 * The moment that lies an amount of working time after another, counting only the
	 * hours in which the programme is open.
	 * @param from the moment from which to count
	 * @param workingTime how much working time; not negative
	 * @return that moment
	 */
	public Instant plusWorkingTime(Instant from, Duration workingTime) {
		ZonedDateTime at = from.atZone(this.zone);
		Duration left = workingTime;
		while (true) {
			LocalDate day = at.toLocalDate();
			ZonedDateTime opening = day.atTime(this.opens).atZone(this.zone);
			ZonedDateTime closing = day.atTime(this.closes).atZone(this.zone);
			ZonedDateTime start = at.isBefore(opening) ? opening : at;
			if (isWorkingDay(day) && start.isBefore(closing)) {
				Duration today = Duration.between(start, closing);
				if (left.compareTo(today) <= 0) {
					return start.plus(left).toInstant();
				}
				left = left.minus(today);
			}
			at = day.plusDays(1).atStartOfDay(this.zone);
		}
	}

	/**
	 * How long the programme was open between two moments.
	 * @param from the first
	 * @param to the second
	 * @return the working time; zero if the second is not after the first
	 */
	public Duration workingTime(Instant from, Instant to) {
		Duration open = Duration.ZERO;
		for (LocalDate day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
			Instant begin = later(from, day.atTime(this.opens).atZone(this.zone).toInstant());
			Instant closing = day.atTime(this.closes).atZone(this.zone).toInstant();
			Instant end = closing.isBefore(to) ? closing : to;
			if (isWorkingDay(day) && begin.isBefore(end)) {
				open = open.plus(Duration.between(begin, end));
			}
		}
		return open;
	}

	/**
	 * How long the programme is open on a working day.
	 * @return the time from opening to closing
	 */
	public Duration workingDay() {
		return Duration.between(this.opens, this.closes);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/**
	 * The calendar day that it is in the programme's zone.
	 * @param moment the moment asked about
	 * @return its day
	 */
	public LocalDate dayOf(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

	/**
	 * When the programme opens on a day, or on the next working day if it does not work
	 * on that one.
	 * @param day the day
	 * @return the moment
	 */
	public Instant opensOn(LocalDate day) {
		return nextWorkingDay(day).atTime(this.opens).atZone(this.zone).toInstant();
	}

	/**
	 * Whether the programme works on a day.
	 * @param day the day
	 * @return {@code true} on a working day
	 */
	public boolean isWorkingDay(LocalDate day) {
		return this.days.contains(day.getDayOfWeek()) && !this.holidays.contains(day);
	}

	/**
	 * How many working days lie after one day, up to another.
	 * @param from the day that does not count
	 * @param until the last day that counts; not before {@code from}
	 * @return the number, zero for the same day
	 */
	public long workingDaysBetween(LocalDate from, LocalDate until) {
		return from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
	}

	private LocalDate nextWorkingDay(LocalDate day) {
		LocalDate next = day;
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

}
