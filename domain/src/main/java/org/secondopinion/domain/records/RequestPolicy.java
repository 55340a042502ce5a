package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.programme.Programmes;

/** Asks the {@link RequestRule rules} with what is known of a case now. */
public final class RequestPolicy {

	private final Authorizations authorizations;

	private final Notices notices;

	private final Intakes intakes;

	private final Programmes programmes;

	public RequestPolicy(Authorizations authorizations, Notices notices, Intakes intakes, Programmes programmes) {
		this.authorizations = authorizations;
		this.notices = notices;
		this.intakes = intakes;
		this.programmes = programmes;
	}

	/**
	 * The rule that forbids asking a keeper for a record, or reminding one.
	 * @param caseFile in which case
	 * @param kind what kind of record
	 * @param keeper who would be asked
	 * @param at when
	 * @return the rule, or nothing if the keeper may be asked
	 */
	public Optional<RequestRule> brokenBy(CaseFile caseFile, RecordKind kind, Keeper keeper, Instant at) {
		IntakeSection.Doctor doctor = this.intakes.of(caseFile.id()).doctor();
		return RequestRule
			.brokenBy(new RequestRule.Plan(kind, keeper, this.programmes.get(caseFile.programme()).calendar().dayOf(at),
					this.authorizations.latest(caseFile.id()).orElse(null), this.notices.of(caseFile.id()),
					(doctor == null) ? "" : doctor.name()));
	}

	/**
	 * Whether anybody at all may be asked for a kind of record today. If not, what has to
	 * be asked for again is done without: the patient said so, by signing no new
	 * authorization or by leaving this kind out of it.
	 * @param caseFile in which case
	 * @param kind what kind of record
	 * @param at when
	 * @return {@code false} if no authorization holds that names it
	 */
	public boolean isReleased(CaseFile caseFile, RecordKind kind, Instant at) {
		LocalDate today = this.programmes.get(caseFile.programme()).calendar().dayOf(at);
		return this.authorizations.latest(caseFile.id())
			.filter((it) -> it.holdsOn(today) && it.covers(kind))
			.isPresent();
	}

}
