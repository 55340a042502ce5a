package org.secondopinion.domain.booking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.HandingOver;

/**
 * What people do to find a specialist. What the process does by itself is
 * {@link Offering}; when the opinion is given, {@link AgreeOnTime}.
 */
public final class BookSpecialist {

	private final Proposing proposing;

	private final Bookings bookings;

	private final HandingOver handing;

	private final Cases cases;

	private final CaseHistory history;

	private final TaskWork tasks;

	private final TellByMail tell;

	public BookSpecialist(Proposing proposing, Bookings bookings, HandingOver handing, Cases cases, CaseHistory history,
			TaskWork tasks, TellByMail tell) {
		this.proposing = proposing;
		this.bookings = bookings;
		this.handing = handing;
		this.cases = cases;
		this.history = history;
		this.tasks = tasks;
		this.tell = tell;
	}

	/**
	 * What bears on the choice, as far as it is known.
	 * @param visit who looks, at which case
	 * @return what the navigator found out
	 */
	public Circumstances circumstances(Visit visit) {
		return this.bookings.of(visit.caseId()).circumstances();
	}

	/**
	 * Writes down what bears on the choice; whoever is proposed from now on is judged by
	 * it.
	 * @param visit who, in which case
	 * @param found what the navigator found out, with the revision that it began with
	 * @throws NoLongerOpen if somebody noted something since
	 */
	public void note(Visit visit, Circumstances found) {
		Booking booking = this.bookings.of(visit.caseId());
		if (found.revision() != booking.circumstances().revision()) {
			throw new NoLongerOpen("What bears on the choice");
		}
		if (!found.equals(booking.circumstances())) {
			this.bookings.save(visit.caseId(), booking.under(found.noted()));
			this.history.append(visit.event(Step.BOOK_SPECIALIST, EventKind.CIRCUMSTANCES_NOTED));
		}
	}

	/**
	 * Proposes specialists to the patient.
	 * @param visit who, in which case
	 * @param id the task
	 * @param picks one to four specialists of the directory, in the order to show
	 * @throws IllegalArgumentException if there are too few or too many, if one is not in
	 * the directory or is away, or if one has a conflict and no reason is given
	 */
	public void shortlist(Visit visit, TaskId id, List<Pick> picks) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.SHORTLIST_SPECIALISTS);
		Map<PersonId, Proposal> proposals = this.proposing.proposals(visit.caseFile())
			.stream()
			.collect(Collectors.toMap((proposal) -> proposal.specialist().id(), Function.identity()));
		List<ShortlistEntry> entries = picks.stream().map((pick) -> entry(pick, proposals)).toList();
		this.bookings.save(visit.caseId(), this.bookings.of(visit.caseId()).shortlisted(entries));
		entries.stream()
			.filter(ShortlistEntry::overridesConflict)
			.forEach((entry) -> note(visit, EventKind.CONFLICT_OVERRIDDEN, entry.specialist().name(),
					entry.overrideReason()));
		note(visit, EventKind.SHORTLIST_MADE, Integer.toString(entries.size()), "");
		this.tasks.complete(task);
	}

	/**
	 * Chooses from the shortlist.
	 * @param visit who, in which case
	 * @param id the task
	 * @param ranking one to three of the shortlist: the first choice, then who is next in
	 * line
	 * @throws IllegalArgumentException if somebody is not on the shortlist or named twice
	 */
	public void choose(Visit visit, TaskId id, List<PersonId> ranking) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHOOSE_SPECIALIST);
		Booking booking = this.bookings.of(visit.caseId()).chosen(ranking);
		this.bookings.save(visit.caseId(), booking);
		note(visit, EventKind.SPECIALIST_CHOSEN, booking.ranked().getFirst().specialist().name(), "");
		this.tasks.complete(task);
	}

	/**
	 * Whether the specialists whom the patient chose may be asked: each gets the packet.
	 * @param visit who asks, in which case
	 * @return {@code false} if the patient has to sign a new release authorization first
	 */
	public boolean mayAsk(Visit visit) {
		return this.handing.isAllowed(visit.caseFile(), visit.at());
	}

	/**
	 * Writes down what the insurer said; unless it is confirmed, the patient chooses
	 * again.
	 * @param visit who, in which case
	 * @param id the task
	 * @param found what was found out, for everybody whom the patient ranked
	 * @throws IllegalArgumentException if it is confirmed although an answer is missing
	 * @throws IllegalStateException if it is confirmed although nobody may be asked
	 */
	public void checkCoverage(Visit visit, TaskId id, Coverage found) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHECK_COVERAGE);
		refuseUnlessMayAsk(visit, found.result() == CoverageResult.CONFIRMED);
		this.bookings.save(visit.caseId(), this.bookings.of(visit.caseId()).covered(found));
		note(visit, EventKind.COVERAGE_CHECKED, found.result().name(), found.note());
		if (found.agreedAt() != null) {
			note(visit, EventKind.COST_AGREED, null, "");
		}
		this.tasks.complete(task, found.result());
	}

	/**
	 * The patient says yes to the cost, or would rather choose again. Nobody is asked
	 * before.
	 * @param visit who, in which case
	 * @param id the task
	 * @param yes whether the patient says yes
	 * @param words what the patient adds; may be empty
	 * @throws IllegalStateException if the patient says yes although nobody may be asked
	 */
	public void answerCost(Visit visit, TaskId id, boolean yes, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AGREE_TO_COST);
		refuseUnlessMayAsk(visit, yes);
		Booking booking = this.bookings.of(visit.caseId());
		this.bookings.save(visit.caseId(), yes ? booking.agreedToCost(visit.at()) : booking.refusedCost());
		note(visit, yes ? EventKind.COST_AGREED : EventKind.COST_REFUSED, null, words);
		this.tasks.complete(task, yes ? CoverageResult.CONFIRMED : CoverageResult.NOT_COVERED);
	}

	private void refuseUnlessMayAsk(Visit visit, boolean goesOn) {
		if (goesOn && !mayAsk(visit)) {
			throw new IllegalStateException("The patient has to sign a new release authorization first");
		}
	}

	/**
	 * Answers the offer: the specialist, or somebody of the programme who was told by
	 * phone. Whoever declines is shut out of the case at once.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reply what the specialist says
	 */
	public void answer(Visit visit, TaskId id, Reply reply) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ANSWER_OFFER);
		Booking booking = this.bookings.of(visit.caseId());
		String name = booking.waiting().orElseThrow().specialistName();
		boolean noted = visit.as() != Role.SPECIALIST;
		OfferAnswer answer = switch (reply) {
			case Reply.Accept() -> {
				this.bookings.save(visit.caseId(), booking.answered(new Offer.Outcome.Accepted(visit.at(), noted)));
				note(visit, EventKind.SPECIALIST_ACCEPTED, name, "");
				yield OfferAnswer.ACCEPTED;
			}
			// The specialist's words are for staff; the timeline is the patient's, too.
			case Reply.Decline(DeclineReason reason, String words) -> {
				this.bookings.save(visit.caseId(),
						booking.answered(new Offer.Outcome.Declined(visit.at(), reason, words, noted)));
				this.cases.save(visit.caseFile().reviewedBy(null));
				note(visit, EventKind.SPECIALIST_DECLINED, name, "");
				yield OfferAnswer.DECLINED;
			}
		};
		this.tasks.complete(task, answer);
	}

	/**
	 * Writes down what was agreed, whoever agreed on it and how.
	 * @param visit who, in which case
	 * @param task the task that is done by it
	 * @param appointment what was agreed
	 * @param reason why a patient who must be examined is not; empty where none is needed
	 */
	void agreed(Visit visit, OpenTask task, Appointment appointment, String reason) {
		Booking booking = this.bookings.of(visit.caseId());
		this.bookings.save(visit.caseId(), booking.agreed(appointment, reason, visit.at()));
		if (booking.needsReasonFor(appointment.kind())) {
			note(visit, EventKind.CONFLICT_OVERRIDDEN, booking.booked().orElseThrow().specialist().name(), reason);
		}
		note(visit, EventKind.APPOINTMENT_AGREED, appointment.kind().name(), "");
		this.tell.appointmentChanged(visit.caseFile(), visit.at());
		this.tasks.complete(task, AgreedOn.of(appointment));
	}

	private static ShortlistEntry entry(Pick pick, Map<PersonId, Proposal> proposals) {
		Proposal proposal = proposals.get(pick.specialist());
		if (proposal == null) {
			throw new IllegalArgumentException("Not in the programme's directory");
		}
		if (proposal.isAway()) {
			throw new IllegalArgumentException("Nobody is asked who is away");
		}
		if (!proposal.suits(pick.kind()) && pick.overrideReason().isBlank()) {
			throw new IllegalArgumentException("The patient must be examined; a review from a distance needs a reason");
		}
		return new ShortlistEntry(proposal.specialist(), pick.kind(), proposal.findings(), pick.overrideReason(),
				pick.costNote());
	}

	private void note(Visit visit, EventKind kind, @Nullable String about, String note) {
		this.history.append(visit.event(Step.BOOK_SPECIALIST, kind, about, note));
	}

}
