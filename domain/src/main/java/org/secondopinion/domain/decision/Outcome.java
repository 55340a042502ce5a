package org.secondopinion.domain.decision;

import java.util.EnumSet;
import java.util.Set;

/** What a patient can decide, gathered from public patient guides. */
public enum Outcome {

	KEEP_FIRST_PLAN, TAKE_SECOND_PLAN, BLEND,

	/** With adjustments that the second opinion suggests. */
	BACK_TO_FIRST_DOCTOR,

	CONTINUE_WITH_SECOND_DOCTOR,
	/** The plan of the third opinion, or of a later one. */
	TAKE_LATER_PLAN,
	/** With the doctor of the third opinion, or of a later one. */
	CONTINUE_WITH_LATER_DOCTOR,

	/** More tests first, or watchful waiting. */
	TESTS_OR_WAITING,

	/** No decision yet: one more opinion first, see {@link FurtherOpinions}. */
	ANOTHER_OPINION;

	/**
	 * What can be decided.
	 * @param count how many opinions there are, and may be
	 * @return the outcomes, without those for which an opinion is missing
	 */
	public static Set<Outcome> possible(OpinionCount count) {
		Set<Outcome> possible = EnumSet.allOf(Outcome.class);
		if (!count.hasThird()) {
			possible.removeAll(EnumSet.of(TAKE_LATER_PLAN, CONTINUE_WITH_LATER_DOCTOR));
		}
		if (!count.isAnotherPossible()) {
			possible.remove(ANOTHER_OPINION);
		}
		return possible;
	}

}
