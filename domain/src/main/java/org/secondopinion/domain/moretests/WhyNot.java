package org.secondopinion.domain.moretests;

/** Why tests that a specialist asked for were not done. */
public enum WhyNot {

	/** The patient does not want them. */
	DECLINED,

	/** They cannot be done, such as because of another illness or for lack of a place. */
	NOT_POSSIBLE,

	/** The results would come too late for the decision. */
	TOO_LATE

}
