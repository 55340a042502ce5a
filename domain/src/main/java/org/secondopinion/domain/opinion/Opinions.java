package org.secondopinion.domain.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** The opinions of all cases, version by version. */
public interface Opinions {

	/**
	 * Every version of a case's opinions, the newest first.
	 * @param caseId which case
	 * @return the versions; empty before somebody began to write
	 */
	List<Opinion> of(CaseId caseId);

	/**
	 * Everything that was written in a case.
	 * @param caseId which case
	 * @return all versions of all opinions
	 */
	default Editions editions(CaseId caseId) {
		return new Editions(of(caseId));
	}

	/**
	 * Saves a version: a new one, or what became of it.
	 * @param opinion the version
	 * @throws IllegalStateException if a signed version would change what it says
	 */
	void save(Opinion opinion);

}
