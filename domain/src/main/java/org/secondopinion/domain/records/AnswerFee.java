package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/** The patient says whether a fee for a record is paid. Nothing is paid without it. */
public final class AnswerFee {

	private final RecordItems items;

	private final CaseHistory history;

	private final TaskWork tasks;

	public AnswerFee(RecordItems items, CaseHistory history, TaskWork tasks) {
		this.items = items;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The fee that is asked for, and the record that it is for.
	 * @param task the task
	 * @return the fee
	 */
	public Fee feeOf(OpenTask task) {
		return Objects.requireNonNull(this.items.requested(task).pursuit().fee());
	}

	/**
	 * Answers about a fee.
	 * @param visit who, in which case
	 * @param id the task
	 * @param answer whether it is paid
	 * @param on the day, in the programme's zone
	 * @param words what the patient wants to say about it; may be empty
	 */
	public void answer(Visit visit, TaskId id, FeeAnswer answer, LocalDate on, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.APPROVE_FEE);
		Fee fee = feeOf(task);
		RecordItem.Requested requested = this.items.requested(task);
		RecordItem.Requested answered = requested.with(requested.pursuit().asking(fee.answered(answer)));
		String note = fee.inWords() + (words.isBlank() ? "" : ". " + words);
		switch (answer) {
			case APPROVED -> {
				this.items.save(answered);
				append(visit, EventKind.FEE_APPROVED, requested, note);
			}
			case ASK_ELSEWHERE -> {
				this.items.save(answered.left(new Leaving(Leaving.Why.FEE_DECLINED, on, words)));
				append(visit, EventKind.FEE_DECLINED, requested, note);
			}
			case GO_WITHOUT -> {
				RecordItem.Waived waived = answered.waived(on,
						"The office asked for a fee, and it is not paid." + (words.isBlank() ? "" : " " + words));
				this.items.save(waived);
				append(visit, EventKind.FEE_DECLINED, requested, note);
				append(visit, EventKind.RECORD_WAIVED, requested, waived.reason());
			}
		}
		this.tasks.complete(task, answer);
	}

	private void append(Visit visit, EventKind kind, RecordItem item, String note) {
		this.history.append(visit.event(Step.REQUEST_RECORDS, kind, item.kind().name(), note));
	}

}
