package org.secondopinion.web.decision;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to the decision, once it is made. */
@Component
class DecisionLink implements HomeLink {

	private final Decide decide;

	DecisionLink(Decide decide) {
		this.decide = decide;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_DECISION;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.ofNullable(this.decide.deliberation(visit).decision())
			.map((_) -> new Link("Your decision, to keep and to print",
					"/cases/" + visit.caseFile().reference() + "/decision", null));
	}

}
