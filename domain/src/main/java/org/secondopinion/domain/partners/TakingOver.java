package org.secondopinion.domain.partners;

import java.time.Instant;

import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.PersonId;

/**
 * A patient who is of age now takes the case over with an account of their own. Whoever
 * the parents let in, and the parents themselves, see only what the patient invites them
 * to from then on; a legal representative stays, because a document says so.
 */
public final class TakingOver {

	private static final String OF_AGE = "The patient is of age, and has taken the case over.";

	private final CarePartners partners;

	private final Cases cases;

	private final CaseTracking tracking;

	private final TellByMail tell;

	public TakingOver(CarePartners partners, Cases cases, CaseTracking tracking, TellByMail tell) {
		this.partners = partners;
		this.cases = cases;
		this.tracking = tracking;
		this.tell = tell;
	}

	/**
	 * Makes the case that of an account.
	 * @param account the patient, from now on
	 * @param caseFile the case, locked
	 * @param now the present moment
	 * @return the case, with its patient
	 */
	CaseFile by(PersonId account, CaseFile caseFile, Instant now) {
		this.partners.of(caseFile.id())
			.stream()
			.filter((it) -> !it.isEnded() && isLetInByParents(it, caseFile))
			.forEach((it) -> {
				this.tell.stopFor(caseFile, it);
				this.partners.save(it.ended(PartnerEnd.REVOKED, now, account, OF_AGE));
			});
		CaseFile owned = caseFile.ownedBy(account);
		this.cases.save(owned);
		this.tracking.refresh(owned.id());
		return owned;
	}

	private static boolean isLetInByParents(CarePartner partner, CaseFile caseFile) {
		return switch (partner.mandate()) {
			case Mandate.Beside _ -> !partner.invitedBy().equals(caseFile.patient());
			case Mandate.InPlace inPlace -> inPlace.kind() == PartnerKind.PARENT_OF_MINOR;
			case Mandate.TakeOver _ -> false;
		};
	}

}
