package org.secondopinion.domain.booking;

/** Why a specialist who took a case does not review it after all. */
public enum LeavingReason {

	/** No meeting came about, and somebody else is asked. */
	NO_MEETING

}
