package org.secondopinion.domain.records;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

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
	 * Saves what changed about an item.
	 * @param item the item
	 */
	void save(RecordItem item);

}
