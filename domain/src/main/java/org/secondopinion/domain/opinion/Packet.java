package org.secondopinion.domain.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.documents.AttachedFile;
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
 * @param blind whether what the first doctor said was left out of it
 */
public record Packet(CaseFile caseFile, String patientName, Intake intake, FirstOpinion firstOpinion,
		RecordLedger records, @Nullable HealthSummary summary, boolean blind) {

	/**
	 * This packet for whoever has not committed to findings of their own: without the
	 * words of the first doctor, of the patient, and of visits, and without the lists of
	 * diagnoses. Who the first doctor is stays, since a tie to them has to be seen. What
	 * laboratories, radiologists, pathologists and surgeons wrote stays too, although it
	 * may name a diagnosis: without it there is nothing to review.
	 * @return the packet without the first opinion
	 */
	Packet withoutFirstOpinion() {
		Intake unsaid = new Intake(this.intake.about(), null, null, null, this.intake.timing(), null, null,
				this.intake.doctor(), this.intake.insurance(), this.intake.submittedAt());
		return new Packet(this.caseFile, this.patientName, unsaid, this.firstOpinion.unsaid(), this.records,
				(this.summary != null) ? this.summary.withoutOpinions() : null, true);
	}

	/**
	 * What a reader of this packet sees of the files that are part of the case.
	 * @param attached all of them
	 * @return those that may be opened; of a blind packet without what somebody called
	 * them or noted about them, in which anything may stand
	 */
	public List<AttachedFile.Attached> readable(List<AttachedFile.Attached> attached) {
		return this.blind ? attached.stream()
			.filter((file) -> !file.mayHoldOpinion())
			.map(AttachedFile.Attached::withoutWords)
			.toList() : attached;
	}

	/**
	 * What the specialist can rely on.
	 * @return records in hand, and files
	 */
	public PacketSources sources() {
		return PacketSources.of(this.records, (this.summary != null && !this.blind) ? this.summary.fileName() : null);
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
