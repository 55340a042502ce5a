package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.programme.Programmes;

/**
 * Whether the packet may go to one more specialist. The authorization names who may
 * receive the records; once it was taken back, or has ended, nobody new does until the
 * patient signs anew. Before the first signature the packet holds only what the patient
 * told for that purpose.
 */
public final class HandingOver {

	private final Authorizations authorizations;

	private final Programmes programmes;

	public HandingOver(Authorizations authorizations, Programmes programmes) {
		this.authorizations = authorizations;
		this.programmes = programmes;
	}

	/**
	 * Whether somebody may be asked who has not seen the packet.
	 * @param caseFile in which case
	 * @param at when
	 * @return {@code false} if the patient has to sign a new authorization first
	 */
	public boolean isAllowed(CaseFile caseFile, Instant at) {
		LocalDate today = this.programmes.get(caseFile.programme()).calendar().dayOf(at);
		return this.authorizations.latest(caseFile.id()).filter((it) -> !it.holdsOn(today)).isEmpty();
	}

}
