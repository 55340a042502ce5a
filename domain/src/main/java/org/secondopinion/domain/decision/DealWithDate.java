package org.secondopinion.domain.decision;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What the navigator does when the decide-by date is near, or has passed, and the patient
 * cannot decide yet: talks with the patient. A new date needs the word of a doctor;
 * nobody moves it for comfort.
 */
public final class DealWithDate {

	private final MoveDate date;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final TaskWork tasks;

	public DealWithDate(Cases cases, OpenTasks openTasks, CaseHistory history, TaskWork tasks) {
		this.date = new MoveDate(cases, history);
		this.openTasks = openTasks;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The date stays.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note what was agreed with the patient, and what is done to hurry
	 */
	public void keepDate(Visit visit, TaskId id, String note) {
		if (note.isBlank()) {
			throw new IllegalArgumentException("Say what is done about the date");
		}
		OpenTask task = this.tasks.expect(visit, id, TaskKind.DEAL_WITH_DATE);
		this.history.append(visit.event(step(visit), EventKind.DATE_TALKED_ABOUT, null, note));
		this.tasks.complete(task);
	}

	/**
	 * Sets a new decide-by date.
	 * @param visit who, in which case
	 * @param id the task
	 * @param day the new day, in the programme's zone
	 * @param doctorsWord which doctor says that it is safe to wait until then, and how
	 * that is known
	 */
	public void newDate(Visit visit, TaskId id, LocalDate day, String doctorsWord) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.DEAL_WITH_DATE);
		this.date.to(visit, step(visit), day, doctorsWord);
		this.tasks.complete(task);
	}

	private Step step(Visit visit) {
		return this.openTasks.stepOfOpen(visit.caseId());
	}

}
