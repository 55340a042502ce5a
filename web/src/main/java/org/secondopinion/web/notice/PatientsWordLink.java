package org.secondopinion.web.notice;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.notice.AnswerByPatient;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to where the patient says what the doctor answered. */
@Component
class PatientsWordLink implements HomeLink {

	private final AnswerByPatient answering;

	PatientsWordLink(AnswerByPatient answering) {
		this.answering = answering;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public CaseAction action() {
		return CaseAction.ACT_AS_PATIENT;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		return this.answering.waiting(visit)
			.map((task) -> new Link("What did your doctor say?",
					"/cases/" + visit.caseFile().reference() + "/doctor/answer/" + task.id(), "tell us here"));
	}

}
