package org.secondopinion.domain.records;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/**
 * The release authorizations of all cases. None is ever changed or removed; that one was
 * taken back is kept beside it.
 */
public interface Authorizations {

	/**
	 * The authorization that was signed last.
	 * @param caseId which case
	 * @return the authorization, expired or not; nothing before the first
	 */
	Optional<ReleaseAuthorization> latest(CaseId caseId);

	/**
	 * Adds an authorization that was just signed.
	 * @param caseId which case
	 * @param authorization what the patient signed
	 */
	void add(CaseId caseId, ReleaseAuthorization authorization);

	/**
	 * Keeps that the authorization that was signed last was taken back.
	 * @param caseId which case; it has an authorization
	 * @param revocation when, and in which words
	 */
	void revoke(CaseId caseId, Revocation revocation);

}
