package org.secondopinion.domain.moretests;

import org.secondopinion.domain.journey.Answer;

/** What a patient says to tests as they were arranged. */
public enum TestsWanted implements Answer {

	AGREED,
	/** Yes, but at another place or on another day. */
	OTHERWISE,
	/** No; the opinion counts as it is. */
	DECLINED

}
