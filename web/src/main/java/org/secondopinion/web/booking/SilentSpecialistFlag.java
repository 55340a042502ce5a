package org.secondopinion.web.booking;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/**
 * Tells the navigator that the specialist who took the case does not answer, or that the
 * opinion is not there.
 */
@Component
class SilentSpecialistFlag implements CaseFlag {

	private final WatchingReview watching;

	private final Bookings bookings;

	SilentSpecialistFlag(WatchingReview watching, Bookings bookings) {
		this.watching = watching;
		this.bookings = bookings;
	}

	@Override
	public Optional<String> words(Visit visit) {
		if (!this.watching.isSilent(visit.caseFile())) {
			return Optional.empty();
		}
		return Optional.of((this.bookings.of(visit.caseId()).appointment() != null)
				? "The opinion is not there as promised: call the specialist, or ask the next"
				: "The specialist does not answer: call, or ask the next");
	}

}
