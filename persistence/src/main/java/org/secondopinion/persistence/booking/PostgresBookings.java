package org.secondopinion.persistence.booking;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps offers and appointments in rows of their own, because reports count them. */
@Repository
class PostgresBookings implements Bookings {

	private final JsonFacts<Facts> facts;

	private final OfferRows offers;

	private final AppointmentRows appointments;

	PostgresBookings(JdbcClient jdbc) {
		this.facts = new JsonFacts<>(jdbc, "booking", Facts.class);
		this.offers = new OfferRows(jdbc);
		this.appointments = new AppointmentRows(jdbc);
	}

	@Override
	public Booking of(CaseId caseId) {
		return this.facts.of(caseId)
			.map((found) -> new Booking(found.round(), found.circumstances(), found.shortlist(), found.ranking(),
					found.coverage(), this.offers.of(caseId), this.appointments.of(caseId, found.round()),
					found.calendar(), found.search()))
			.orElse(Booking.NONE);
	}

	@Override
	public void save(CaseId caseId, Booking booking) {
		this.facts.save(caseId, new Facts(booking.round(), booking.circumstances(), booking.shortlist(),
				booking.ranking(), booking.coverage(), booking.calendar(), booking.search()));
		booking.offers().forEach((offer) -> this.offers.save(caseId, offer));
		Appointment appointment = booking.appointment();
		if (appointment != null) {
			this.appointments.save(caseId, booking.round(), appointment);
		}
		else {
			this.appointments.remove(caseId, booking.round());
		}
	}

	/** What is read and written as a whole. */
	record Facts(int round, Circumstances circumstances, List<ShortlistEntry> shortlist, List<PersonId> ranking,
			@Nullable Coverage coverage, @Nullable CalendarEntry calendar, @Nullable Search search) {
	}

}
