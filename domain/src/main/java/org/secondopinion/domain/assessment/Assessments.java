package org.secondopinion.domain.assessment;

import org.secondopinion.domain.casefile.CaseId;

/** The assessments of all cases. */
public interface Assessments {

	/**
	 * The assessment of a case.
	 * @param caseId which case
	 * @return its assessment; {@link Assessment#NONE} before it began
	 */
	Assessment of(CaseId caseId);

	/**
	 * Saves the assessment of a case.
	 * @param caseId which case
	 * @param assessment its assessment
	 */
	void save(CaseId caseId, Assessment assessment);

}
