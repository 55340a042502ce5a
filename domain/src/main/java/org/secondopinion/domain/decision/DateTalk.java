package org.secondopinion.domain.decision;

import org.secondopinion.domain.journey.Answer;

/** What came of the talk with a patient whose decide-by date has passed. */
public enum DateTalk implements Answer {

	/** The doctor says that it is safe until another day. */
	NEW_DATE,
	/** The patient decides now, within days. */
	DECIDE_NOW,
	/** The patient leaves the question open; the case ends without a decision. */
	CLOSE

}
