package org.secondopinion.domain.decision;

import org.secondopinion.domain.casefile.CaseId;

/** How the patients of all cases come to their decisions. */
public interface Deliberations {

	/**
	 * The deliberation of a case.
	 * @param caseId which case
	 * @return the deliberation; {@link Deliberation#NONE} before it began
	 */
	Deliberation of(CaseId caseId);

	/**
	 * Saves the deliberation of a case.
	 * @param caseId which case
	 * @param deliberation the deliberation
	 */
	void save(CaseId caseId, Deliberation deliberation);

}
