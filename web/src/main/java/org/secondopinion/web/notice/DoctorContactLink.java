package org.secondopinion.web.notice;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to who may contact the doctor. */
@Component
class DoctorContactLink implements HomeLink {

	private final ChangeContact contact;

	DoctorContactLink(ChangeContact contact) {
		this.contact = contact;
	}

	@Override
	public int order() {
		return 70;
	}

	@Override
	public CaseAction action() {
		return CaseAction.ACT_AS_PATIENT;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		String state = this.contact.isForbidden(visit) ? "nobody contacts them" : null;
		return visit.caseFile().isOpen() ? Optional
			.of(new Link("Contact with your doctor", "/cases/" + visit.caseFile().reference() + "/doctor", state))
				: Optional.empty();
	}

}
