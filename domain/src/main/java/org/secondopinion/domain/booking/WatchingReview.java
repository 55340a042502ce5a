package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself while a specialist has a case in hand: it notices that
 * nobody hears of them. The specialist is reminded first; then the navigator is told,
 * once, who gives the case to the next in line, or reaches the specialist and notes what
 * they said. The decide-by date stays where it is all the while.
 */
public final class WatchingReview {

	/** With these a specialist is heard of, so that the next word is a reminder again. */
	private static final Set<EventKind> SIGNS_OF_LIFE = EnumSet.of(EventKind.SPECIALIST_ACCEPTED,
			EventKind.TIMES_OFFERED, EventKind.APPOINTMENT_AGREED, EventKind.APPOINTMENT_KEPT,
			EventKind.APPOINTMENT_RESCHEDULED, EventKind.APPOINTMENT_CANCELLED, EventKind.APPOINTMENT_MISSED,
			EventKind.OPINION_SIGNED, EventKind.OPINION_COMPLETED, EventKind.SPECIALIST_HEARD_OF);

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
		Instant now = this.clock.instant();
		return this.bookings.of(caseId)
			.opinionDue(deadlines, now)
			.map((due) -> deadlines.opinionReminded(due, now))
			.orElseGet(() -> deadlines.agreementReminded(now));
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
		if (lastWord(caseId).filter((it) -> it.kind() == EventKind.SPECIALIST_REMINDED).isPresent()) {
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
	 * been heard since. What a navigator heard holds for as long as a specialist has
	 * after a reminder; then it is time to ask again, without another mail.
	 * @param caseFile which case
	 * @return {@code true} if it is time to call, or to ask the next
	 */
	public boolean isSilent(CaseFile caseFile) {
		return this.bookings.of(caseFile.id()).booked().isPresent()
				&& lastWord(caseFile.id()).filter((it) -> isSilence(it, caseFile)).isPresent();
	}

	private boolean isSilence(CaseEvent last, CaseFile caseFile) {
		return last.kind() == EventKind.SPECIALIST_SILENT || (last.kind() == EventKind.SPECIALIST_HEARD_OF
				&& deadlines(caseFile).specialistSilent(last.at()).isBefore(this.clock.instant()));
	}

	/**
	 * Notes that the navigator reached a specialist who did not answer.
	 * @param visit who, in which case
	 * @param words what the specialist said, for staff
	 * @throws NoLongerOpen if the specialist is not silent, or not any more
	 * @throws IllegalArgumentException if there are no words
	 */
	public void heardOf(Visit visit, String words) {
		if (!isSilent(visit.caseFile())) {
			throw new NoLongerOpen("The question what the specialist said");
		}
		if (words.isBlank()) {
			throw new IllegalArgumentException("What a specialist said is noted in words");
		}
		this.history.append(visit.event(step(visit.caseId()), EventKind.SPECIALIST_HEARD_OF,
				specialist(visit.caseId()).orElse(null), words));
		this.tell.reviewIsNotStuck(visit.caseFile(), visit.at());
	}

	private Optional<CaseEvent> lastWord(CaseId caseId) {
		return this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.filter(WatchingReview::isWord)
			.findFirst();
	}

	private static boolean isWord(CaseEvent event) {
		return SIGNS_OF_LIFE.contains(event.kind()) || event.kind() == EventKind.SPECIALIST_REMINDED
				|| event.kind() == EventKind.SPECIALIST_SILENT;
	}

	private Deadlines deadlines(CaseFile caseFile) {
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

	private void note(CaseId caseId, Instant at, EventKind kind) {
		this.history
			.append(new CaseEvent(caseId, at, step(caseId), kind, null, null, specialist(caseId).orElse(null), null));
	}

	private Optional<String> specialist(CaseId caseId) {
		return this.bookings.of(caseId).booked().map((entry) -> entry.specialist().name());
	}

	private Step step(CaseId caseId) {
		return (this.bookings.of(caseId).appointment() != null) ? Step.COMPARE : Step.BOOK_SPECIALIST;
	}

}
