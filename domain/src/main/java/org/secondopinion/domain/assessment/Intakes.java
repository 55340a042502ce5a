package org.secondopinion.domain.assessment;

import org.secondopinion.domain.casefile.CaseId;

/** The intakes of all cases. */
public interface Intakes {

	/**
	 * The intake of a case.
	 * @param caseId which case
	 * @return its intake; {@link Intake#EMPTY} if nothing was answered yet
	 */
	Intake of(CaseId caseId);

	/**
	 * Saves the intake of a case.
	 * @param caseId which case
	 * @param intake its intake
	 */
	void save(CaseId caseId, Intake intake);

}
