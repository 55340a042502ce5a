package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that nobody may ask for records, or soon may not. */
@Component
class ReleaseFlag implements CaseFlag {

	private final AuthorizationDesk desk;

	ReleaseFlag(AuthorizationDesk desk) {
		this.desk = desk;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return visit.caseFile().isOpen() ? this.desk.latest(visit).flatMap((it) -> words(it, visit)) : Optional.empty();
	}

	private Optional<String> words(ReleaseAuthorization authorization, Visit visit) {
		if (authorization.isRevoked()) {
			return Optional.of("Authorization taken back: ask for no records");
		}
		if (this.desk.hasToBeRenewed(visit)) {
			return Optional.of("Authorization ended or too narrow");
		}
		return this.desk.endsSoon(visit) ? Optional.of("Authorization ends soon") : Optional.empty();
	}

}
