package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

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
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself while a specialist has a case in hand: it notices that
 * nobody hears of them. The specialist is reminded first; then the navigator is told, who
 * gives the case to the next in line. The decide-by date stays where it is all the while.
 */
public final class WatchingReview {

	/** With these a specialist is heard of, so that the next word is a reminder again. */
	private static final Set<EventKind> SIGNS_OF_LIFE = EnumSet.of(EventKind.SPECIALIST_ACCEPTED,
			EventKind.TIMES_OFFERED, EventKind.APPOINTMENT_AGREED, EventKind.APPOINTMENT_KEPT,
			EventKind.APPOINTMENT_RESCHEDULED, EventKind.APPOINTMENT_CANCELLED, EventKind.APPOINTMENT_MISSED,
			EventKind.OPINION_SIGNED, EventKind.OPINION_COMPLETED);

	private final Cases cases;

	private final Bookings bookings;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public WatchingReview(Cases cases, Bookings bookings, Programmes programmes, CaseHistory history, TellByMail tell,
			InstantSource clock) {
		this.cases = cases;
		this.bookings = bookings;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * When the specialist is reminded: no time is agreed, or the day on which the opinion
	 * was promised is near.
	 * @param caseId which case
	 * @return the moment
	 */
	public Instant reminderAt(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Deadlines deadlines = deadlines(caseFile);
		Booking booking = this.bookings.of(caseId);
		Instant now = this.clock.instant();
		return switch (booking.appointment()) {
			case null -> deadlines.agreementReminded(now);
			case Appointment.WrittenReview written ->
				deadlines.opinionReminded(deadlines.opinionPromised(written.dueBy(), now), now);
			case Appointment.Meeting _ -> deadlines.opinionReminded(deadlines.opinionPromised(now,
					booking.booked().map((entry) -> entry.specialist().promisedDays()).orElse(1)), now);
		};
	}

	/**
	 * When the navigator is told that the specialist does not answer.
	 * @param caseId which case
	 * @return the moment; for an opinion not before the promised day is over
	 */
	public Instant alertAt(CaseId caseId) {
		return deadlines(this.cases.lock(caseId)).specialistSilent(reminderAt(caseId));
	}

	/**
	 * Reminds the specialist; or, if that was done, tells the navigator.
	 * @param caseId which case
	 */
	public void watch(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		if (lastWord(caseId) == EventKind.SPECIALIST_REMINDED) {
			note(caseId, now, EventKind.SPECIALIST_SILENT);
			this.tell.reviewIsStuck(caseFile, now);
		}
		else {
			note(caseId, now, EventKind.SPECIALIST_REMINDED);
			this.tell.reviewIsLate(caseFile, now);
		}
	}

	/**
	 * Whether the navigator was told that the specialist does not answer, and nothing has
	 * been heard since.
	 * @param caseId which case
	 * @return {@code true} if it is time to ask the next
	 */
	public boolean isSilent(CaseId caseId) {
		return this.bookings.of(caseId).booked().isPresent() && lastWord(caseId) == EventKind.SPECIALIST_SILENT;
	}

	private @Nullable EventKind lastWord(CaseId caseId) {
		return this.history.of(caseId)
			.stream()
			.map((entry) -> entry.event().kind())
			.filter((kind) -> SIGNS_OF_LIFE.contains(kind) || kind == EventKind.SPECIALIST_REMINDED
					|| kind == EventKind.SPECIALIST_SILENT)
			.findFirst()
			.orElse(null);
	}

	private Deadlines deadlines(CaseFile caseFile) {
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

	private void note(CaseId caseId, Instant at, EventKind kind) {
		String name = this.bookings.of(caseId).booked().map((entry) -> entry.specialist().name()).orElse(null);
		Step step = (this.bookings.of(caseId).appointment() != null) ? Step.COMPARE : Step.BOOK_SPECIALIST;
		this.history.append(new CaseEvent(caseId, at, step, kind, null, null, name, null));
	}

}
