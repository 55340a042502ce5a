package org.secondopinion.domain.booking;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/** The times from which patients may choose. */
public interface TimesOffered {

	/**
	 * The times that were offered in a case and not chosen, withdrawn or over since.
	 * @param caseId which case
	 * @return the times; nothing if none are offered
	 */
	Optional<OfferedTimes> of(CaseId caseId);

	void save(CaseId caseId, OfferedTimes times);

	/**
	 * Takes the times back, because one was chosen or none can be.
	 * @param caseId which case
	 */
	void remove(CaseId caseId);

}
