package org.secondopinion.domain.opinion;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
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
		if (day.getDayOfWeek() == DayOfWeek.FRIDAY && !time.isBefore(NOON)) {
			return Optional.of(Objection.FRIDAY_AFTERNOON);
		}
		return (time.isBefore(endOfMorning()) || this.calendar.isWorkingDay(day.plusDays(1))) ? Optional.empty()
				: Optional.of(Objection.AFTERNOON_BEFORE_DAY_OFF);
	}

	/**
	 * Lets a release at a humane hour pass, and one that says why it cannot wait.
	 * @param release what is about to reach a patient
	 * @throws NotAHumaneHour if the hour is not humane and no reason was given for it
	 */
	void admit(Release release) {
		Optional<Objection> objection = objectionTo(release.at());
		if (objection.isPresent() && release.reasonForThisHour().isBlank()) {
			throw new NotAHumaneHour(objection.get());
		}
	}

	// Where nobody works in the morning, the first half of the working day stands in for
	// it: what counts is that hours are left in which somebody can be called.
	private LocalTime endOfMorning() {
		LocalTime opens = this.calendar.opens();
		return opens.isBefore(NOON) ? NOON : opens.plus(Duration.between(opens, this.calendar.closes()).dividedBy(2));
	}

	/**
	 * The next moment that is humane: this one if it is.
	 * @param moment from when on
	 * @return that moment; nothing if the programme never has one, because it works on
	 * Friday afternoons only
	 */
	public Optional<Instant> next(Instant moment) {
		if (objectionTo(moment).isEmpty()) {
			return Optional.of(moment);
		}
		LocalDate today = this.calendar.dayOf(moment);
		return today.datesUntil(endOfSearch(today))
			.map((day) -> day.atTime(this.calendar.opens()).atZone(this.calendar.zone()).toInstant())
			.filter((opening) -> opening.isAfter(moment) && objectionTo(opening).isEmpty())
			.findFirst();
	}

	// After the last holiday one week is like another: what it does not have never comes.
	private LocalDate endOfSearch(LocalDate today) {
		LocalDate lastHoliday = this.calendar.holidays().stream().max(Comparator.naturalOrder()).orElse(today);
		return (lastHoliday.isAfter(today) ? lastHoliday : today).plusWeeks(1).plusDays(1);
	}

}
