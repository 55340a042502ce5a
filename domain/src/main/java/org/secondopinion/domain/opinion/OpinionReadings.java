package org.secondopinion.domain.opinion;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/** Which patients have read their opinion. */
public interface OpinionReadings {

	/**
	 * What a patient made of the opinion.
	 * @param caseId which case
	 * @return the reading, or nothing before the patient confirmed one
	 */
	Optional<OpinionReading> of(CaseId caseId);

	/**
	 * Saves a reading.
	 * @param caseId which case
	 * @param reading the reading
	 */
	void save(CaseId caseId, OpinionReading reading);

}
