package org.secondopinion.web.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/**
 * Moments of a case in the zone of whoever reads them: of the programme that somebody
 * works for; a patient reads them in the zone of the case's programme.
 */
@Component
class CaseMoments {

	private final Programmes programmes;

	CaseMoments(Programmes programmes) {
		this.programmes = programmes;
	}

	Moments of(Visit visit) {
		@Nullable ProgrammeId own = visit.by().programme();
		ProgrammeId programme = (own != null) ? own : visit.caseFile().programme();
		return new Moments(this.programmes.get(programme).calendar().zone(), visit.at());
	}

}
