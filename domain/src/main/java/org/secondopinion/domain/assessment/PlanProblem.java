package org.secondopinion.domain.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What can be wrong with a day for which a treatment is said to be planned. */
public enum PlanProblem {

	/**
	 * The treatment took place or was put off; either way somebody has to ask, because
	 * the day no longer says by when to decide.
	 */
	HAS_PASSED,

	/** So far away that it is a slip of the hand rather than a plan. */
	IS_TOO_FAR_OFF;

	private static final Period FARTHEST = Period.ofYears(2);

	/**
	 * Judges a planned day.
	 * @param plannedOn the day
	 * @param today the day that it is where the programme works
	 * @return what is wrong with it, if anything is; today is a day like any other
	 */
	public static Optional<PlanProblem> of(LocalDate plannedOn, LocalDate today) {
		if (plannedOn.isBefore(today)) {
			return Optional.of(HAS_PASSED);
		}
		return plannedOn.isAfter(today.plus(FARTHEST)) ? Optional.of(IS_TOO_FAR_OFF) : Optional.empty();
	}

}
