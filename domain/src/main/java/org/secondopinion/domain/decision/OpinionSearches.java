package org.secondopinion.domain.decision;

import org.secondopinion.domain.casefile.CaseId;

/** The searches of all cases for opinions beyond the second. */
public interface OpinionSearches {

	/**
	 * The search of a case.
	 * @param caseId which case
	 * @return the search; {@link OpinionSearch#NONE} before one began
	 */
	OpinionSearch of(CaseId caseId);

	/**
	 * Saves the search of a case.
	 * @param caseId which case
	 * @param search the search
	 */
	void save(CaseId caseId, OpinionSearch search);

}
