package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/** What specialists of all cases committed to before they saw the first opinion. */
public interface Commitments {

	/**
	 * What was committed in a case.
	 * @param caseId which case
	 * @return one for each specialist who reviewed blind, the earliest first; often none
	 */
	List<Commitment> of(CaseId caseId);

	/**
	 * What one specialist committed to.
	 * @param caseId in which case
	 * @param author who
	 * @return the commitment, or nothing
	 */
	default Optional<Commitment> of(CaseId caseId, PersonId author) {
		return of(caseId).stream().filter((it) -> it.author().equals(author)).findFirst();
	}

	/**
	 * Keeps a commitment for good.
	 * @param caseId in which case
	 * @param commitment what to keep
	 * @throws RuntimeException if this specialist committed before
	 */
	void add(CaseId caseId, Commitment commitment);

}
