package org.secondopinion.domain.opinion;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What the navigator does when a patient does not read an opinion: calls. As long as it
 * is not read, the call comes back some working days later.
 */
public final class CallReader {

	private final ReadOpinion reading;

	private final LoseContact contact;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final TaskWork tasks;

	public CallReader(ReadOpinion reading, LoseContact contact, OpenTasks openTasks, CaseHistory history,
			TaskWork tasks) {
		this.reading = reading;
		this.contact = contact;
		this.openTasks = openTasks;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The patient was reached, and wants to read it alone.
	 * @param visit who called, in which case
	 * @param id the task
	 * @param note what was said; may be empty
	 */
	public void willRead(Visit visit, TaskId id, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CALL_READER);
		this.history.append(visit.event(Step.COMPARE, EventKind.READER_CALLED, null, note));
		this.tasks.complete(task);
	}

	/**
	 * Nobody answered. It counts as an attempt in vain to reach the patient.
	 * @param visit who called, in which case
	 * @param id the task
	 * @param today the day that it is where the programme works
	 * @param note what came of it; may be empty
	 */
	public void notReached(Visit visit, TaskId id, LocalDate today, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CALL_READER);
		this.contact.tried(visit, new ContactAttempt(today, ContactMeans.PHONE, note, visit.at()));
		this.tasks.complete(task);
	}

	/**
	 * Both read it together, on the phone: that is a reading like any other, and nobody
	 * has to call any more.
	 * @param visit who called, in which case
	 * @param id the task
	 * @param read what the patient made of it, in which version
	 * @param note what was said; may be empty
	 * @throws NoLongerOpen if it was read meanwhile, or another version was released
	 */
	public void readTogether(Visit visit, TaskId id, OpinionReading read, String note) {
		this.tasks.expect(visit, id, TaskKind.CALL_READER);
		TaskId unread = this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.READ_OPINION)
			.map(OpenTask::id)
			.findFirst()
			.orElseThrow(() -> new NoLongerOpen("The opinion"));
		this.history.append(visit.event(Step.COMPARE, EventKind.READER_CALLED, null, note));
		this.reading.confirm(visit, unread, read);
	}

}
