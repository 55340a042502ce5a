package org.secondopinion.web.casefile;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to the questions that the patient asks. */
@Component
class QuestionsLink implements HomeLink {

	private final Intakes intakes;

	QuestionsLink(Intakes intakes) {
		this.intakes = intakes;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).questions())
			.map((asked) -> new Link("Your questions", "/cases/" + visit.caseFile().reference() + "/questions",
					Integer.toString(asked.questions().size())));
	}

}
