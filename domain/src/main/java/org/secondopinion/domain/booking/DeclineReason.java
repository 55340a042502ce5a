package org.secondopinion.domain.booking;

/** Why a specialist does not take a case. */
public enum DeclineReason {

	NO_TIME, AWAY, CONFLICT_OF_INTEREST, NOT_MY_FIELD, RECORDS_INSUFFICIENT, OTHER

}
