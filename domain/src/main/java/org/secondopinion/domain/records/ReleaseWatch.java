package org.secondopinion.domain.records;

import java.time.Instant;

import org.secondopinion.domain.casefile.CaseId;

/** How the process that collects records learns what became of the authorization. */
public interface ReleaseWatch {

	/**
	 * Stops whatever is under way, because the authorization was taken back. Nothing
	 * happens if no records are being collected.
	 * @param caseId which case
	 */
	void revoked(CaseId caseId);

	/**
	 * Lets what is under way go on until a later moment, because a new authorization was
	 * signed in time, and lets people be warned before that one ends. Nothing happens if
	 * no records are being collected.
	 * @param caseId which case
	 * @param until the moment at which the new one ends
	 */
	void holdsUntil(CaseId caseId, Instant until);

}
