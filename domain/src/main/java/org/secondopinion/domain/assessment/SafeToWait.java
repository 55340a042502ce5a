package org.secondopinion.domain.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the current doctor said, when asked how long it is safe to wait. Everything else
 * is scheduled backwards from the date that follows from it.
 */
public enum SafeToWait {

	/** Not at all: this is an emergency. */
	EMERGENCY(0),

	/** A few days. */
	DAYS(7),

	/** A few weeks. */
	WEEKS(28),

	/** Months. */
	MONTHS(84),

	/** Nobody asked yet: treated with the caution of weeks. */
	UNKNOWN(28);

	private final int days;

	SafeToWait(int days) {
		this.days = days;
	}

	/**
	 * What can be said of a patient whom urgent care has left stable.
	 * @return everything but an emergency
	 */
	public static Set<SafeToWait> onceStable() {
		return EnumSet.complementOf(EnumSet.of(EMERGENCY));
	}

	/**
	 * The latest day for the decision that this answer allows.
	 * @param from the day of the answer
	 * @return that day plus the calendar days that it is safe to wait
	 */
	public LocalDate latestDecision(LocalDate from) {
		return from.plusDays(this.days);
	}

}
