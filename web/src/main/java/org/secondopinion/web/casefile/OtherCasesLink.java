package org.secondopinion.web.casefile;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;

import org.secondopinion.domain.people.Role;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to the patient's other cases, if there are any. */
@Component
class OtherCasesLink implements HomeLink {

	private final Cases cases;

	OtherCasesLink(Cases cases) {
		this.cases = cases;
	}

	@Override
	public int order() {
		return 95;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		List<CaseFile> all = this.cases.ofPatient(visit.caseFile().patient());
		// The list is the patient's own.
		return (all.size() == 1 || visit.as() != Role.PATIENT) ? Optional.empty()
				: Optional.of(new Link("Your other second opinions", "/cases", Integer.toString(all.size() - 1)));
	}

}
