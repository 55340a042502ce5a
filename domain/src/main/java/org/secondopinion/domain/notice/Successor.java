package org.secondopinion.domain.notice;

import org.secondopinion.domain.journey.Answer;

/** Whether somebody cares for the patients of a doctor who has left or died. */
public enum Successor implements Answer {

	/** The doctor is there, or nobody is known to follow. */
	NOBODY,

	/** Somebody follows, and can be told in the doctor's place. */
	SOMEBODY

}
