package org.secondopinion.domain.worsening;

import org.secondopinion.domain.journey.Answer;

/** What a change for the worse means for the second opinion. */
public enum WhatFollows implements Answer {

	/** The plan stays as it is. */
	NO_CHANGE,
	/** There is less time: the decision comes earlier, and so does everything before. */
	EXPEDITE,
	/** Urgent care comes first; the case is on hold. */
	URGENT_CARE

}
