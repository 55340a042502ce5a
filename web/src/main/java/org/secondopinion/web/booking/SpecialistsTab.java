package org.secondopinion.web.booking;

import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.web.casefile.CaseTab;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** Shortlist, line, coverage, offers and appointment, on the navigator's case page. */
@Component
class SpecialistsTab implements CaseTab {

	private final Bookings bookings;

	private final GiveBack giveBack;

	private final AgreeOnTime agreeOnTime;

	private final WatchingReview watching;

	private final OpinionDue opinionDue;

	private final Choices choices;

	SpecialistsTab(Bookings bookings, GiveBack giveBack, AgreeOnTime agreeOnTime, WatchingReview watching,
			OpinionDue opinionDue, Choices choices) {
		this.bookings = bookings;
		this.giveBack = giveBack;
		this.agreeOnTime = agreeOnTime;
		this.watching = watching;
		this.opinionDue = opinionDue;
		this.choices = choices;
	}

	@Override
	public String key() {
		return "specialists";
	}

	@Override
	public int order() {
		return 30;
	}

	// Overridden conflicts and reasons to decline are for the programme's people.
	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public String template() {
		return "booking/specialists";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Booking booking = this.bookings.of(visit.caseId());
		return Map.of("booking", booking, "asked",
				booking.offers().stream().map((offer) -> Asked.of(offer, this.choices)).toList(), "reference",
				visit.caseFile().reference(), "open", visit.caseFile().isOpen(), "canLeave",
				this.giveBack.whoCan(visit).isPresent(), "offered", this.agreeOnTime.offered(visit), "left",
				this.agreeOnTime.left(visit), "silent",
				this.watching.isSilent(visit.caseFile()) && visit.may(CaseAction.NAVIGATE), "due",
				this.opinionDue.of(visit.caseFile()));
	}

}
