package org.secondopinion.domain.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.PersonId;

/**
 * All invitations, whatever became of them. Whoever changes one has its case locked.
 */
public interface CarePartners {

	void add(CarePartner partner);

	/**
	 * Saves what became of an invitation.
	 * @param partner the invitation
	 */
	void save(CarePartner partner);

	Optional<CarePartner> find(PartnerId id);

	/**
	 * The invitation that waits behind a link.
	 * @param hash the hash of the link's token
	 * @return the invitation, unless it was answered or taken back
	 */
	Optional<CarePartner> waitingBehind(String hash);

	/**
	 * All who were ever invited to a case, the newest first.
	 * @param caseId which case
	 * @return also those whose time is over
	 */
	List<CarePartner> of(CaseId caseId);

	/**
	 * What a person accepted and nobody ended, whether or not its last day has passed.
	 * @param caseId in which case
	 * @param person who
	 * @return often nothing
	 */
	List<CarePartner> accepted(CaseId caseId, PersonId person);

	/**
	 * What a person has sent out lately, in all cases.
	 * @param person who invited
	 * @param since after which moment
	 * @return also what was taken back
	 */
	List<CarePartner> invitedBy(PersonId person, Instant since);

	/**
	 * The cases in which a person accepted something that nobody ended, whether or not
	 * its last day has passed.
	 * @param person who
	 * @return the newest first
	 */
	List<CaseReference> casesOf(PersonId person);

}
