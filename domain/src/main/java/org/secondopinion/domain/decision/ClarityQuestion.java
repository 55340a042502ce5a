package org.secondopinion.domain.decision;

/**
 * Four questions to find out whether a decision still weighs too heavily: whether a
 * patient is sure, understands, knows what matters, and is not alone with it. The four
 * are what the literature on decisional conflict asks about.
 */
public enum ClarityQuestion {

	/** Does it feel like the right choice? */
	SURE,
	/** Are the good and the bad sides of each way known? */
	UNDERSTOOD,
	/** Is it clear which of them matter most? */
	VALUES_CLEAR,
	/** Is there somebody to talk with, and nobody who pushes? */
	SUPPORTED

}
