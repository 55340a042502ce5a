package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/**
 * Tells the navigator that nobody may ask for records, or a further specialist, or soon
 * may not.
 */
@Component
class ReleaseFlag implements CaseFlag {

	private final AuthorizationDesk desk;

	private final OpenTasks openTasks;

	ReleaseFlag(AuthorizationDesk desk, OpenTasks openTasks) {
		this.desk = desk;
		this.openTasks = openTasks;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return visit.caseFile().isOpen() ? this.desk.latest(visit).flatMap((it) -> words(it, visit)) : Optional.empty();
	}

	private Optional<String> words(ReleaseAuthorization authorization, Visit visit) {
		String further = (this.desk.isOver(visit) && isBooking(visit)) ? ", and ask no further specialist" : "";
		if (authorization.isRevoked()) {
			return Optional.of("Authorization taken back: ask for no records" + further);
		}
		if (!further.isEmpty()) {
			return Optional.of("Authorization ended: ask for no records" + further);
		}
		if (this.desk.hasToBeRenewed(visit)) {
			return Optional.of("Authorization ended or too narrow");
		}
		return this.desk.endsSoon(visit) ? Optional.of("Authorization ends soon") : Optional.empty();
	}

	private boolean isBooking(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.anyMatch((task) -> task.kind().step().filter(Step.BOOK_SPECIALIST::equals).isPresent());
	}

}
