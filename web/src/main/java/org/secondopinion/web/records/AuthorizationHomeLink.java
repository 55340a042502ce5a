package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from the patient's home to the release authorization, once one is signed. */
@Component
class AuthorizationHomeLink implements HomeLink {

	private final AuthorizationDesk desk;

	AuthorizationHomeLink(AuthorizationDesk desk) {
		this.desk = desk;
	}

	@Override
	public int order() {
		return 25;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return this.desk.latest(visit)
			.map((it) -> new Link("Your release authorization",
					"/cases/" + visit.caseFile().reference() + "/authorization", words(it, visit)));
	}

	private String words(ReleaseAuthorization authorization, Visit visit) {
		boolean signs = visit.may(CaseAction.SIGN);
		if (authorization.isRevoked() || authorization.isExpiredOn(this.desk.today(visit))) {
			String how = authorization.isRevoked() ? "taken back" : "ended";
			return (signs && this.desk.isOver(visit)) ? how + ": you can sign a new one" : how;
		}
		if (this.desk.endsSoon(visit)) {
			return signs ? "ends soon: you can sign a new one" : "ends soon";
		}
		return signs ? "signed; you can take it back" : "signed";
	}

}
