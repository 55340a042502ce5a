package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;

/** Writes down what somebody tells about a case, without moving it. */
public final class CaseNoting {

	private final Cases cases;

	private final Caseload caseload;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Journey journey;

	private final TellByMail tell;

	public CaseNoting(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history, Journey journey,
			TellByMail tell) {
		this.cases = cases;
		this.caseload = caseload;
		this.openTasks = openTasks;
		this.history = history;
		this.journey = journey;
		this.tell = tell;
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
	 * Notes that the patient's condition got worse, tells the navigator at once, and puts
	 * the case at the top of the programme's lists until somebody deals with it: the task
	 * for that begins, if it does not wait already. A case that has ended may get worse
	 * too; it has no tasks, and what was done is noted.
	 * @param visit who tells, in which case
	 * @param words what has changed; may be empty
	 */
	public void worse(Visit visit, String words) {
		this.history.append(visit.event(step(visit), EventKind.WORSE_REPORTED, null, words));
		mark(visit);
	}

	/**
	 * Notes that somebody of the programme dealt with the change for the worse, where no
	 * task waits for it: after the end of the case.
	 * @param visit who did, in which case
	 * @param words what was done
	 * @throws NoLongerOpen if somebody else has noted it already, or a task waits for it
	 */
	public void dealtWithWorse(Visit visit, String words) {
		if (visit.caseFile().worseAt() == null || waitsAsTask(visit)) {
			throw new NoLongerOpen("The change for the worse");
		}
		this.history.append(visit.event(step(visit), EventKind.WORSE_DEALT_WITH, null, words));
		save(visit.caseFile().dealtWith());
	}

	/**
	 * Notes that by an answer of the intake the patient may need care now. It is marked
	 * like a change for the worse.
	 * @param visit who answered, in which case
	 */
	public void needsCareNow(Visit visit) {
		this.history.append(visit.event(step(visit), EventKind.WORSE_REPORTED, "INTAKE", null));
		mark(visit);
	}

	/**
	 * Notes that urgent care has the patient, and the second opinion is not pursued: what
	 * was told of a change for the worse is dealt with by that, also where a task waits
	 * for it, which ends with the case.
	 * @param visit who, in which case
	 */
	public void isInUrgentCare(Visit visit) {
		if (visit.caseFile().worseAt() != null) {
			save(visit.caseFile().dealtWith());
		}
	}

	private boolean waitsAsTask(Visit visit) {
		return this.openTasks.of(visit.caseId()).stream().anyMatch((task) -> task.kind() == TaskKind.DEAL_WITH_CHANGE);
	}

	/**
	 * Notes that the emergency that was ticked in the intake was a mistake. The case
	 * stays marked until somebody of the programme has made sure.
	 * @param visit who took it back, in which case
	 */
	public void takeBack(Visit visit) {
		this.history.append(visit.event(step(visit), EventKind.WORSE_TAKEN_BACK));
	}

	/**
	 * When the last change for the worse was taken back.
	 * @param visit who asks, in which case
	 * @return the moment; nothing if none was told, or the last one still holds
	 */
	public Optional<Instant> takenBackAt(Visit visit) {
		return TakenBack.at(this.history.of(visit.caseId()));
	}

	private void mark(Visit visit) {
		save(visit.caseFile().gotWorse(visit.at()));
		if (visit.caseFile().isOpen() && visit.caseFile().worseAt() == null) {
			this.journey.gotWorse(visit.caseId());
		}
		this.tell.gotWorse(visit.caseFile(), visit.at());
	}

	private void save(CaseFile caseFile) {
		this.cases.save(caseFile);
		this.caseload.mark(caseFile.id(), caseFile.worseAt());
	}

	private Step step(Visit visit) {
		return this.openTasks.earliestStep(visit.caseId()).orElseGet(() -> this.history.lastStep(visit.caseId()));
	}

}
