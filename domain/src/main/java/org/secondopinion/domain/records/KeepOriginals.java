package org.secondopinion.domain.records;

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
 * A navigator keeps track of the originals of a case until they are back with their
 * owner, which is mostly after the case has ended.
 */
public final class KeepOriginals {

	private final Originals originals;

	private final RecordItems items;

	private final RequestPolicy policy;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	public KeepOriginals(Originals originals, RecordItems items, RequestPolicy policy, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		this.originals = originals;
		this.items = items;
		this.policy = policy;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
	}

	/**
	 * Takes an original into the list.
	 * @param visit who, in which case
	 * @param original the original, with how it came
	 */
	public void begin(Visit visit, Original original) {
		this.items.get(visit.caseId(), original.item());
		save(visit, original);
	}

	/**
	 * Moves an original on.
	 * @param visit who, in which case
	 * @param original which
	 * @param move what happened; anything but a loss
	 */
	public void move(Visit visit, Original original, Move move) {
		save(visit, original.moved(move));
	}

	/**
	 * Notes that an original is lost. If records are still collected, a recut or a copy
	 * is asked for; else, or if the patient wants it or nobody may be asked any more, the
	 * second doctor does without. Once the case has ended, or if the second doctor has
	 * had the original and nothing is asked for again, the ledger stays as it is: it says
	 * what the second doctor had, and that cannot be taken from the opinion any more.
	 * @param visit who, in which case
	 * @param original which
	 * @param move the loss, with what is known of it
	 * @param askAgain whether a recut or a copy is asked for
	 */
	public void lost(Visit visit, Original original, Move move, boolean askAgain) {
		save(visit, original.moved(move));
		if (!visit.caseFile().isOpen()) {
			return;
		}
		RecordItem item = this.items.get(visit.caseId(), original.item());
		boolean again = askAgain && isCollecting(visit);
		Leaving leaving = new Leaving(Leaving.Why.LOST, move.on(), move.note());
		String reason = "The original was lost. " + move.note();
		switch (item) {
			case RecordItem.Requested it when task(visit, item, TaskKind.AWAIT_RECORD).isPresent() -> {
				follow(visit, again ? it.left(leaving) : it.waived(move.on(), reason));
				task(visit, item, TaskKind.AWAIT_RECORD).ifPresent((task) -> this.tasks.complete(task,
						again ? RecordArrival.KEPT_ELSEWHERE : RecordArrival.NOT_AVAILABLE));
			}
			case RecordItem.Arrived it when task(visit, item, TaskKind.CHECK_RECORD).isPresent() -> {
				boolean mayAsk = again && this.policy.isReleased(visit.caseFile(), it.kind(), visit.at());
				follow(visit, mayAsk ? it.lost(leaving) : it.waived(move.on(), reason));
				task(visit, item, TaskKind.CHECK_RECORD).ifPresent(
						(task) -> this.tasks.complete(task, mayAsk ? RecordCheck.ASK_AGAIN : RecordCheck.GO_WITHOUT));
			}
			// Requests are stopped, and the patient says how it goes on.
			case RecordItem.Arrived it -> follow(visit, again ? it.lost(leaving) : it.waived(move.on(), reason));
			case RecordItem.InHand it when again -> follow(visit, it.lost(leaving));
			case RecordItem.InHand it when !original.hasReachedSpecialist() ->
				follow(visit, it.waived(move.on(), reason));
			case RecordItem.InHand _, RecordItem.Requested _, RecordItem.Needed _, RecordItem.Found _,
					RecordItem.AlreadyInHand _, RecordItem.Waived _ -> {
				// Was used, does not rest on the original, or is worked elsewhere just
				// now.
			}
		}
	}

	private void follow(Visit visit, RecordItem item) {
		this.items.save(item);
		EventKind what = (item instanceof RecordItem.Waived) ? EventKind.RECORD_WAIVED : EventKind.RECORD_NOT_USABLE;
		this.history.append(visit.event(Step.REQUEST_RECORDS, what, item.kind().name(), "The original was lost."));
	}

	private void save(Visit visit, Original original) {
		this.originals.save(visit.caseId(), original);
		Move move = original.last();
		String note = Stream.of(original.what(), move.whom(), move.courier(), move.tracking(), move.note())
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(", "));
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.ORIGINAL_MOVED, move.kind().name(), note));
	}

	private boolean isCollecting(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.anyMatch((task) -> task.kind().step().filter(Step.REQUEST_RECORDS::equals).isPresent());
	}

	private Optional<OpenTask> task(Visit visit, RecordItem item, TaskKind kind) {
		return this.openTasks.about(visit.caseId(), kind, item.id().value());
	}

}
