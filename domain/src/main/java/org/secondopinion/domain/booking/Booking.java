package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Deadlines;

/**
 * Everything that is known about finding a specialist for one case.
 *
 * @param round how often a shortlist was made; a new one begins a new line
 * @param circumstances what the navigator found out
 * @param shortlist whom the navigator proposes; empty before the first
 * @param ranking whom the patient chose: the first choice, then who is next in line;
 * empty until the patient chose from this shortlist
 * @param coverage what was found out about the money for this ranking; {@code null}
 * before. Kept until the patient has chosen again, so that the patient sees why.
 * @param offers to whom the case was offered, in all rounds, the oldest first
 * @param appointment when the opinion is given; {@code null} until agreed, and once what
 * was agreed does not stand any more
 * @param calendar the last meeting as calendars know it; {@code null} if none was agreed
 * @param search the last search in which nobody was found; {@code null} once there is a
 * shortlist after it
 */
public record Booking(int round, Circumstances circumstances, List<ShortlistEntry> shortlist, List<PersonId> ranking,
		@Nullable Coverage coverage, List<Offer> offers, @Nullable Appointment appointment,
		@Nullable CalendarEntry calendar, @Nullable Search search) {

	/** How many specialists a shortlist has at most: more is a burden, not a choice. */
	public static final int MOST_PROPOSED = 4;

	/** How many the patient ranks at most. */
	public static final int MOST_RANKED = 3;

	/** A booking that has not begun. */
	public static final Booking NONE = new Booking(0, Circumstances.UNKNOWN, List.of(), List.of(), null, List.of(),
			null, null, null);

	public Booking {
		shortlist = List.copyOf(shortlist);
		ranking = List.copyOf(ranking);
		offers = List.copyOf(offers);
	}

	Booking under(Circumstances found) {
		return new Booking(this.round, found, this.shortlist, this.ranking, this.coverage, this.offers,
				this.appointment, this.calendar, this.search);
	}

	/**
	 * This booking with a new shortlist; whoever was in line no longer is.
	 * @param entries one to four different specialists
	 * @return the booking, in its next round
	 */
	Booking shortlisted(List<ShortlistEntry> entries) {
		long different = entries.stream().map((entry) -> entry.specialist().id()).distinct().count();
		if (entries.isEmpty() || entries.size() > MOST_PROPOSED || different < entries.size()) {
			throw new IllegalArgumentException("A shortlist has one to four different specialists");
		}
		return new Booking(this.round + 1, this.circumstances, entries, List.of(), null, this.offers, null,
				this.calendar, null);
	}

	/**
	 * This booking with a search in which nobody was found.
	 * @param vain the search
	 * @return the booking with it
	 */
	Booking searched(Search vain) {
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, this.coverage, this.offers,
				this.appointment, this.calendar, vain);
	}

	/**
	 * The search that found nobody, while the patient has not said how it goes on.
	 * @return the search; empty if there is nothing to say
	 */
	public Optional<Search> nobodyFound() {
		return Optional.ofNullable(this.search).filter((it) -> it.goesOn() == null);
	}

	/**
	 * When the navigator looks again, because the patient waits.
	 * @return the day, in the programme's zone; empty if it is now
	 */
	public Optional<LocalDate> lookAgainOn() {
		return Optional.ofNullable(this.search).map(Search::goesOn).map(Search.GoesOn::lookAgainOn);
	}

	/**
	 * This booking with the patient's choice.
	 * @param chosen one to three of the shortlist, the first choice first
	 * @return the booking with this line
	 */
	Booking chosen(List<PersonId> chosen) {
		if (chosen.isEmpty() || chosen.size() > MOST_RANKED || new HashSet<>(chosen).size() < chosen.size()
				|| !chosen.stream().allMatch((id) -> entry(id).isPresent())) {
			throw new IllegalArgumentException("A choice is one to three different specialists of the shortlist");
		}
		return new Booking(this.round, this.circumstances, this.shortlist, chosen, null, this.offers, null,
				this.calendar, this.search);
	}

	/**
	 * This booking with what was found out about the money.
	 * @param found what the insurer said; if it is confirmed, about everybody in line,
	 * because the next is asked without another check
	 * @return the booking with it
	 * @throws IllegalArgumentException if an answer is missing, or is about nobody in
	 * line
	 */
	Booking covered(Coverage found) {
		List<PersonId> asked = found.answers().stream().map(Coverage.Answer::specialist).toList();
		boolean complete = new HashSet<>(asked).containsAll(this.ranking);
		if ((found.result() == CoverageResult.CONFIRMED && !complete) || !this.ranking.containsAll(asked)
				|| new HashSet<>(asked).size() < asked.size()) {
			throw new IllegalArgumentException("Coverage has one answer for each specialist whom the patient ranked");
		}
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, found, this.offers, null,
				this.calendar, this.search);
	}

	/**
	 * This booking with the patient's yes to the cost, for everybody in line.
	 * @param at when
	 * @return the booking with it
	 */
	Booking agreedToCost(Instant at) {
		return withCoverage(Objects.requireNonNull(this.coverage).agreed(at));
	}

	/**
	 * This booking when the patient would rather choose again than pay that.
	 * @return the booking without what was found out about the money
	 */
	Booking refusedCost() {
		return withCoverage(null);
	}

	private Booking withCoverage(@Nullable Coverage found) {
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, found, this.offers, null,
				this.calendar, this.search);
	}

	/**
	 * Whether the patient has still to say yes to the cost.
	 * @return {@code true} if nobody may be asked yet
	 */
	public boolean isCostToAgree() {
		return this.coverage != null && this.coverage.isToAgree();
	}

	/**
	 * Who is asked next.
	 * @param away who is away just now, and so is passed over
	 * @return the first in line who is there; if nobody is, the first in line
	 * @throws java.util.NoSuchElementException if nobody is in line
	 */
	Specialist next(Set<PersonId> away) {
		List<ShortlistEntry> line = line();
		return line.stream()
			.map(ShortlistEntry::specialist)
			.filter((it) -> !away.contains(it.id()))
			.findFirst()
			.orElseGet(() -> line.getFirst().specialist());
	}

	/**
	 * This booking, offered to somebody in line.
	 * @param next to whom
	 * @param at when
	 * @param expiresAt when it passes on
	 * @param blind whether the programme asks for a blind review
	 * @return the booking with an offer that waits
	 */
	Booking offered(Specialist next, Instant at, Instant expiresAt, boolean blind) {
		Offer offer = new Offer(this.round, next.id(), next.name(), at, expiresAt, blind, new Offer.Outcome.Waiting());
		return withOffers(Stream.concat(this.offers.stream(), Stream.of(offer)).toList());
	}

	/**
	 * This booking with what came of the offer that waits.
	 * @param outcome what came of it
	 * @return the booking
	 * @throws java.util.NoSuchElementException if no offer waits
	 */
	Booking answered(Offer.Outcome outcome) {
		Offer waiting = waiting().orElseThrow();
		return withOffers(
				this.offers.stream().map((offer) -> (offer == waiting) ? offer.ended(outcome) : offer).toList());
	}

	/**
	 * Whether what the first doctor said was kept from a specialist from the first offer
	 * on. Whoever was once asked without that may have read it.
	 * @param specialist who was asked
	 * @return {@code true} if every offer to them asked for a blind review
	 */
	public boolean isBlindTo(PersonId specialist) {
		List<Offer> made = this.offers.stream().filter((offer) -> offer.specialist().equals(specialist)).toList();
		return !made.isEmpty() && made.stream().allMatch(Offer::blind);
	}

	/**
	 * Whether a kind of review can be agreed only with a reason: the patient must be
	 * examined and would not be, and the shortlist did not say why.
	 * @param kind the kind
	 * @return {@code true} if a reason is needed
	 * @throws java.util.NoSuchElementException if nobody took the case yet
	 */
	public boolean needsReasonFor(ReviewKind kind) {
		return this.circumstances.examinationNeeded() && !kind.canExamine() && !booked().orElseThrow().explains(kind);
	}

	/**
	 * This booking with an appointment.
	 * @param when what was agreed
	 * @param reason why the patient is not examined; may be empty where none is needed
	 * @param at when it was agreed
	 * @return the booking with it
	 * @throws IllegalArgumentException if a reason is needed and there is none
	 */
	Booking agreed(Appointment when, String reason, Instant at) {
		if (needsReasonFor(when.kind()) && reason.isBlank()) {
			throw new IllegalArgumentException("The patient must be examined; a review from a distance needs a reason");
		}
		@Nullable CalendarEntry entry = switch (when) {
			case Appointment.Meeting meeting ->
				CalendarEntry.agreed(this.calendar, this.round, meeting.at().toInstant(), at);
			case Appointment.WrittenReview _ -> this.calendar;
		};
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, this.coverage, this.offers,
				when, entry, this.search);
	}

	/**
	 * This booking without the meeting that was agreed.
	 * @param at when it became known
	 * @return the booking, with a calendar entry that is called off
	 * @throws java.util.NoSuchElementException if no meeting stands
	 */
	Booking fellThrough(Instant at) {
		CalendarEntry entry = Optional.ofNullable(this.calendar).filter((it) -> !it.cancelled()).orElseThrow();
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, this.coverage, this.offers,
				null, entry.calledOff(at), this.search);
	}

	/**
	 * This booking without the specialist who took the case, and what was agreed with
	 * them.
	 * @param outcome what became of the offer that was accepted
	 * @return the booking, for the next in line
	 * @throws java.util.NoSuchElementException if nobody took the case in this round
	 */
	Booking left(Offer.Outcome.Left outcome) {
		Offer accepted = accepted().orElseThrow();
		Booking without = (meetingAt().isPresent()) ? fellThrough(outcome.at()) : this;
		return without.withOffers(
				this.offers.stream().map((offer) -> (offer == accepted) ? offer.left(outcome) : offer).toList());
	}

	/**
	 * This booking, when one more opinion is wanted after this one was given: who was in
	 * line was chosen for this one.
	 * @return the booking with nobody in line
	 */
	public Booking forAnotherOpinion() {
		return new Booking(this.round, this.circumstances, this.shortlist, List.of(), null, this.offers,
				this.appointment, this.calendar, null);
	}

	private Booking withOffers(List<Offer> all) {
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, this.coverage, all,
				this.appointment, this.calendar, this.search);
	}

	/**
	 * The entry of the shortlist for a specialist.
	 * @param specialist who
	 * @return the entry, if the specialist is on the shortlist
	 */
	public Optional<ShortlistEntry> entry(PersonId specialist) {
		return this.shortlist.stream().filter((entry) -> entry.specialist().id().equals(specialist)).findFirst();
	}

	/**
	 * The patient's choice, the first choice first.
	 * @return entries of the shortlist; empty until the patient chose
	 */
	public List<ShortlistEntry> ranked() {
		return this.ranking.stream().flatMap((id) -> entry(id).stream()).toList();
	}

	/**
	 * Who is still to be asked in this round, in the patient's order.
	 * @return those who were not asked yet
	 */
	public List<ShortlistEntry> line() {
		return ranked().stream()
			.filter((entry) -> ofThisRound().noneMatch((offer) -> offer.specialist().equals(entry.specialist().id())))
			.toList();
	}

	/**
	 * The offer that waits for an answer.
	 * @return the offer, if one does
	 */
	public Optional<Offer> waiting() {
		return this.offers.stream().filter(Offer::isWaiting).findFirst();
	}

	/**
	 * Who took the case in this round.
	 * @return the entry of the shortlist, if somebody did
	 */
	public Optional<ShortlistEntry> booked() {
		return accepted().flatMap((offer) -> entry(offer.specialist()));
	}

	private Optional<Offer> accepted() {
		return ofThisRound().filter((offer) -> offer.outcome() instanceof Offer.Outcome.Accepted).findFirst();
	}

	/**
	 * The last offer to a specialist that did not lead to a review.
	 * @param specialist who
	 * @return the offer; {@code null} if never asked, or not in vain
	 */
	public @Nullable Offer askedInVain(PersonId specialist) {
		return this.offers.reversed()
			.stream()
			.filter((offer) -> offer.specialist().equals(specialist) && offer.isLost())
			.findFirst()
			.orElse(null);
	}

	/**
	 * When patient and specialist meet.
	 * @return the moment; empty if no meeting stands
	 */
	public Optional<Instant> meetingAt() {
		return (this.appointment instanceof Appointment.Meeting meeting) ? Optional.of(meeting.at().toInstant())
				: Optional.empty();
	}

	/**
	 * By when the opinion is there: one date for everybody who asks.
	 * @param deadlines the deadlines of the case
	 * @param from when the specialist can begin to write; what was promised for a day
	 * that is over by then counts from then
	 * @return the close of business of the promised day, or as many working days after
	 * the meeting as the specialist promises; empty while nobody has promised anything
	 */
	public Optional<Instant> opinionDue(Deadlines deadlines, Instant from) {
		return booked().flatMap((entry) -> Optional.ofNullable(switch (this.appointment) {
			case null -> null;
			case Appointment.WrittenReview written -> deadlines.opinionPromised(written.dueBy(), from);
			case Appointment.Meeting meeting -> {
				Instant met = meeting.at().toInstant();
				yield deadlines.opinionPromised(met.isAfter(from) ? met : from, entry.specialist().promisedDays());
			}
		}));
	}

	private Stream<Offer> ofThisRound() {
		return this.offers.stream().filter((offer) -> offer.round() == this.round);
	}

}
