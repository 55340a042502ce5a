package org.secondopinion.domain.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The day by which each milestone of a case should be reached, counted back from its
 * decide-by date.
 *
 * @param days a day of the programme's zone for every milestone
 */
public record Schedule(Map<Milestone, LocalDate> days) {

	public Schedule {
		days = Map.copyOf(days);
	}

	/**
	 * By when a milestone should be reached.
	 * @param milestone which
	 * @return the day
	 */
	public LocalDate by(Milestone milestone) {
		return Objects.requireNonNull(this.days.get(milestone));
	}

	/**
	 * Whether there is time for it from a day on.
	 * @param today the day on which the assessment is over
	 * @return {@code false} if the assessment should have been over before
	 */
	public boolean fits(LocalDate today) {
		return !by(Milestone.ASSESSED).isBefore(today);
	}

}
