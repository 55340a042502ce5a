package org.secondopinion.domain.booking;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.Role;

/**
 * A specialist who took a case gives it back before the opinion is signed: with a reason,
 * or because nobody can reach them. The next in line is asked, and the case is closed to
 * whoever left.
 */
public final class GiveBack {

	private static final Set<TaskKind> POSSIBLE_AT = EnumSet.of(TaskKind.AGREE_APPOINTMENT, TaskKind.CHOOSE_TIME,
			TaskKind.KEEP_APPOINTMENT, TaskKind.WRITE_OPINION);

	private final Bookings bookings;

	private final Cases cases;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final Journey journey;

	private final TellByMail tell;

	public GiveBack(Bookings bookings, Cases cases, CaseHistory history, OpenTasks openTasks, Journey journey,
			TellByMail tell) {
		this.bookings = bookings;
		this.cases = cases;
		this.history = history;
		this.openTasks = openTasks;
		this.journey = journey;
		this.tell = tell;
	}

	/**
	 * Who could give the case back now.
	 * @param visit who looks, at which case
	 * @return who took the case; empty if nobody did, or if it is too late
	 */
	public Optional<Specialist> whoCan(Visit visit) {
		boolean waits = this.openTasks.of(visit.caseId()).stream().anyMatch(GiveBack::isPossibleAt);
		return waits ? this.bookings.of(visit.caseId()).booked().map(ShortlistEntry::specialist) : Optional.empty();
	}

	/**
	 * Whether a task waits for the specialist who took the case, or for meeting them.
	 * @param task the task
	 * @return {@code false} before somebody took the case and once the opinion is signed
	 */
	static boolean isPossibleAt(OpenTask task) {
		return POSSIBLE_AT.contains(task.kind());
	}

	/**
	 * Gives the case back: the specialist, or somebody of the programme who knows of it.
	 * @param visit who, which case
	 * @param reason why
	 * @param note more about it, for staff; needed if the reason is another one
	 * @throws NoLongerOpen if nobody can give it back any more
	 * @throws IllegalArgumentException if the reason is not one that this person can
	 * give, or needs words
	 */
	public void giveBack(Visit visit, LeavingReason reason, String note) {
		Specialist specialist = whoCan(visit).orElseThrow(() -> new NoLongerOpen("The review"));
		if (!LeavingReason.of(visit.as()).contains(reason) || (reason == LeavingReason.OTHER && note.isBlank())) {
			throw new IllegalArgumentException("A case is given back with a reason");
		}
		boolean noted = visit.as() != Role.SPECIALIST;
		Booking booking = this.bookings.of(visit.caseId());
		if (booking.meetingAt().filter(visit.at()::isBefore).isPresent()) {
			this.tell.appointmentChanged(visit.caseFile(), visit.at());
		}
		this.bookings.save(visit.caseId(), booking.left(new Offer.Outcome.Left(visit.at(), reason, note, noted)));
		CaseFile without = visit.caseFile().reviewedBy(null);
		this.cases.save(without);
		this.tell.reviewCalledOff(without, specialist.id(), visit.at());
		// The reason is for staff; the timeline is the patient's, too.
		this.history.append(visit.event(Step.BOOK_SPECIALIST, EventKind.SPECIALIST_LEFT, specialist.name(), ""));
		takeTimesBack(visit);
		this.journey.giveBack(visit.caseId());
	}

	// A patient cannot choose from the times of somebody who is gone.
	private void takeTimesBack(Visit visit) {
		this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.CHOOSE_TIME)
			.forEach((task) -> this.journey.complete(task.id(), AgreedOn.NO_TIME));
	}

}
