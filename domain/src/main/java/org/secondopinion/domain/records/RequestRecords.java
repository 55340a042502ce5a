package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What people do to bring one record in hand. What the process does by itself is
 * {@link CollectingRecords}.
 */
public final class RequestRecords {

	private static final String NOT_RELEASED = "What came is of no use, and no release authorization lets us ask again.";

	private final RecordItems items;

	private final RequestPolicy policy;

	private final CaseHistory history;

	private final TaskWork tasks;

	public RequestRecords(RecordItems items, RequestPolicy policy, CaseHistory history, TaskWork tasks) {
		this.items = items;
		this.policy = policy;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The item that a task is about.
	 * @param task the task
	 * @return the item
	 */
	public RecordItem itemOf(OpenTask task) {
		return this.items.get(task.caseId(), new RecordItemId(Objects.requireNonNull(task.subject())));
	}

	/**
	 * The rule that forbids asking a keeper at this moment.
	 * @param visit who, in which case
	 * @param kind what kind of record
	 * @param keeper who would be asked
	 * @return the rule, or nothing if the keeper may be asked
	 */
	public Optional<RequestRule> refusal(Visit visit, RecordKind kind, Keeper keeper) {
		return this.policy.brokenBy(visit.caseFile(), kind, keeper, visit.at());
	}

	/**
	 * Notes that a record was requested.
	 * @param visit who, in which case
	 * @param id the task
	 * @param request from whom, how and when
	 * @throws RequestRefused if a rule forbids it at this moment
	 */
	public void request(Visit visit, TaskId id, RecordRequest request) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.REQUEST_RECORD);
		if (!(itemOf(task) instanceof RecordItem.Needed needed)) {
			throw new NoLongerOpen("Requesting the record");
		}
		refusal(visit, needed.kind(), request.keeper()).ifPresent((rule) -> {
			throw new RequestRefused(rule);
		});
		this.items.save(needed.requested(request));
		String note = Stream.of(request.keeper().name(), request.note())
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(". "));
		append(visit, EventKind.RECORD_REQUESTED, needed, note);
		this.tasks.complete(task);
	}

	/**
	 * Notes that something came. Whether it is usable is another question.
	 * @param visit who, in which case
	 * @param id the task
	 * @param on the day, in the programme's zone
	 */
	public void arrived(Visit visit, TaskId id, LocalDate on) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.arrived(on));
		append(visit, EventKind.RECORD_ARRIVED, requested, null);
		this.tasks.complete(task, RecordArrival.ARRIVED);
	}

	/**
	 * Notes that a record cannot be had; the second doctor does without it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param on the day, in the programme's zone
	 * @param reason why
	 */
	public void notAvailable(Visit visit, TaskId id, LocalDate on, String reason) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.items.save(requested.waived(on, reason));
		append(visit, EventKind.RECORD_WAIVED, requested, reason);
		this.tasks.complete(task, RecordArrival.NOT_AVAILABLE);
	}

	/**
	 * Whether a record that turns out not to be usable is asked for again.
	 * @param visit who, in which case
	 * @param kind what kind of record
	 * @return {@code false} if the second doctor does without it then, because nobody may
	 * be asked any more
	 */
	public boolean isAskedForAgain(Visit visit, RecordKind kind) {
		return this.policy.isReleased(visit.caseFile(), kind, visit.at());
	}

	/**
	 * Looks at what came or was found: usable, asked for, or done without.
	 * @param visit who, in which case
	 * @param id the task
	 * @param found what it turned out to be
	 */
	public void inspect(Visit visit, TaskId id, Inspection found) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHECK_RECORD);
		RecordItem looked = switch (itemOf(task)) {
			case RecordItem.Arrived arrived -> arrived.inspected(found);
			case RecordItem.Found inFile -> inFile.inspected(found);
			case RecordItem.Needed _, RecordItem.Requested _, RecordItem.InHand _, RecordItem.AlreadyInHand _,
					RecordItem.Waived _ ->
				throw new NoLongerOpen("Checking the record");
		};
		this.items.save(looked);
		append(visit, found.isUsable() ? EventKind.RECORD_USABLE : EventKind.RECORD_NOT_USABLE, looked, found.note());
		this.tasks.complete(task, next(visit, looked, found.on()));
	}

	private RecordCheck next(Visit visit, RecordItem looked, LocalDate on) {
		if (!(looked instanceof RecordItem.Needed needed)) {
			return RecordCheck.USABLE;
		}
		if (isAskedForAgain(visit, needed.kind())) {
			return RecordCheck.ASK_AGAIN;
		}
		this.items.save(needed.waived(on, NOT_RELEASED));
		append(visit, EventKind.RECORD_WAIVED, needed, NOT_RELEASED);
		return RecordCheck.GO_WITHOUT;
	}

	private void append(Visit visit, EventKind kind, RecordItem item, @Nullable String note) {
		this.history.append(visit.event(Step.REQUEST_RECORDS, kind, item.kind().name(), note));
	}

}
