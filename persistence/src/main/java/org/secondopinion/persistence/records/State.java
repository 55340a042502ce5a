package org.secondopinion.persistence.records;

import org.secondopinion.domain.records.RecordItem;

/** How the types of {@link RecordItem} are named in a column. */
enum State {

	NEEDED, FOUND, REQUESTED, ARRIVED, IN_HAND, ALREADY_IN_HAND, WAIVED;

	static State of(RecordItem item) {
		return switch (item) {
			case RecordItem.Needed _ -> NEEDED;
			case RecordItem.Found _ -> FOUND;
			case RecordItem.Requested _ -> REQUESTED;
			case RecordItem.Arrived _ -> ARRIVED;
			case RecordItem.InHand _ -> IN_HAND;
			case RecordItem.AlreadyInHand _ -> ALREADY_IN_HAND;
			case RecordItem.Waived _ -> WAIVED;
		};
	}

}
