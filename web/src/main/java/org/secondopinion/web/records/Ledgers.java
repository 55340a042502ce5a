package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.web.journey.TaskPages;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/** Puts the ledger of a case into words, for staff and for the patient. */
@Component
class Ledgers {

	private static final String STOPPED = "stopped";

	private final RecordItems items;

	private final OpenTasks openTasks;

	private final TaskPages pages;

	private final Choices choices;

	Ledgers(RecordItems items, OpenTasks openTasks, TaskPages pages, Choices choices) {
		this.items = items;
		this.openTasks = openTasks;
		this.pages = pages;
		this.choices = choices;
	}

	/**
	 * The ledger of a case for staff, each item with the task that waits for it.
	 * @param caseFile which case
	 * @param when how moments are put into words
	 * @return one row for each item; none before the records were listed
	 */
	List<LedgerRow> rows(CaseFile caseFile, Moments when) {
		Map<UUID, OpenTask> tasks = tasks(caseFile);
		return items(caseFile).map((item) -> row(item, tasks.get(item.id().value()), caseFile, when)).toList();
	}

	/**
	 * The ledger of a case for its patient.
	 * @param caseFile which case
	 * @param when how days are put into words
	 * @return one line for each item; none before the records were listed
	 */
	List<RecordLine> lines(CaseFile caseFile, Moments when) {
		Map<UUID, OpenTask> tasks = tasks(caseFile);
		return items(caseFile).map((item) -> isStopped(item, caseFile)
				? new RecordLine(this.choices.label(item.kind()), item.need().because(), STOPPED, RecordWords.STOPPED,
						RecordWords.stopped(item, when))
				: new RecordLine(this.choices.label(item.kind()), item.need().because(), state(item),
						RecordWords.status(item),
						RecordWords.sentences(item, tasks.containsKey(item.id().value()), when)))
			.toList();
	}

	/**
	 * How many items are in hand: "5 of 7 in hand".
	 * @param caseFile which case
	 * @return words; empty before the records were listed
	 */
	String summary(CaseFile caseFile) {
		RecordLedger ledger = this.items.of(caseFile.id());
		if (ledger.size() == 0) {
			return "";
		}
		String waived = (ledger.waived() == 0) ? "" : ", " + ledger.waived() + " we go without";
		return ledger.inHand() + " of " + ledger.size() + " in hand" + waived;
	}

	private Stream<RecordItem> items(CaseFile caseFile) {
		return this.items.of(caseFile.id()).items().stream();
	}

	private Map<UUID, OpenTask> tasks(CaseFile caseFile) {
		return this.openTasks.of(caseFile.id())
			.stream()
			.filter((task) -> task.subject() != null)
			.collect(Collectors.toMap(OpenTask::subject, Function.identity()));
	}

	private LedgerRow row(RecordItem item, @Nullable OpenTask task, CaseFile caseFile, Moments when) {
		String urgency = (task != null) ? when.state(task.due()) : "waiting";
		boolean pressing = task != null && !urgency.equals("waiting");
		String holder = item.attempts().isEmpty() ? "" : item.attempts().getLast().request().keeper().name();
		LocalDate since = since(item);
		boolean stopped = isStopped(item, caseFile);
		return new LedgerRow(this.choices.label(item.kind()), holder,
				stopped ? STOPPED : (pressing ? urgency : state(item)),
				stopped ? "Stopped: the case has ended" : status(item), pressing ? when.due(task.due()) : "",
				(since != null) ? since.toString() : null, (since != null) ? when.shortDay(since) : "",
				(task != null) ? this.pages.address(caseFile.reference(), task) : null,
				(task != null) ? action(item, task) : "");
	}

	/** Once a case has ended nobody asks any more, whatever was under way. */
	private static boolean isStopped(RecordItem item, CaseFile caseFile) {
		return !caseFile.isOpen() && item.isOutstanding();
	}

	private static String state(RecordItem item) {
		return switch (item) {
			case RecordItem.Needed _ -> "todo";
			case RecordItem.Requested _ -> "waiting";
			case RecordItem.Found _, RecordItem.Arrived _ -> "current";
			case RecordItem.InHand _, RecordItem.AlreadyInHand _ -> "done";
			case RecordItem.Waived _ -> STOPPED;
		};
	}

	private static String status(RecordItem item) {
		return switch (item) {
			case RecordItem.Needed needed -> needed.attempts().isEmpty() ? "To request" : LadderWords.needed(needed);
			case RecordItem.Requested requested -> LadderWords.status(requested.underWay());
			case RecordItem.Found _ -> "Found in a file, to check";
			case RecordItem.Arrived _ -> "To check";
			case RecordItem.InHand _ -> "In hand";
			case RecordItem.AlreadyInHand _ -> "In hand already";
			case RecordItem.Waived _ -> "Waived";
		};
	}

	private static String action(RecordItem item, OpenTask task) {
		return switch (item) {
			case RecordItem.Needed needed -> needed.attempts().isEmpty() ? "Request it" : "Ask again";
			case RecordItem.Requested requested when task.kind() == TaskKind.CHASE_RECORD ->
				LadderWords.next(requested.underWay());
			case RecordItem.Requested _ when task.kind() == TaskKind.APPROVE_FEE -> "Answer for the patient";
			case RecordItem.Requested _ -> "Note what came";
			case RecordItem.Found _, RecordItem.Arrived _ -> "Check it";
			case RecordItem.InHand _, RecordItem.AlreadyInHand _, RecordItem.Waived _ -> "";
		};
	}

	private static @Nullable LocalDate since(RecordItem item) {
		return switch (item) {
			case RecordItem.Needed needed -> needed.attempts().isEmpty() ? null : overOn(needed.attempts().getLast());
			case RecordItem.Requested requested -> requested.attempts().getLast().request().on();
			case RecordItem.Arrived arrived -> arrived.attempts().getLast().arrivedOn();
			case RecordItem.InHand inHand -> overOn(inHand.attempts().getLast());
			case RecordItem.Found _, RecordItem.AlreadyInHand _ -> null;
			case RecordItem.Waived waived -> waived.on();
		};
	}

	private static @Nullable LocalDate overOn(Attempt attempt) {
		Inspection found = attempt.found();
		Leaving left = attempt.pursuit().left();
		return (found != null) ? found.on() : ((left != null) ? left.on() : null);
	}

}
