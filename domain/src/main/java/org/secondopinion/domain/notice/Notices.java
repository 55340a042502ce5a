package org.secondopinion.domain.notice;

import org.secondopinion.domain.casefile.CaseId;

/** What is known of telling the doctor, in all cases. */
public interface Notices {

	/**
	 * The notice of a case.
	 * @param caseId which case
	 * @return its notice; {@link Notice#NONE} before anything was chosen
	 */
	Notice of(CaseId caseId);

	/**
	 * Saves the notice of a case.
	 * @param caseId which case
	 * @param notice its notice
	 */
	void save(CaseId caseId, Notice notice);

}
