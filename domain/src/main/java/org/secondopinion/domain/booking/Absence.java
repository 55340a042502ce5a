package org.secondopinion.domain.booking;

import java.time.LocalDate;

/**
 * Days on which a specialist is away and asked for nothing.
 *
 * @param from the first day, in the zone of whichever programme asks
 * @param until the last day
 */
public record Absence(LocalDate from, LocalDate until) {

	public Absence {
		if (until.isBefore(from)) {
			throw new IllegalArgumentException("Nobody comes back before they leave");
		}
	}

	/**
	 * Whether it falls into some days.
	 * @param first the first of them
	 * @param last the last of them
	 * @return {@code true} if the specialist is away on one of them
	 */
	boolean isWithin(LocalDate first, LocalDate last) {
		return !this.from.isAfter(last) && !this.until.isBefore(first);
	}

}
