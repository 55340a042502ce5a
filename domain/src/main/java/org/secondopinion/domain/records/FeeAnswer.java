package org.secondopinion.domain.records;

import org.secondopinion.domain.journey.Answer;

/** What the patient says about a fee that a records office asks for. */
public enum FeeAnswer implements Answer {

	/** It may be paid. */
	APPROVED,

	/** Another office may have it for less. */
	ASK_ELSEWHERE,

	/** The second doctor works without it. */
	GO_WITHOUT

}
