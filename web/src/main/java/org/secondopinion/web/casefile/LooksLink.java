package org.secondopinion.web.casefile;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to who can see the case. */
@Component
class LooksLink implements HomeLink {

	@Override
	public int order() {
		return 90;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_ACCESS_LOG;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.of(new Link("Who can see this", "/cases/" + visit.caseFile().reference() + "/access", null));
	}

}
