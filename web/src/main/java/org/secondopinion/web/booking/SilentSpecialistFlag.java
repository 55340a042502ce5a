package org.secondopinion.web.booking;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that the specialist who took the case does not answer. */
@Component
class SilentSpecialistFlag implements CaseFlag {

	private final WatchingReview watching;

	SilentSpecialistFlag(WatchingReview watching) {
		this.watching = watching;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return this.watching.isSilent(visit.caseId())
				? Optional.of("The specialist does not answer: call, or ask the next") : Optional.empty();
	}

}
