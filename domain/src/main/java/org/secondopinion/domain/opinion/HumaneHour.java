package org.secondopinion.domain.opinion;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * When an opinion may reach a patient. Grave news on a Friday night, with nobody to call,
 * is a harm that every published guide names; so an opinion is released while somebody
 * can be reached, and stays reachable afterwards. A patient who asked for it gets it at
 * once: the rule protects, it does not withhold.
 */
public final class HumaneHour {

	/** Why an hour is not humane. */
	public enum Objection {

		/** Nobody is there to be called: night, weekend or holiday. */
		NOBODY_TO_CALL,

		/** Friday afternoon: the weekend begins. */
		FRIDAY_AFTERNOON,

		/** The afternoon before a day of the week on which nobody works. */
		AFTERNOON_BEFORE_DAY_OFF,

		/** The day before a holiday: people are away already. */
		DAY_BEFORE_HOLIDAY

	}

	private static final LocalTime NOON = LocalTime.NOON;

	private final WorkingCalendar calendar;

	/**
	 * The rule in one programme.
	 * @param calendar when the programme works, and in which zone its hours are meant
	 */
	public HumaneHour(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * Why a moment is not humane.
	 * @param moment when an opinion would be released
	 * @return the reason, or nothing if it is humane
	 */
	public Optional<Objection> objectionTo(Instant moment) {
		ZonedDateTime local = moment.atZone(this.calendar.zone());
		LocalDate day = local.toLocalDate();
		LocalTime time = local.toLocalTime();
		if (!this.calendar.isWorkingDay(day) || time.isBefore(this.calendar.opens())
				|| !time.isBefore(this.calendar.closes())) {
			return Optional.of(Objection.NOBODY_TO_CALL);
		}
		if (this.calendar.holidays().contains(day.plusDays(1))) {
			return Optional.of(Objection.DAY_BEFORE_HOLIDAY);
		}
		if (time.isBefore(NOON)) {
			return Optional.empty();
		}
		if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
			return Optional.of(Objection.FRIDAY_AFTERNOON);
		}
		return this.calendar.isWorkingDay(day.plusDays(1)) ? Optional.empty()
				: Optional.of(Objection.AFTERNOON_BEFORE_DAY_OFF);
	}

	/**
	 * The next moment that is humane: this one if it is.
	 * @param moment from when on
	 * @return that moment
	 */
	public Instant next(Instant moment) {
		if (objectionTo(moment).isEmpty()) {
			return moment;
		}
		LocalDate day = moment.atZone(this.calendar.zone()).toLocalDate();
		while (true) {
			Instant opening = day.atTime(this.calendar.opens()).atZone(this.calendar.zone()).toInstant();
			if (opening.isAfter(moment) && objectionTo(opening).isEmpty()) {
				return opening;
			}
			day = day.plusDays(1);
		}
	}

}
