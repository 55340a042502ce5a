package org.secondopinion.domain.records;

import java.util.List;
import java.util.Objects;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;

/** The record items of all cases. */
public interface RecordItems {

	/**
	 * Adds the items of a case, in the order in which people will read them.
	 * @param caseId which case
	 * @param items its items
	 */
	void add(CaseId caseId, List<? extends RecordItem> items);

	/**
	 * The ledger of a case.
	 * @param caseId which case
	 * @return its items; none before they were listed
	 */
	RecordLedger of(CaseId caseId);

	/**
	 * An item that is known to exist in a case.
	 * @param caseId in which case
	 * @param id which
	 * @return the item
	 * @throws java.util.NoSuchElementException if the case has no such item
	 */
	RecordItem get(CaseId caseId, RecordItemId id);

	/**
	 * The item that a task is about, while the ball is with whoever keeps it.
	 * @param task the task
	 * @return the item
	 * @throws NoLongerOpen if it is not under way
	 */
	default RecordItem.Requested requested(OpenTask task) {
		if (get(task.caseId(),
				new RecordItemId(Objects.requireNonNull(task.subject()))) instanceof RecordItem.Requested it) {
			return it;
		}
		throw new NoLongerOpen("Awaiting the record");
	}

	/**
	 * Saves what changed about an item.
	 * @param item the item
	 */
	void save(RecordItem item);

}
