package org.secondopinion.domain.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordLedger;

/**
 * What a specialist reads before giving an opinion.
 *
 * @param caseFile the case
 * @param patientName whose case it is
 * @param intake what the patient told
 * @param firstOpinion the first opinion as far as it is known
 * @param records every record that was needed, in hand or not
 * @param summary what a health record export says; {@code null} if none was brought
 */
public record Packet(CaseFile caseFile, String patientName, Intake intake, FirstOpinion firstOpinion,
		RecordLedger records, @Nullable HealthSummary summary) {

	/**
	 * What the specialist can rely on.
	 * @return records in hand, and files
	 */
	public PacketSources sources() {
		return PacketSources.of(this.records, (this.summary != null) ? this.summary.fileName() : null);
	}

	/**
	 * The records that the specialist can rely on.
	 * @return those in hand, in the order of the ledger
	 */
	public List<RecordItem> inHand() {
		return sources().inHand();
	}

	/**
	 * The records that the specialist has to do without, each with its reason.
	 * @return those that were waived
	 */
	public List<RecordItem.Waived> waived() {
		return this.records.items()
			.stream()
			.filter(RecordItem.Waived.class::isInstance)
			.map(RecordItem.Waived.class::cast)
			.toList();
	}

}
