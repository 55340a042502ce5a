package org.secondopinion.domain.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordLedger;

/**
 * What of a packet an opinion can rely on, without what it says.
 *
 * @param inHand the records in hand, in the order of the ledger
 * @param fileNames the health record files that were confirmed, by name; {@code null} if
 * there are none
 */
public record PacketSources(List<RecordItem> inHand, @Nullable String fileNames) {

	static PacketSources of(RecordLedger records, @Nullable String fileNames) {
		return new PacketSources(records.items()
			.stream()
			.filter((item) -> item instanceof RecordItem.InHand || item instanceof RecordItem.AlreadyInHand)
			.toList(), fileNames);
	}

}
