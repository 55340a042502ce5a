package org.secondopinion.domain.records;

import org.secondopinion.domain.journey.Answer;

/**
 * Whether a record that arrived can be used: readable, of the right patient, complete.
 * Arrived is not usable.
 */
public enum RecordCheck implements Answer {

	USABLE, ASK_AGAIN,
	/** It is lost or of no use, and nobody is asked again; waived, with a reason. */
	GO_WITHOUT

}
