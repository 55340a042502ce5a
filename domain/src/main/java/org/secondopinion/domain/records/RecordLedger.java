package org.secondopinion.domain.records;

import java.util.List;

/**
 * All record items of a case, in the order in which they were listed.
 *
 * @param items the items; empty before they were listed
 */
public record RecordLedger(List<RecordItem> items) {

	public RecordLedger {
		items = List.copyOf(items);
	}

	/**
	 * What is in hand and usable, asked for or brought along.
	 * @return the items, in order
	 */
	public List<RecordItem> usable() {
		return this.items.stream()
			.filter((item) -> item instanceof RecordItem.InHand || item instanceof RecordItem.AlreadyInHand)
			.toList();
	}

	/**
	 * How many are in hand and usable.
	 * @return the number
	 */
	public int inHand() {
		return usable().size();
	}

	public int waived() {
		return (int) this.items.stream().filter(RecordItem.Waived.class::isInstance).count();
	}

	public int size() {
		return this.items.size();
	}

	/**
	 * What still has to be asked for, for the first time or again.
	 * @return the items, in order
	 */
	public List<RecordItem.Needed> toRequest() {
		return this.items.stream()
			.filter(RecordItem.Needed.class::isInstance)
			.map(RecordItem.Needed.class::cast)
			.toList();
	}

	/**
	 * What somebody was asked for that has not come.
	 * @return the items, in order
	 */
	public List<RecordItem.Requested> requested() {
		return this.items.stream()
			.filter(RecordItem.Requested.class::isInstance)
			.map(RecordItem.Requested.class::cast)
			.toList();
	}

	/**
	 * What a round of collecting begins with: what has to be asked for, and what has to
	 * be looked at, because it was found in a file or came before requests were stopped.
	 * @return the items, in order
	 */
	public List<RecordItem> toCollect() {
		return this.items.stream()
			.filter((item) -> item instanceof RecordItem.Needed || item instanceof RecordItem.Found
					|| item instanceof RecordItem.Arrived)
			.toList();
	}

	/**
	 * What is neither in hand nor waived.
	 * @return the items, in order
	 */
	public List<RecordItem> outstanding() {
		return this.items.stream().filter(RecordItem::isOutstanding).toList();
	}

	/**
	 * Whether nothing is outstanding: every item is in hand, or waived with a reason.
	 * @return {@code true} if the second doctor can begin
	 */
	public boolean isComplete() {
		return outstanding().isEmpty();
	}

}
