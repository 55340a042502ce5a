package org.secondopinion.web.booking;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from the patient's home to their specialist, once somebody was asked. */
@Component
class SpecialistLink implements HomeLink {

	private final Bookings bookings;

	SpecialistLink(Bookings bookings) {
		this.bookings = bookings;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		Booking booking = this.bookings.of(visit.caseId());
		String href = "/cases/" + visit.caseFile().reference() + "/specialist";
		if (booking.booked().isPresent()) {
			return Optional.of(new Link("Your specialist", href,
					(booking.appointment() != null) ? "when, and how to prepare" : "accepted"));
		}
		return booking.waiting().map((_) -> new Link("Your specialist", href, "asked, no answer yet"));
	}

}
