package org.secondopinion.domain.decision;

import org.secondopinion.domain.journey.Answer;

/** What a patient who thought of one more opinion chooses after the self-check. */
public enum AnotherOpinion implements Answer {

	GO_ON,
	/** With what there is. */
	DECIDE_AFTER_ALL

}
