package org.secondopinion.domain.booking;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** All offers. */
public interface Offers {

	/**
	 * Adds an offer, or saves what came of it.
	 * @param offer the offer
	 */
	void save(Offer offer);

	/**
	 * To whom a case was offered, in order.
	 * @param caseId which case
	 * @return its offers, the oldest first
	 */
	List<Offer> of(CaseId caseId);

}
