package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;

/**
 * Keeps the ledger true when a file is brought while records are collected: what it has
 * need not be asked for or waited for any more, and is checked like anything that
 * arrives. What is brought before the records are listed is found by the list itself.
 */
public final class FoundWithFile {

	private final RecordsOnFile onFile;

	private final RecordItems items;

	private final Programmes programmes;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	public FoundWithFile(RecordsOnFile onFile, RecordItems items, Programmes programmes, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		this.onFile = onFile;
		this.items = items;
		this.programmes = programmes;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
	}

	/**
	 * Notes which records a file has that became part of the case just now. What is in
	 * hand, waits to be checked or was given up stays as it is.
	 * @param visit who brought it, to which case
	 * @param kinds the records that it has
	 */
	public void note(Visit visit, Set<RecordKind> kinds) {
		Map<RecordKind, String> found = this.onFile.of(visit.caseId());
		for (RecordItem item : this.items.of(visit.caseId()).items()) {
			if (kinds.contains(item.kind())) {
				note(visit, item, Objects.requireNonNull(found.get(item.kind())));
			}
		}
	}

	private void note(Visit visit, RecordItem item, String evidence) {
		switch (item) {
			case RecordItem.Needed needed -> {
				Optional<OpenTask> request = task(visit, needed, TaskKind.REQUEST_RECORD);
				if (request.isPresent()) {
					requested(visit, needed, request.get());
				}
				else if (needed.attempts().isEmpty()) {
					this.items.save(needed.found(evidence));
				}
			}
			case RecordItem.Requested requested -> arrived(visit, requested);
			case RecordItem.Found _, RecordItem.Arrived _, RecordItem.InHand _, RecordItem.AlreadyInHand _,
					RecordItem.Waived _ -> {
				// Checked already, or about to be, with all files that have it.
			}
		}
	}

	private void requested(Visit visit, RecordItem.Needed needed, OpenTask request) {
		RecordItem.Requested brought = needed.requested(new RecordRequest(
				new Keeper(Keeper.Kind.PATIENT, visit.by().name()), RequestMeans.AS_FILE, dayOf(visit), ""));
		this.items.save(brought);
		this.tasks.complete(request);
		arrived(visit, brought);
	}

	private void arrived(Visit visit, RecordItem.Requested requested) {
		task(visit, requested, TaskKind.AWAIT_RECORD).ifPresent((task) -> {
			this.items.save(requested.arrived(dayOf(visit)));
			this.history
				.append(visit.event(Step.REQUEST_RECORDS, EventKind.RECORD_ARRIVED, requested.kind().name(), null));
			this.tasks.complete(task, RecordArrival.ARRIVED);
		});
	}

	private LocalDate dayOf(Visit visit) {
		return this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
	}

	private Optional<OpenTask> task(Visit visit, RecordItem item, TaskKind kind) {
		return this.openTasks.about(visit.caseId(), kind, item.id().value());
	}

}
