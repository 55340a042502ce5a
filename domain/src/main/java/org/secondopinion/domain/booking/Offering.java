package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself while it finds a specialist: asks one after the other.
 * Whoever is asked may read the packet, until the offer is lost.
 */
public final class Offering {

	private final Cases cases;

	private final Bookings bookings;

	private final Offers offers;

	private final Programmes programmes;

	private final CaseHistory history;

	private final InstantSource clock;

	public Offering(Cases cases, Bookings bookings, Offers offers, Programmes programmes, CaseHistory history,
			InstantSource clock) {
		this.cases = cases;
		this.bookings = bookings;
		this.offers = offers;
		this.programmes = programmes;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Offers the case to the next in line.
	 * @param caseId which case
	 * @return by when to answer, and whether somebody else is in line then
	 * @throws java.util.NoSuchElementException if nobody is in line
	 */
	public Offered offerToNext(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Booking booking = this.bookings.of(caseId);
		List<ShortlistEntry> line = booking.line(this.offers.of(caseId));
		Specialist next = line.getFirst().specialist();
		Instant now = this.clock.instant();
		Instant expiresAt = new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path())
			.offerExpires(now);
		this.offers.save(Offer.made(caseId, booking.round(), next, now, expiresAt));
		this.cases.save(caseFile.reviewedBy(next.id()));
		note(caseId, now, EventKind.SPECIALIST_OFFERED, next.name());
		return new Offered(expiresAt, line.size() > 1);
	}

	/**
	 * Notes that the time to answer has passed; the case closes to whoever was asked.
	 * @param caseId which case
	 */
	public void noteUnanswered(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Offer offer = this.offers.of(caseId).stream().filter(Offer::isWaiting).findFirst().orElseThrow();
		Instant now = this.clock.instant();
		this.offers.save(offer.ended(new Offer.Outcome.Unanswered(now)));
		this.cases.save(caseFile.reviewedBy(null));
		note(caseId, now, EventKind.OFFER_UNANSWERED, offer.specialistName());
	}

	private void note(CaseId caseId, Instant at, EventKind kind, String about) {
		this.history.append(new CaseEvent(caseId, at, Step.BOOK_SPECIALIST, kind, null, null, about, null));
	}

	/**
	 * An offer went out.
	 *
	 * @param expiresAt when it passes to the next in line
	 * @param someoneAfter whether somebody is in line after this one
	 */
	public record Offered(Instant expiresAt, boolean someoneAfter) {
	}

}
