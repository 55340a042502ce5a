package org.secondopinion.web.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.web.casefile.CaseFlag;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/**
 * Warns the navigator some time before a child is of age, when the parents' access ends
 * and the patient takes over, and reminds of it afterwards; and tells where intake and
 * document do not agree on the date.
 */
@Component
class ComingOfAgeFlag implements CaseFlag {

	/** Time enough to talk with the family, and to have an account made. */
	private static final int DAYS_AHEAD = 60;

	private final CarePartners partners;

	private final Tenure tenure;

	private final ReadersMoments moments;

	ComingOfAgeFlag(CarePartners partners, Tenure tenure, ReadersMoments moments) {
		this.partners = partners;
		this.tenure = tenure;
		this.moments = moments;
	}

	@Override
	public Optional<String> words(Visit visit) {
		Moments when = this.moments.of(visit);
		List<Mandate> parents = this.partners.of(visit.caseId())
			.stream()
			.filter(ComingOfAgeFlag::isParent)
			.map(CarePartner::mandate)
			.toList();
		Optional<String> comes = parents.stream()
			.flatMap((parent) -> this.tenure.ofAge(parent, visit.caseFile()).stream())
			.min(Comparator.naturalOrder())
			.filter((day) -> !when.today().isBefore(day.minusDays(DAYS_AHEAD)))
			.map((day) -> words(day, when));
		return comes.or(() -> parents.stream()
			.filter((parent) -> this.tenure.isBirthDateOpen(parent, visit.caseFile()))
			.findFirst()
			.map((_) -> "Check the patient’s date of birth: the intake and the parents’ document do not agree"));
	}

	private static String words(LocalDate day, Moments when) {
		return when.today().isBefore(day)
				? "Of age on " + when.day(day) + ": the parents’ access ends, and the patient takes over"
				: "Of age since " + when.day(day) + ": the parents have no access, invite the patient to take over";
	}

	private static boolean isParent(CarePartner partner) {
		return partner.mandate().kind() == PartnerKind.PARENT_OF_MINOR
				&& partner.standing() instanceof Standing.Accepted;
	}

}
