package org.secondopinion.domain.records;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/** What a records office answers instead of sending the record, noted by a navigator. */
public final class OfficeAnswers {

	private final RecordItems items;

	private final CaseHistory history;

	private final TaskWork tasks;

	public OfficeAnswers(RecordItems items, CaseHistory history, TaskWork tasks) {
		this.items = items;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The office says no. A letter is next.
	 * @param visit who, in which case
	 * @param id the task
	 * @param refusal what it said
	 */
	public void refused(Visit visit, TaskId id, OfficeRefusal refusal) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.with(requested.pursuit().refused(refusal)));
		append(visit, EventKind.RECORD_REFUSED, requested, refusal.reason());
		this.tasks.complete(task, RecordArrival.REFUSED);
	}

	/**
	 * The office takes more time, in writing. The wait goes on.
	 * @param visit who, in which case
	 * @param id the task
	 * @param extension what it wrote
	 */
	public void takesLonger(Visit visit, TaskId id, Extension extension) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.with(requested.pursuit().extended(extension)));
		append(visit, EventKind.RECORD_TAKES_LONGER, requested, extension.reason());
		this.tasks.complete(task, RecordArrival.TAKES_LONGER);
	}

	/**
	 * Another office keeps it. That one is asked next, and its clock starts anew.
	 * @param visit who, in which case
	 * @param id the task
	 * @param leaving since when that is known, and which office has it
	 */
	public void keptElsewhere(Visit visit, TaskId id, Leaving leaving) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.left(leaving));
		append(visit, EventKind.RECORD_KEPT_ELSEWHERE, requested, leaving.words());
		this.tasks.complete(task, RecordArrival.KEPT_ELSEWHERE);
	}

	/**
	 * The office asks for a fee. The patient says whether it is paid.
	 * @param visit who, in which case
	 * @param id the task
	 * @param fee what it asks for
	 * @param note what the navigator wants to remember of it; may be empty
	 */
	public void feeAsked(Visit visit, TaskId id, Fee fee, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.with(requested.pursuit().asking(fee)));
		append(visit, EventKind.FEE_ASKED, requested, fee.inWords() + (note.isBlank() ? "" : ". " + note));
		this.tasks.complete(task, RecordArrival.FEE_ASKED);
	}

	private void append(Visit visit, EventKind kind, RecordItem item, String note) {
		this.history.append(visit.event(Step.REQUEST_RECORDS, kind, item.kind().name(), note));
	}

}
