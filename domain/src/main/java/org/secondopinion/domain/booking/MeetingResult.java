package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/**
 * What the process needs to know of an agreed meeting, to decide what comes next.
 */
public enum MeetingResult implements Answer {

	TOOK_PLACE,

	/** Another time is agreed with the same specialist. */
	AGREE_AGAIN,

	/** The next in line is asked. */
	ASK_NEXT

}
