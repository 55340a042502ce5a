package org.secondopinion.domain.moretests;

import org.secondopinion.domain.journey.Answer;

/** What came of arranging the tests that a specialist asks for. */
public enum TestsArranged implements Answer {

	ARRANGED,
	/** They cannot be done; the opinion counts as it is. */
	NOT_POSSIBLE

}
