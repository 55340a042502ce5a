package org.secondopinion.domain.decision;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was actually done, some time after a decision: a fact of its own beside
 * {@link Outcome}, which is what the patient meant to do.
 */
public enum PlanFollowed {

	FIRST_PLAN, SECOND_PLAN,
	/** Of the third opinion, or of a later one. */
	LATER_PLAN, PARTS_OF_BOTH,
	/** More tests, or watchful waiting. */
	TESTS_OR_WAITING, SOMETHING_ELSE,
	/** Nothing has begun yet. */
	NOT_BEGUN;

	/**
	 * What can have been done.
	 * @param count how many opinions there are
	 * @return the plans, without that of a third opinion if there is none
	 */
	public static Set<PlanFollowed> possible(OpinionCount count) {
		return count.hasThird() ? EnumSet.allOf(PlanFollowed.class) : EnumSet.complementOf(EnumSet.of(LATER_PLAN));
	}

}
