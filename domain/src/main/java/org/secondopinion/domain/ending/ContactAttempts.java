package org.secondopinion.domain.ending;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/** The attempts to reach patients: appended to, never changed. */
public interface ContactAttempts {

	/**
	 * Adds an attempt.
	 * @param caseId in which case
	 * @param attempt the attempt
	 * @param by who tried
	 */
	void add(CaseId caseId, ContactAttempt attempt, PersonId by);

	/**
	 * The attempts of a case.
	 * @param caseId which case
	 * @return its attempts, the oldest day first
	 */
	List<ContactAttempt> of(CaseId caseId);

}
