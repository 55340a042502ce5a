package org.secondopinion.domain.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.programme.Programmes;

/**
 * Until when somebody who accepted may come in: a moment that is computed whenever
 * somebody stands at the door, so that no job has to close it.
 */
public final class Tenure {

	/**
	 * The age from which parents no longer speak for a child. In a few states it is 19 or
	 * 21; a programme there asks the patient to invite the parents.
	 */
	public static final int OF_AGE = 18;

	private final Programmes programmes;

	private final Intakes intakes;

	public Tenure(Programmes programmes, Intakes intakes) {
		this.programmes = programmes;
		this.intakes = intakes;
	}

	/**
	 * The moment from which the door is closed.
	 * @param partner who
	 * @param caseFile to which case
	 * @return the end of the last day, in the zone of the programme that runs the case
	 */
	public Instant endOf(CarePartner partner, CaseFile caseFile) {
		ZoneId zone = this.programmes.get(caseFile.programme()).calendar().zone();
		return lastDay(partner, caseFile).plusDays(1).atStartOfDay(zone).toInstant();
	}

	/**
	 * The last day on which somebody may come in, in the programme's zone.
	 * @param partner who
	 * @param caseFile to which case
	 * @return the day that was agreed, or the last day before the child is of age
	 */
	public LocalDate lastDay(CarePartner partner, CaseFile caseFile) {
		LocalDate agreed = partner.mandate().until();
		if (partner.mandate().kind() != PartnerKind.PARENT_OF_MINOR) {
			return agreed;
		}
		return ofAge(partner.mandate(), caseFile).map((day) -> day.minusDays(1))
			.filter((day) -> day.isBefore(agreed))
			.orElse(agreed);
	}

	/**
	 * The day on which the patient is, or was, of age: by the document that a parent
	 * showed, because the parent may have filled in the intake. Who was born on a leap
	 * day is so on the last day of February: the door rather closes a day early.
	 * @param mandate what a parent was invited for
	 * @param caseFile whose case
	 * @return the day; nothing while nobody has said when the patient was born
	 */
	public Optional<LocalDate> ofAge(Mandate mandate, CaseFile caseFile) {
		Proof proof = mandate.proofOrNull();
		return Optional.ofNullable((proof != null) ? proof.bornOn() : null)
			.or(() -> told(caseFile))
			.map((born) -> born.plusYears(OF_AGE));
	}

	/**
	 * Whether the intake tells another date of birth than the document that a parent
	 * showed, or the document's was never written down.
	 * @param mandate what a parent was invited for
	 * @param caseFile whose case
	 * @return {@code true} if somebody should look
	 */
	public boolean isBirthDateOpen(Mandate mandate, CaseFile caseFile) {
		Proof proof = mandate.proofOrNull();
		LocalDate shown = (proof != null) ? proof.bornOn() : null;
		return shown == null || told(caseFile).filter((day) -> !day.equals(shown)).isPresent();
	}

	private Optional<LocalDate> told(CaseFile caseFile) {
		return Optional.ofNullable(this.intakes.of(caseFile.id()).about()).map(IntakeSection.About::bornOn);
	}

}
