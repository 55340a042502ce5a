package org.secondopinion.domain.assessment;

import org.secondopinion.domain.journey.Answer;

/**
 * What a patient chose after hearing that the problem looks straightforward. Peace of
 * mind is a valid reason, always.
 */
public enum GoAhead implements Answer {

	GO_AHEAD, STOP

}
