package org.secondopinion.domain.notice;

/**
 * What a doctor answered. None of them stops a case.
 */
public enum DoctorsStance {

	/** Welcomes the second opinion, or helps with it. */
	SUPPORTIVE,

	/** Names colleagues, or a kind of specialist. */
	SUGGESTS_COLLEAGUES,

	/** Will send records, or has sent them. */
	SENDS_RECORDS,

	/** Gave a referral. */
	REFERRAL_ATTACHED,

	/** Is against it: worth noting, and never a reason to stop. */
	OBJECTS,

	/** Left, died or cannot be reached. */
	NOT_REACHABLE

}
