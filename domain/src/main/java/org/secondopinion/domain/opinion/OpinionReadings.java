package org.secondopinion.domain.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** Which patients have read their opinion. */
public interface OpinionReadings {

	/**
	 * What a patient made of the opinions.
	 * @param caseId which case
	 * @return one reading for each opinion that was read, the newest opinion first
	 */
	List<OpinionReading> of(CaseId caseId);

	/**
	 * Saves a reading.
	 * @param caseId which case
	 * @param reading the reading
	 */
	void save(CaseId caseId, OpinionReading reading);

}
