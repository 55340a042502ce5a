package org.secondopinion.domain.booking;

import org.secondopinion.domain.casefile.CaseId;

/** The bookings of all cases. */
public interface Bookings {

	/**
	 * The booking of a case.
	 * @param caseId which case
	 * @return its booking; {@link Booking#NONE} before it began
	 */
	Booking of(CaseId caseId);

	/**
	 * Saves the booking of a case.
	 * @param caseId which case
	 * @param booking its booking
	 */
	void save(CaseId caseId, Booking booking);

}
