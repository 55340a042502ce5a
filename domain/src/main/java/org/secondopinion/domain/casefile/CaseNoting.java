package org.secondopinion.domain.casefile;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTasks;

/** Writes down what somebody tells about a case, without moving it. */
public final class CaseNoting {

	private final OpenTasks openTasks;

	private final CaseHistory history;

	public CaseNoting(OpenTasks openTasks, CaseHistory history) {
		this.openTasks = openTasks;
		this.history = history;
	}

	/**
	 * Keeps a note for the programme's people. A closed case may still be noted on.
	 * @param visit who writes, in which case
	 * @param words the note
	 */
	public void note(Visit visit, String words) {
		this.history.append(visit.event(step(visit), EventKind.NOTE_ADDED, null, words));
	}

	/**
	 * Notes that the patient's condition got worse.
	 * @param visit who tells, in which case
	 * @param words what has changed; may be empty
	 */
	public void worse(Visit visit, String words) {
		this.history.append(visit.event(step(visit), EventKind.WORSE_REPORTED, null, words));
	}

	/**
	 * Notes that by an answer of the intake the patient may need care now. It is marked
	 * like a change for the worse.
	 * @param visit who answered, in which case
	 */
	public void needsCareNow(Visit visit) {
		this.history.append(visit.event(step(visit), EventKind.WORSE_REPORTED, "INTAKE", null));
	}

	private Step step(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.map((task) -> task.kind().step())
			.findFirst()
			.orElseGet(() -> this.history.of(visit.caseId()).getFirst().event().step());
	}

}
