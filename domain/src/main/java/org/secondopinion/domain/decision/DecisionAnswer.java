package org.secondopinion.domain.decision;

import org.secondopinion.domain.journey.Answer;

/**
 * Where the patient stands with the decision.
 */
public enum DecisionAnswer implements Answer {

	DECIDED,
	/** An honest choice: it takes more time. */
	NEEDS_TIME,
	/** The opinions that there are do not settle it. */
	WANTS_ANOTHER_OPINION

}
