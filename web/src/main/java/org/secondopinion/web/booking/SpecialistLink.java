package org.secondopinion.web.booking;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from the patient's home to their specialist, once somebody was asked. */
@Component
class SpecialistLink implements HomeLink {

	private final PatientsSpecialist specialist;

	SpecialistLink(PatientsSpecialist specialist) {
		this.specialist = specialist;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		Booking booking = this.specialist.booking(visit);
		String href = "/cases/" + visit.caseFile().reference() + "/specialist";
		if (booking.booked().isPresent()) {
			return Optional.of(new Link("Your specialist", href, words(visit, booking)));
		}
		return booking.waiting().map((_) -> new Link("Your specialist", href, "asked, no answer yet"));
	}

	private String words(Visit visit, Booking booking) {
		if (!this.specialist.isAhead(visit)) {
			return "who it is";
		}
		return (booking.appointment() != null) ? "when, and how to prepare" : "accepted";
	}

}
