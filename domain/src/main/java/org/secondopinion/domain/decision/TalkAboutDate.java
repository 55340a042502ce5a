package org.secondopinion.domain.decision;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What the navigator does when the decide-by date has passed without a decision: talks
 * with the patient. A new date needs the word of a doctor; nobody moves it for comfort.
 */
public final class TalkAboutDate {

	private final MoveDate date;

	private final CaseHistory history;

	private final TaskWork tasks;

	public TalkAboutDate(Cases cases, CaseHistory history, TaskWork tasks) {
		this.date = new MoveDate(cases, history);
		this.history = history;
		this.tasks = tasks;
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
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TALK_ABOUT_DATE);
		this.date.to(visit, Step.DECIDE, day, doctorsWord);
		this.tasks.complete(task, DateTalk.NEW_DATE);
	}

	/**
	 * Notes that the patient decides now.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note what was said
	 */
	public void decideNow(Visit visit, TaskId id, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TALK_ABOUT_DATE);
		this.history.append(visit.event(Step.DECIDE, EventKind.DATE_TALKED_ABOUT, null, note));
		this.tasks.complete(task, DateTalk.DECIDE_NOW);
	}

	/**
	 * Ends the case without a decision, because the patient wants that.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reason what the patient said
	 */
	public void leaveOpen(Visit visit, TaskId id, String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("Say why the question stays open");
		}
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TALK_ABOUT_DATE);
		this.history.append(visit.event(Step.DECIDE, EventKind.QUESTION_LEFT_OPEN, null, reason));
		this.tasks.complete(task, DateTalk.CLOSE);
	}

}
