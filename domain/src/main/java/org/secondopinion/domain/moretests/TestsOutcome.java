package org.secondopinion.domain.moretests;

import org.secondopinion.domain.journey.Answer;

/** What came of tests that the patient agreed to. */
public enum TestsOutcome implements Answer {

	RESULTS_IN,
	/** They are done on a later day. */
	LATER,
	/** They are not done after all; the opinion counts as it is. */
	NOT_DONE

}
