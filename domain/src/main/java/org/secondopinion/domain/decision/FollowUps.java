package org.secondopinion.domain.decision;

import org.secondopinion.domain.casefile.CaseId;

/** What is known of the time after the decisions of all cases. */
public interface FollowUps {

	/**
	 * The follow-up of a case.
	 * @param caseId which case
	 * @return the follow-up; {@link FollowUp#NONE} before anything is known
	 */
	FollowUp of(CaseId caseId);

	/**
	 * Saves the follow-up of a case.
	 * @param caseId which case
	 * @param followUp the follow-up
	 */
	void save(CaseId caseId, FollowUp followUp);

}
