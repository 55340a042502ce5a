package org.secondopinion.domain.decision;

/** What a patient can decide, gathered from public patient guides. */
public enum Outcome {

	KEEP_FIRST_PLAN, TAKE_SECOND_PLAN, BLEND,

	/** With adjustments that the second opinion suggests. */
	BACK_TO_FIRST_DOCTOR,

	CONTINUE_WITH_SECOND_DOCTOR,

	/** More tests first, or watchful waiting. */
	TESTS_OR_WAITING,

	ANOTHER_OPINION

}
