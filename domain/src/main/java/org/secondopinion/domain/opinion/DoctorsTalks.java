package org.secondopinion.domain.opinion;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/** The talks of doctors who differ. */
public interface DoctorsTalks {

	/**
	 * What came of the doctors' talk in a case.
	 * @param caseId which case
	 * @return the talk, or nothing if none was noted
	 */
	Optional<DoctorsTalk> of(CaseId caseId);

	/**
	 * Saves what came of it.
	 * @param caseId which case
	 * @param talk the talk
	 */
	void save(CaseId caseId, DoctorsTalk talk);

}
