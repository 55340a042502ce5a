package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * When somebody calls a patient who has not read an opinion: a report that is delivered
 * and never read helps nobody.
 */
public final class WatchingReading {

	/** After how many working days somebody calls again: there is time to read alone. */
	private static final Map<EventKind, Integer> CALLED_AGAIN = Map.of(EventKind.READER_CALLED, 3,
			EventKind.CONTACT_TRIED, 1);

	private final Cases cases;

	private final OpenTasks openTasks;

	private final Programmes programmes;

	private final CaseHistory history;

	private final InstantSource clock;

	public WatchingReading(Cases cases, OpenTasks openTasks, Programmes programmes, CaseHistory history,
			InstantSource clock) {
		this.cases = cases;
		this.openTasks = openTasks;
		this.programmes = programmes;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * When the navigator should call: after both mails that remind the patient.
	 * @param caseId which case
	 * @return the moment; it may have passed
	 */
	public Instant callAt(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Deadlines deadlines = new Deadlines(calendar(caseFile), caseFile.path());
		Instant due = this.openTasks.of(caseId)
			.stream()
			.filter((task) -> task.kind() == TaskKind.READ_OPINION)
			.map(OpenTask::due)
			.findFirst()
			.orElseGet(() -> deadlines.due(TaskKind.READ_OPINION, this.clock.instant(), caseFile.decideBy()));
		return deadlines.readerCalled(due);
	}

	/**
	 * From when a call is asked for: at once, or some days after somebody called or tried
	 * to.
	 * @param caseId which case
	 * @param now the present moment
	 * @return the moment, never past
	 */
	public Instant callFrom(CaseId caseId, Instant now) {
		WorkingCalendar calendar = calendar(this.cases.lock(caseId));
		return lastCall(caseId)
			.map((call) -> calendar.plusWorkingDays(call.at(), Objects.requireNonNull(CALLED_AGAIN.get(call.kind()))))
			.map((day) -> calendar.opensOn(calendar.dayOf(day)))
			.filter((from) -> from.isAfter(now))
			.orElse(now);
	}

	// Whoever was called about an earlier opinion is not called about this one yet.
	private Optional<CaseEvent> lastCall(CaseId caseId) {
		return this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.takeWhile((event) -> event.kind() != EventKind.OPINION_RELEASED)
			.filter((event) -> CALLED_AGAIN.containsKey(event.kind()))
			.findFirst();
	}

	private WorkingCalendar calendar(CaseFile caseFile) {
		return this.programmes.get(caseFile.programme()).calendar();
	}

}
