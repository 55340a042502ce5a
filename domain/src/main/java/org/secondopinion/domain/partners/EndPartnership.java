package org.secondopinion.domain.partners;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.Role;

/**
 * Sends a care partner away at once, or lets one leave: the next click finds no such
 * case, and mails that wait are stopped.
 */
public final class EndPartnership {

	private final CarePartners partners;

	private final CaseHistory history;

	private final TellByMail tell;

	public EndPartnership(CarePartners partners, CaseHistory history, TellByMail tell) {
		this.partners = partners;
		this.history = history;
		this.tell = tell;
	}

	/**
	 * Whether a visitor may send somebody away. Who speaks for the patient was let in by
	 * the programme, on a document, and only the programme sends them away.
	 * @param visit who
	 * @param partner whom
	 * @return {@code true} if so
	 */
	public static boolean mayRevoke(Visit visit, CarePartner partner) {
		return !partner.isEnded() && (visit.as() == Role.NAVIGATOR || !partner.mandate().kind().isGivenByProgramme());
	}

	/**
	 * Sends somebody away, or takes an invitation back.
	 * @param visit who, in which case
	 * @param id whom
	 * @param reason why; a navigator has to say so
	 * @throws NoSuchCase if that invitation is not of this case, or not the visitor's to
	 * end
	 * @throws NoLongerOpen if it is over already
	 */
	public void revoke(Visit visit, PartnerId id, String reason) {
		CarePartner partner = this.partners.find(id)
			.filter((it) -> it.caseId().equals(visit.caseId()))
			.orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
		if (partner.isEnded()) {
			throw new NoLongerOpen("The invitation");
		}
		if (!mayRevoke(visit, partner)) {
			throw new NoSuchCase(visit.caseFile().reference());
		}
		if (visit.as() == Role.NAVIGATOR && reason.isBlank()) {
			throw new IllegalArgumentException("A navigator says why");
		}
		end(visit, partner, PartnerEnd.REVOKED, reason);
	}

	/**
	 * Leaves the case.
	 * @param visit the care partner's visit
	 */
	public void leave(Visit visit) {
		this.partners.accepted(visit.caseId(), visit.by().id())
			.forEach((partner) -> end(visit, partner, PartnerEnd.LEFT, ""));
	}

	private void end(Visit visit, CarePartner partner, PartnerEnd how, String reason) {
		this.tell.stopFor(visit.caseFile(), partner);
		CarePartner ended = partner.ended(how, visit.at(), visit.by().id(), reason);
		this.partners.save(ended);
		this.history.append(visit.event(this.history.lastStep(visit.caseId()), how.event(), partner.name(), reason));
		this.tell.partnersChanged(visit.caseFile(), ended);
	}

}
