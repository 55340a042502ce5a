package org.secondopinion.domain.booking;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.TellByMail;

/**
 * What people do once a meeting is agreed. The opinion is written only after patient and
 * specialist have met.
 */
public final class KeepAppointment {

	private final Bookings bookings;

	private final Cases cases;

	private final CaseHistory history;

	private final TaskWork tasks;

	private final TellByMail tell;

	public KeepAppointment(Bookings bookings, Cases cases, CaseHistory history, TaskWork tasks, TellByMail tell) {
		this.bookings = bookings;
		this.cases = cases;
		this.history = history;
		this.tasks = tasks;
		this.tell = tell;
	}

	/**
	 * Writes down what came of a meeting.
	 * @param visit who, in which case
	 * @param id the task
	 * @param news what came of it
	 */
	public void note(Visit visit, TaskId id, MeetingNews news) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.KEEP_APPOINTMENT);
		MeetingResult result = switch (news) {
			case MeetingNews.TookPlace() -> {
				note(visit, EventKind.APPOINTMENT_KEPT, null, "");
				yield MeetingResult.TOOK_PLACE;
			}
			case MeetingNews.FellThrough fell -> fellThrough(visit, fell);
		};
		this.tasks.complete(task, result);
	}

	private MeetingResult fellThrough(Visit visit, MeetingNews.FellThrough fell) {
		Booking booking = this.bookings.of(visit.caseId()).fellThrough(visit.at());
		note(visit, event(fell.how()), fell.because().name(), fell.reason());
		this.tell.appointmentChanged(visit.caseFile(), visit.at());
		if (!fell.askNext()) {
			this.bookings.save(visit.caseId(), booking);
			return MeetingResult.AGREE_AGAIN;
		}
		Specialist specialist = booking.booked().orElseThrow().specialist();
		this.bookings.save(visit.caseId(),
				booking.left(new Offer.Outcome.Left(visit.at(), LeavingReason.NO_MEETING, "", true)));
		CaseFile without = visit.caseFile().reviewedBy(null);
		this.cases.save(without);
		this.tell.reviewCalledOff(without, specialist.id(), visit.at());
		note(visit, EventKind.SPECIALIST_LEFT, specialist.name(), "");
		return MeetingResult.ASK_NEXT;
	}

	private static EventKind event(MeetingNews.How how) {
		return switch (how) {
			case RESCHEDULED -> EventKind.APPOINTMENT_RESCHEDULED;
			case CANCELLED -> EventKind.APPOINTMENT_CANCELLED;
			case MISSED -> EventKind.APPOINTMENT_MISSED;
		};
	}

	private void note(Visit visit, EventKind kind, @Nullable String about, String note) {
		this.history.append(visit.event(Step.BOOK_SPECIALIST, kind, about, note));
	}

}
