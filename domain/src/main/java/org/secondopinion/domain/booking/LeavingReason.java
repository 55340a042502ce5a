package org.secondopinion.domain.booking;

import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.people.Role;

/** Why a specialist who took a case does not review it after all. */
public enum LeavingReason {

	/** A tie to the first doctor, the patient or the treatment, found too late. */
	CONFLICT_OF_INTEREST,

	ILLNESS,

	/** Nobody can reach the specialist. */
	NO_ANSWER,

	/** No meeting came about, and somebody else is asked. */
	NO_MEETING,

	OTHER;

	/**
	 * The reasons that somebody can give.
	 * @param role in which role
	 * @return what a specialist says, and besides what others see
	 */
	public static Set<LeavingReason> of(Role role) {
		return (role == Role.SPECIALIST) ? EnumSet.of(CONFLICT_OF_INTEREST, ILLNESS, OTHER)
				: EnumSet.complementOf(EnumSet.of(NO_MEETING));
	}

}
