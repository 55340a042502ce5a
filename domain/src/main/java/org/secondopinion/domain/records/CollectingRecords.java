package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself while records are collected: lists what is needed, says
 * what to ask for, and reminds.
 */
public final class CollectingRecords {

	private final Cases cases;

	private final Intakes intakes;

	private final NeededRecords neededRecords;

	private final RecordsOnFile onFile;

	private final RecordItems items;

	private final RequestPolicy policy;

	private final Programmes programmes;

	private final CaseHistory history;

	private final InstantSource clock;

	public CollectingRecords(Cases cases, Intakes intakes, NeededRecords neededRecords, RecordsOnFile onFile,
			RecordItems items, RequestPolicy policy, Programmes programmes, CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.intakes = intakes;
		this.neededRecords = neededRecords;
		this.onFile = onFile;
		this.items = items;
		this.policy = policy;
		this.programmes = programmes;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Lists what the second doctor needs, and what of it was found in files.
	 * @param caseId which case
	 */
	public void list(CaseId caseId) {
		this.cases.lock(caseId);
		Intake intake = this.intakes.of(caseId);
		ConditionKind condition = (intake.condition() != null) ? intake.condition().kind() : ConditionKind.OTHER;
		boolean surgery = intake.treatment() != null && intake.treatment().surgery();
		Map<RecordKind, String> found = this.onFile.of(caseId);
		List<? extends RecordItem> listed = this.neededRecords.forCondition(condition, surgery)
			.stream()
			.map(RecordItem::needed)
			.map((item) -> found.containsKey(item.kind()) ? item.found(Objects.requireNonNull(found.get(item.kind())))
					: item)
			.toList();
		this.items.add(caseId, listed);
		note(caseId, EventKind.RECORDS_LISTED, null);
	}

	/**
	 * What has to be asked for or looked at, in a stable order.
	 * @param caseId which case
	 * @return the items
	 */
	public List<RecordItemId> toCollect(CaseId caseId) {
		return this.items.of(caseId).toCollect().stream().map(RecordItem::id).toList();
	}

	/**
	 * Whether an item is looked at before anybody is asked: a file seems to have it, or
	 * it came before requests were stopped.
	 * @param caseId which case
	 * @param id which item
	 * @return {@code true} if it was found or has arrived
	 */
	public boolean isFound(CaseId caseId, RecordItemId id) {
		RecordItem item = this.items.get(caseId, id);
		return item instanceof RecordItem.Found || item instanceof RecordItem.Arrived;
	}

	/**
	 * When the next rung of the ladder is due for a keeper who is waited for from now on.
	 * @param caseId which case
	 * @param id which item
	 * @return the moment, in the programme's working days
	 */
	public Instant reminderDue(CaseId caseId, RecordItemId id) {
		CaseFile caseFile = this.cases.lock(caseId);
		Deadlines deadlines = new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
		return Ladder.due(this.items.get(caseId, id).attempts().getLast(), this.clock.instant(), deadlines);
	}

	/**
	 * Notes that it is time to ask a keeper again, unless a rule forbids asking by now.
	 * @param caseId which case
	 * @param id which item
	 */
	public void remind(CaseId caseId, RecordItemId id) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		if (!(this.items.get(caseId, id) instanceof RecordItem.Requested requested) || this.policy
			.brokenBy(caseFile, requested.kind(), requested.attempts().getLast().request().keeper(), now)
			.isPresent()) {
			return;
		}
		this.items.save(requested.reminded(this.programmes.get(caseFile.programme()).calendar().dayOf(now)));
		note(caseId, EventKind.RECORDS_OFFICE_REMINDED, requested.kind().name());
	}

	private void note(CaseId caseId, EventKind kind, @Nullable String about) {
		this.history
			.append(new CaseEvent(caseId, this.clock.instant(), Step.REQUEST_RECORDS, kind, null, null, about, null));
	}

}
