package org.secondopinion.web.diagram;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads to the page that tells how far each of the six steps is. */
@Component
class DiagramLink implements HomeLink {

	@Override
	public int order() {
		return 85;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.of(new Link("Where your case is", "/cases/" + visit.caseFile().reference() + "/diagram", null));
	}

}
