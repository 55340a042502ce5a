package org.secondopinion.web.booking;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/**
 * What a patient reads about the specialist, and how long there is something to prepare.
 */
@Component
class PatientsSpecialist {

	private final Bookings bookings;

	private final CaseHistory history;

	private final Opinions opinions;

	private final Programmes programmes;

	private final OpinionDue opinionDue;

	PatientsSpecialist(Bookings bookings, Opinions opinions, OpinionDue opinionDue, CaseHistory history,
			Programmes programmes) {
		this.bookings = bookings;
		this.opinionDue = opinionDue;
		this.opinions = opinions;
		this.history = history;
		this.programmes = programmes;
	}

	/**
	 * The model of the page.
	 * @param visit who looks, at which case
	 * @return names and values for the template
	 */
	Map<String, Object> page(Visit visit) {
		Map<String, Object> model = new HashMap<>(Map.of("booking", booking(visit), "caseFile", visit.caseFile(),
				"programme", programme(visit), "ahead", isAhead(visit)));
		signedAt(visit).ifPresent((at) -> model.put("signedAt", at));
		this.opinionDue.of(visit.caseFile()).ifPresent((at) -> model.put("due", at));
		return model;
	}

	/** When the specialist who took the case signed what is released. */
	private Optional<Instant> signedAt(Visit visit) {
		return booking(visit).booked()
			.flatMap((booked) -> this.opinions.editions(visit.caseId())
				.released()
				.reversed()
				.stream()
				.filter((opinion) -> opinion.edition().author().equals(booked.specialist().id()))
				.map((opinion) -> opinion.signature().at())
				.findFirst());
	}

	Booking booking(Visit visit) {
		return this.bookings.of(visit.caseId());
	}

	/**
	 * Whether the review is still to come, as far as the patient may know: that an
	 * opinion is signed stays with the staff until it is released.
	 * @param visit who looks, at which case
	 * @return {@code false} once there is nothing to prepare any more
	 */
	boolean isAhead(Visit visit) {
		boolean released = this.history.of(visit.caseId())
			.stream()
			.anyMatch((entry) -> entry.event().kind() == EventKind.OPINION_RELEASED);
		return visit.caseFile().isOpen() && !released && !hasPassed(visit);
	}

	private boolean hasPassed(Visit visit) {
		Appointment appointment = booking(visit).appointment();
		return appointment != null && appointment.day().isBefore(programme(visit).calendar().dayOf(visit.at()));
	}

	private Programme programme(Visit visit) {
		return this.programmes.get(visit.caseFile().programme());
	}

}
