package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/** Notes that a journey came to its end. The process calls it; nobody else does. */
public final class CaseEnding {

	private static final Set<EventKind> SOMEBODY_KNOWS = EnumSet.of(EventKind.WORSE_IN_HAND,
			EventKind.COLLEAGUES_ALERTED);

	private final Cases cases;

	private final Deliberations deliberations;

	private final OpenTasks openTasks;

	private final Programmes programmes;

	private final ProgrammeClocks clocks;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public CaseEnding(Cases cases, Deliberations deliberations, OpenTasks openTasks, Programmes programmes,
			ProgrammeClocks clocks, CaseHistory history, TellByMail tell, InstantSource clock) {
		this.cases = cases;
		this.deliberations = deliberations;
		this.openTasks = openTasks;
		this.programmes = programmes;
		this.clocks = clocks;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * The last step is over. What waits beside the steps, such as a change for the worse,
	 * is still done: only if there is nothing the case is closed now.
	 * @param caseId which case
	 * @param how how it ended
	 */
	public void stepsOver(CaseId caseId, Closing how) {
		this.cases.lock(caseId);
		if (this.openTasks.of(caseId).isEmpty()) {
			ended(caseId, how);
		}
	}

	/**
	 * The last of what was beside the steps is done too.
	 * @param caseId which case; nothing happens if it was closed before
	 */
	public void lastTaskDone(CaseId caseId) {
		if (this.cases.lock(caseId).isOpen()) {
			ended(caseId, isDecided(caseId) ? Closing.DECIDED : Closing.UNDECIDED);
		}
	}

	/**
	 * Closes a case because the patient wants to be left in peace. A decision that was
	 * made stays what came of the case: only the follow-up ends.
	 * @param caseId which case
	 */
	public void withdrawn(CaseId caseId) {
		ended(caseId, isDecided(caseId) ? Closing.DECIDED : Closing.WITHDRAWN);
	}

	private boolean isDecided(CaseId caseId) {
		return this.deliberations.of(caseId).decision() != null;
	}

	/**
	 * Closes a case at once, whatever still waits. A change for the worse that nobody
	 * knows of is told to all who could look after the patient, if the patient lives.
	 * @param caseId which case
	 * @param how how it ended
	 */
	public void ended(CaseId caseId, Closing how) {
		Instant now = this.clock.instant();
		CaseFile closed = this.cases.lock(caseId).closed(how, now);
		this.cases.save(closed);
		stopClock(closed, now);
		List<CaseHistory.Entry> happened = this.history.of(caseId);
		Step last = happened.getFirst().event().step();
		Instant worseAt = closed.worseAt();
		boolean alert = worseAt != null && closed.isWorseToDealWith()
				&& happened.stream()
					.map(CaseHistory.Entry::event)
					.noneMatch((it) -> SOMEBODY_KNOWS.contains(it.kind()) && !it.at().isBefore(worseAt));
		if (alert) {
			this.history.append(new CaseEvent(caseId, now, last, EventKind.COLLEAGUES_ALERTED, null, null, null, null));
		}
		this.history.append(new CaseEvent(caseId, now, last, EventKind.CASE_CLOSED, null, null, how.name(), null));
		this.tell.caseClosed(closed);
		if (alert) {
			this.tell.notInHand(closed, worseAt);
		}
	}

	private void stopClock(CaseFile closed, Instant now) {
		WorkingCalendar calendar = this.programmes.get(closed.programme()).calendar();
		this.clocks.of(closed.id())
			.ifPresent((clock) -> this.clocks.save(closed.id(), clock.pausing(true, now, calendar)));
	}

}
