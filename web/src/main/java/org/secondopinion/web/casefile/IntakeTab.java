package org.secondopinion.web.casefile;

import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;

import org.springframework.stereotype.Component;

/** What the patient told, and what the programme made of it. */
@Component
class IntakeTab implements CaseTab {

	private final Intakes intakes;

	private final Assessments assessments;

	IntakeTab(Intakes intakes, Assessments assessments) {
		this.intakes = intakes;
		this.assessments = assessments;
	}

	@Override
	public String key() {
		return "intake";
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
	public String template() {
		return "casefile/intake-tab";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		return Map.of("intake", this.intakes.of(visit.caseId()), "assessment", this.assessments.of(visit.caseId()));
	}

}
