package org.secondopinion.domain.notice;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * The doctor's office answers by its link. While the case waits for an answer, it goes on
 * with this one; later the answer is kept, and nothing else happens.
 */
public final class AnswerForOffice {

	private final OfficeLinks links;

	private final Notices notices;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	public AnswerForOffice(OfficeLinks links, Notices notices, CaseHistory history, OpenTasks openTasks,
			TaskWork tasks) {
		this.links = links;
		this.notices = notices;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
	}

	/**
	 * Keeps the answer and closes every link of the case.
	 * @param visit the office, let in by its link
	 * @param answer what it says
	 */
	public void answer(Visit visit, DoctorsAnswer answer) {
		this.links.of(visit.caseId())
			.forEach((link) -> this.links.save(link.ended(link.id().office().equals(visit.by().id())
					? OfficeLink.End.ANSWERED : OfficeLink.End.ANSWERED_ELSEWHERE, visit.at())));
		Notice notice = this.notices.of(visit.caseId());
		Optional<OpenTask> waiting = waiting(visit);
		// What the navigator noted meanwhile stays; both are in the history.
		if (waiting.isPresent() || notice.answer() == null) {
			this.notices.save(visit.caseId(), notice.answered(answer));
		}
		EventKind kind = waiting.isPresent() ? EventKind.DOCTOR_ANSWERED : EventKind.OFFICE_ANSWERED_LATE;
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, kind, answer.stance().name(), answer.note()));
		waiting.ifPresent(this.tasks::complete);
	}

	/**
	 * Notes that the office brought a file, which somebody of the case will check.
	 * @param visit the office, let in by its link
	 * @param name the file's name
	 */
	public void brought(Visit visit, String name) {
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.OFFICE_BROUGHT_FILE, name, null));
	}

	private Optional<OpenTask> waiting(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.NOTE_DOCTORS_ANSWER)
			.findFirst();
	}

}
