package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * A specialist is away: no programme asks them for anything in these days. An offer that
 * waits goes to the next in line at once where whoever notes the absence could answer it:
 * the specialist everywhere, a navigator in cases of the own programme. Elsewhere it
 * waits for its answer, and passes on when its time is over; nobody works on the cases of
 * another programme. What they have taken stays with them, until somebody gives it back.
 */
public final class NoteAbsence {

	private final Directory directory;

	private final Absences absences;

	private final Cases cases;

	private final Bookings bookings;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Programmes programmes;

	private final Journey journey;

	private final CaseDoor door;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public NoteAbsence(Directory directory, Absences absences, Cases cases, Bookings bookings, OpenTasks openTasks,
			CaseHistory history, Programmes programmes, Journey journey, CaseDoor door, OneTransaction transaction,
			InstantSource clock) {
		this.directory = directory;
		this.absences = absences;
		this.cases = cases;
		this.bookings = bookings;
		this.openTasks = openTasks;
		this.history = history;
		this.programmes = programmes;
		this.journey = journey;
		this.door = door;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * When a specialist is away.
	 * @param person who looks
	 * @param specialist who is asked about
	 * @param today what is over before this day is left out
	 * @return the absences, the next first
	 */
	public List<Absence> absences(Person person, PersonId specialist, LocalDate today) {
		if (!person.id().equals(specialist)) {
			this.directory.find(person, specialist);
		}
		return this.absences.of(specialist, today);
	}

	/**
	 * Notes an absence.
	 * @param person who notes it
	 * @param specialist who is away
	 * @param absence when
	 * @return how many offers passed to the next in line
	 * @throws NoSuchSpecialist if this person may not note it
	 * @throws NoLongerOpen if an absence begins on that day already; it stays as it is
	 */
	public int note(Person person, PersonId specialist, Absence absence) {
		check(person, specialist);
		if (!this.transaction.run(() -> this.absences.add(specialist, absence, person.id(), this.clock.instant()))) {
			throw new NoLongerOpen("The first day away");
		}
		return (int) this.cases.ofSpecialist(specialist)
			.stream()
			.filter((it) -> mayAnswer(person, specialist, it))
			.filter((it) -> this.transaction.run(() -> isHit(it, specialist, absence, this.clock.instant())))
			.filter((it) -> passesOn(it, person, specialist, absence))
			.count();
	}

	/**
	 * Takes an absence back; what went to others stays there.
	 * @param person who
	 * @param specialist who is there after all
	 * @param from the day on which the absence would begin
	 * @throws NoSuchSpecialist if this person may not do it
	 */
	public void takeBack(Person person, PersonId specialist, LocalDate from) {
		check(person, specialist);
		this.transaction.run(() -> {
			this.absences.remove(specialist, from);
			return true;
		});
	}

	private void check(Person person, PersonId specialist) {
		if (!this.directory.mayNoteAbsence(person, specialist)) {
			throw new NoSuchSpecialist();
		}
	}

	private static boolean mayAnswer(Person person, PersonId specialist, CaseFile caseFile) {
		return person.id().equals(specialist)
				|| person.is(Role.NAVIGATOR) && caseFile.programme().equals(person.programme());
	}

	private boolean isHit(CaseFile caseFile, PersonId specialist, Absence absence, Instant now) {
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		return this.bookings.of(caseFile.id())
			.waiting()
			.filter((offer) -> offer.specialist().equals(specialist))
			.filter((offer) -> absence.isWithin(calendar.dayOf(now), calendar.dayOf(offer.expiresAt())))
			.isPresent();
	}

	private boolean passesOn(CaseFile caseFile, Person person, PersonId specialist, Absence absence) {
		try {
			return this.door.open(person, caseFile.reference(), CaseAction.ANSWER_OFFER,
					(visit) -> passesOn(visit, specialist, absence));
		}
		catch (NoSuchCase | NoLongerOpen faster) {
			// It was answered, or the case ended, just now.
			return false;
		}
	}

	private boolean passesOn(Visit visit, PersonId specialist, Absence absence) {
		if (!isHit(visit.caseFile(), specialist, absence, visit.at())) {
			return false;
		}
		CaseId caseId = visit.caseId();
		Booking booking = this.bookings.of(caseId);
		String name = booking.waiting().orElseThrow().specialistName();
		this.bookings.save(caseId,
				booking.answered(new Offer.Outcome.Declined(visit.at(), DeclineReason.AWAY, "", true)));
		this.cases.save(visit.caseFile().reviewedBy(null));
		this.history.append(visit.event(Step.BOOK_SPECIALIST, EventKind.SPECIALIST_AWAY, name, null));
		this.openTasks.of(caseId)
			.stream()
			.filter((task) -> task.kind() == TaskKind.ANSWER_OFFER)
			.forEach((task) -> this.journey.complete(task.id(), OfferAnswer.DECLINED));
		return true;
	}

}
