package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
 * Keeps the ledger true when a file is taken back: what rested on it is no longer in
 * hand.
 */
public final class LostWithFile {

	private static final String TAKEN_BACK = "The file that it was found in was taken out of the case.";

	private final RecordsOnFile onFile;

	private final RecordItems items;

	private final RequestPolicy policy;

	private final Programmes programmes;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	public LostWithFile(RecordsOnFile onFile, RecordItems items, RequestPolicy policy, Programmes programmes,
			CaseHistory history, OpenTasks openTasks, TaskWork tasks) {
		this.onFile = onFile;
		this.items = items;
		this.policy = policy;
		this.programmes = programmes;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
	}

	/**
	 * Compares the ledger with the files that are left. What none of them has is needed
	 * again, and what they have in another way is looked at again. Once the step is over
	 * there is nobody left to ask, and without an authorization nobody may be asked, so
	 * the second doctor does without, and the ledger says why.
	 * @param visit who took a file back, in which case
	 * @param lost the records that the file had; others rest on other files
	 */
	public void revise(Visit visit, Set<RecordKind> lost) {
		Map<RecordKind, String> found = this.onFile.of(visit.caseId());
		boolean collecting = this.openTasks.of(visit.caseId())
			.stream()
			.anyMatch((task) -> task.kind().step().filter(Step.REQUEST_RECORDS::equals).isPresent());
		for (RecordItem item : this.items.of(visit.caseId()).items()) {
			if (!lost.contains(item.kind())) {
				continue;
			}
			switch (item) {
				case RecordItem.Found it when !it.evidence().equals(found.get(it.kind())) ->
					lose(visit, it.lost(), found.get(it.kind()), collecting);
				case RecordItem.AlreadyInHand it when !it.evidence().equals(found.get(it.kind())) ->
					lose(visit, it.lost(), found.get(it.kind()), collecting);
				case RecordItem.Arrived it when it.cameAsFile() && !found.containsKey(it.kind()) ->
					lose(visit, it.lost(dayOf(visit), TAKEN_BACK), null, collecting);
				case RecordItem.InHand it when it.cameAsFile() && !found.containsKey(it.kind()) ->
					lose(visit, it.lost(), null, collecting);
				case RecordItem.Found _, RecordItem.AlreadyInHand _, RecordItem.Needed _, RecordItem.Requested _,
						RecordItem.Arrived _, RecordItem.InHand _, RecordItem.Waived _ -> {
					// Rests on no file, or on one that stays.
				}
			}
		}
	}

	private void lose(Visit visit, RecordItem.Needed lost, @Nullable String foundElsewhere, boolean collecting) {
		EventKind what = collecting ? EventKind.RECORD_NOT_USABLE : EventKind.RECORD_WAIVED;
		this.history.append(visit.event(Step.REQUEST_RECORDS, what, lost.kind().name(), TAKEN_BACK));
		if (!collecting) {
			this.items.save(lost.waived(dayOf(visit), TAKEN_BACK));
			return;
		}
		if (foundElsewhere != null) {
			this.items.save(lost.found(foundElsewhere));
			return;
		}
		Optional<OpenTask> check = this.openTasks.about(visit.caseId(), TaskKind.CHECK_RECORD, lost.id().value());
		boolean mayAsk = check.isEmpty() || this.policy.isReleased(visit.caseFile(), lost.kind(), visit.at());
		this.items.save(mayAsk ? lost : lost.waived(dayOf(visit), TAKEN_BACK));
		check.ifPresent((task) -> this.tasks.complete(task, mayAsk ? RecordCheck.ASK_AGAIN : RecordCheck.GO_WITHOUT));
	}

	private LocalDate dayOf(Visit visit) {
		return this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
	}

}
