package org.secondopinion.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.HandingOver;

/**
 * What the process does by itself while it finds a specialist: asks one after the other.
 * Whoever is asked may read the packet, until the offer is lost.
 */
public final class Offering {

	/** Long enough before a meeting to ask for another time, and to find the way. */
	private static final Duration REMINDED_BEFORE = Duration.ofHours(24);

	private static final Set<EventKind> SEARCHED_AGAIN = EnumSet.of(EventKind.BOOKING_REOPENED,
			EventKind.ANOTHER_OPINION_SOUGHT);

	private final Cases cases;

	private final Bookings bookings;

	private final TimesOffered times;

	private final Absences absences;

	private final HandingOver handing;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public Offering(Cases cases, Bookings bookings, TimesOffered times, Absences absences, HandingOver handing,
			Programmes programmes, CaseHistory history, TellByMail tell, InstantSource clock) {
		this.cases = cases;
		this.bookings = bookings;
		this.times = times;
		this.absences = absences;
		this.handing = handing;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * Offers the case to the next in line.
	 * @param caseId which case
	 * @return when the offer passes to the next in line
	 * @throws java.util.NoSuchElementException if nobody is in line
	 * @throws IllegalStateException if the patient has to sign anew first
	 */
	public Instant offerToNext(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		if (!this.handing.isAllowed(caseFile, now)) {
			throw new IllegalStateException("The packet may not go to another specialist");
		}
		Programme programme = this.programmes.get(caseFile.programme());
		WorkingCalendar calendar = programme.calendar();
		Booking booking = this.bookings.of(caseId);
		Specialist next = booking.next(away(calendar, now));
		Instant expiresAt = expires(next, new Deadlines(calendar, caseFile.path()).offerExpires(now), calendar, now);
		Booking offered = booking.offered(next, now, expiresAt, programme.blindReview());
		Offer offer = offered.waiting().orElseThrow();
		this.bookings.save(caseId, offered);
		this.cases.save(caseFile.reviewedBy(offer.specialist()));
		note(caseId, now, EventKind.SPECIALIST_OFFERED, offer.specialistName());
		return expiresAt;
	}

	private Set<PersonId> away(WorkingCalendar calendar, Instant now) {
		return this.absences.on(calendar.dayOf(now)).keySet();
	}

	// Nobody answers once they have left.
	private Instant expires(Specialist next, Instant usual, WorkingCalendar calendar, Instant now) {
		return this.absences.of(next.id(), calendar.dayOf(now))
			.stream()
			.map((absence) -> absence.from().atStartOfDay(calendar.zone()).toInstant())
			.filter((leaves) -> leaves.isAfter(now) && leaves.isBefore(usual))
			.findFirst()
			.orElse(usual);
	}

	/**
	 * Notes that the time to answer has passed; the case closes to whoever was asked.
	 * @param caseId which case
	 */
	public void noteUnanswered(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Booking booking = this.bookings.of(caseId);
		String name = booking.waiting().orElseThrow().specialistName();
		Instant now = this.clock.instant();
		this.bookings.save(caseId, booking.answered(new Offer.Outcome.Unanswered(now)));
		this.cases.save(caseFile.reviewedBy(null));
		note(caseId, now, EventKind.OFFER_UNANSWERED, name);
	}

	/**
	 * Calls the offer off that waits, if one does, because the case ends.
	 * @param caseId which case
	 */
	public void callOff(CaseId caseId) {
		Booking booking = this.bookings.of(caseId);
		if (booking.waiting().isPresent()) {
			this.bookings.save(caseId, booking.answered(new Offer.Outcome.CalledOff(this.clock.instant())));
		}
	}

	/**
	 * Whether somebody is left to be asked, and may be.
	 * @param caseId which case
	 * @return {@code false} if the navigator has to look further, also because whoever is
	 * left is away, or because the patient has to sign anew first
	 */
	public boolean isSomeoneNext(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		Set<PersonId> away = away(this.programmes.get(caseFile.programme()).calendar(), now);
		return this.handing.isAllowed(caseFile, now) && this.bookings.of(caseId)
			.line()
			.stream()
			.anyMatch((entry) -> !away.contains(entry.specialist().id()));
	}

	/**
	 * Whether the patient has still to say yes to the cost.
	 * @param caseId which case
	 * @return {@code true} if nobody may be asked yet
	 */
	public boolean isCostToAgree(CaseId caseId) {
		return this.bookings.of(caseId).isCostToAgree();
	}

	/**
	 * Whether the navigator proposed somebody.
	 * @param caseId which case
	 * @return {@code false} if the patient has to be told that nobody is suitable
	 */
	public boolean hasProposal(CaseId caseId) {
		return this.bookings.of(caseId).nobodyFound().isEmpty();
	}

	/**
	 * Whether a specialist is looked for once more: one who was found gave the case back
	 * while writing, or one more opinion is wanted. From then on the records are in hand.
	 * @param caseId which case
	 * @return {@code false} in the first search, however many were asked in it
	 */
	public boolean isSearchRepeated(CaseId caseId) {
		return happened(caseId).anyMatch(SEARCHED_AGAIN::contains);
	}

	/**
	 * Whether the specialist who was found gave an opinion, which is compared by now.
	 * @param caseId which case
	 * @return {@code false} if the specialist gave the case back instead
	 */
	public boolean isSearchOver(CaseId caseId) {
		return happened(caseId)
			.filter((kind) -> kind == EventKind.OPINIONS_COMPARED || kind == EventKind.BOOKING_REOPENED)
			.findFirst()
			.filter(EventKind.OPINIONS_COMPARED::equals)
			.isPresent();
	}

	// The newest first. Read here, and not from the process: it is known of every case,
	// in whichever version of the model it began.
	private Stream<EventKind> happened(CaseId caseId) {
		return this.history.of(caseId).stream().map((entry) -> entry.event().kind());
	}

	/**
	 * When none of the offered times can be chosen any more.
	 * @param caseId which case
	 * @return when the last of them begins
	 * @throws java.util.NoSuchElementException if none are offered
	 */
	public Instant timesOverAt(CaseId caseId) {
		return this.times.of(caseId).orElseThrow().overAt();
	}

	/**
	 * Notes that no time was chosen before the last had come.
	 * @param caseId which case
	 */
	public void noteTimesOver(CaseId caseId) {
		this.times.remove(caseId);
		note(caseId, this.clock.instant(), EventKind.TIMES_OVER, null);
	}

	/**
	 * When patient and specialist are reminded of the meeting that was agreed.
	 * @param caseId which case
	 * @return a day before; a moment that has passed if the meeting is sooner
	 * @throws java.util.NoSuchElementException if no meeting stands
	 */
	public Instant meetingReminder(CaseId caseId) {
		return this.bookings.of(caseId).meetingAt().orElseThrow().minus(REMINDED_BEFORE);
	}

	/**
	 * Reminds patient and specialist that they meet soon.
	 * @param caseId which case
	 */
	public void remindOfMeeting(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		this.bookings.of(caseId).meetingAt().ifPresent((meeting) -> this.tell.appointmentIsNear(caseFile, meeting));
		note(caseId, this.clock.instant(), EventKind.APPOINTMENT_NEAR, null);
	}

	/**
	 * Notes that another specialist is looked for, although one was found.
	 * @param caseId which case
	 */
	public void reopen(CaseId caseId) {
		note(caseId, this.clock.instant(), EventKind.BOOKING_REOPENED, null);
	}

	private void note(CaseId caseId, Instant at, EventKind kind, @Nullable String about) {
		this.history.append(new CaseEvent(caseId, at, Step.BOOK_SPECIALIST, kind, null, null, about, null));
	}

}
