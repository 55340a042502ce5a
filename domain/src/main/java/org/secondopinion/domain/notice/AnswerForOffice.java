package org.secondopinion.domain.notice;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final NotifyDoctor notifyDoctor;

	private final OfficeLinks links;

	private final Notices notices;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	public AnswerForOffice(NotifyDoctor notifyDoctor, OfficeLinks links, Notices notices, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		this.notifyDoctor = notifyDoctor;
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
		waiting(visit).ifPresentOrElse((task) -> {
			this.notifyDoctor.heard(visit, answer);
			this.tasks.complete(task, answer.successor());
		}, () -> keep(visit, answer));
	}

	// What the navigator noted meanwhile stays; both are in the history.
	private void keep(Visit visit, DoctorsAnswer answer) {
		Notice notice = this.notices.of(visit.caseId());
		if (notice.answer() == null) {
			this.notices.save(visit.caseId(), notice.answered(answer));
		}
		this.history.append(
				visit.event(Step.NOTIFY_DOCTOR, EventKind.OFFICE_ANSWERED_LATE, answer.stance().name(), words(answer)));
	}

	private static String words(DoctorsAnswer answer) {
		return Stream.of(answer.followedBy(), answer.note())
			.filter((words) -> words != null && !words.isBlank())
			.collect(Collectors.joining("\n"));
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
