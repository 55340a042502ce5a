package org.secondopinion.domain.programme;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/** The clock of each case. */
public interface ProgrammeClocks {

	/**
	 * The clock of a case.
	 * @param caseId which case
	 * @return the clock; nothing before anything waited in it
	 */
	Optional<ProgrammeClock> of(CaseId caseId);

	void save(CaseId caseId, ProgrammeClock clock);

}
