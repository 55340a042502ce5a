package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from the patient's home to the records, once they are listed. */
@Component
class RecordsHomeLink implements HomeLink {

	private final Ledgers ledgers;

	RecordsHomeLink(Ledgers ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.of(this.ledgers.summary(visit.caseFile()))
			.filter((summary) -> !summary.isEmpty())
			.map((summary) -> new Link("Your records", "/cases/" + visit.caseFile().reference() + "/records", summary));
	}

}
