package org.secondopinion.domain.notice;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;

/**
 * Patients who told the doctor themselves are the first to hear what the doctor says, and
 * tell it here. What an office answers to a letter comes by its link, or to the
 * navigator.
 */
public final class AnswerByPatient {

	private final NotifyDoctor notifyDoctor;

	private final Notices notices;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	public AnswerByPatient(NotifyDoctor notifyDoctor, Notices notices, OpenTasks openTasks, CaseHistory history) {
		this.notifyDoctor = notifyDoctor;
		this.notices = notices;
		this.openTasks = openTasks;
		this.history = history;
	}

	/**
	 * The wait for an answer that the patient would hear.
	 * @param visit who, in which case
	 * @return what waits; nothing if the patient did not tell the doctor, or nobody waits
	 * any more
	 */
	public Optional<OpenTask> waiting(Visit visit) {
		if (this.notices.of(visit.caseId()).route() != NoticeRoute.PATIENT_TELLS) {
			return Optional.empty();
		}
		return this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.NOTE_DOCTORS_ANSWER)
			.findFirst();
	}

	/**
	 * Keeps what the doctor said, and the case goes on, as if the navigator had noted it.
	 * @param visit the patient, or whoever may act for them
	 * @param id the wait that the answer is for
	 * @param answer what was heard
	 * @throws NoLongerOpen if nobody waits for it any more
	 */
	public void heard(Visit visit, TaskId id, DoctorsAnswer answer) {
		this.notifyDoctor.noteAnswer(visit, expect(visit, id), answer);
	}

	/**
	 * Notes that there is no answer yet; the wait goes on as it was.
	 * @param visit the patient, or whoever may act for them
	 * @param id the wait that the answer is for
	 * @throws NoLongerOpen if nobody waits for it any more
	 */
	public void notYet(Visit visit, TaskId id) {
		expect(visit, id);
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.NO_ANSWER_YET));
	}

	/**
	 * The wait that a page is for.
	 * @param visit the patient, or whoever may act for them
	 * @param id which wait
	 * @return the same
	 * @throws NoLongerOpen if nobody waits for it any more
	 */
	public TaskId expect(Visit visit, TaskId id) {
		return waiting(visit).map(OpenTask::id)
			.filter(id::equals)
			.orElseThrow(() -> new NoLongerOpen("The doctor's answer"));
	}

}
