package org.secondopinion.domain.decision;

/**
 * What was actually done, some time after a decision: a fact of its own beside
 * {@link Outcome}, which is what the patient meant to do.
 */
public enum PlanFollowed {

	FIRST_PLAN, SECOND_PLAN, PARTS_OF_BOTH,
	/** More tests, or watchful waiting. */
	TESTS_OR_WAITING, SOMETHING_ELSE,
	/** Nothing has begun yet. */
	NOT_BEGUN

}
