package org.secondopinion.web.casefile;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to all that has happened. */
@Component
class TimelineLink implements HomeLink {

	@Override
	public int order() {
		return 80;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.of(new Link("What has happened", "/cases/" + visit.caseFile().reference() + "/timeline", null));
	}

}
