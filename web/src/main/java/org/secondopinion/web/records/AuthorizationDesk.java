package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.domain.records.AuthorizationDraft;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** Gathers what an authorization is drafted from, and what its form shows. */
@Component
class AuthorizationDesk {

	private static final List<Choice> FILED = List
		.of(new Choice("FILED", "The patient signed on paper, and the original is filed", null));

	private final Authorizations authorizations;

	private final RecordItems items;

	private final Notices notices;

	private final Intakes intakes;

	private final People people;

	private final Programmes programmes;

	private final Choices choices;

	AuthorizationDesk(Authorizations authorizations, RecordItems items, Notices notices, Intakes intakes, People people,
			Programmes programmes, Choices choices) {
		this.authorizations = authorizations;
		this.items = items;
		this.notices = notices;
		this.intakes = intakes;
		this.people = people;
		this.programmes = programmes;
		this.choices = choices;
	}

	AuthorizationDraft draft(Visit visit) {
		String doctor = Optional.ofNullable(this.intakes.of(visit.caseId()).doctor())
			.map(IntakeSection.Doctor::name)
			.orElse("");
		AuthorizationDraft draft = AuthorizationDraft.of(this.items.of(visit.caseId()), this.notices.of(visit.caseId()),
				doctor, programme(visit).name(), today(visit));
		// What is in hand already is still to be shown to whoever is asked next.
		return over(visit).map((before) -> draft.and(before.records())).orElse(draft);
	}

	private Optional<ReleaseAuthorization> over(Visit visit) {
		return latest(visit).filter((signed) -> !signed.holdsOn(today(visit)));
	}

	Map<String, Object> facts(Visit visit) {
		return Map.of("reference", visit.caseFile().reference(), "kinds", kinds(visit), "patient", signer(visit),
				"typed", AuthorizeRelease.formFor(visit) != Signature.Form.ON_PAPER, "filed", FILED);
	}

	Optional<ReleaseAuthorization> latest(Visit visit) {
		return this.authorizations.latest(visit.caseId());
	}

	/**
	 * Whether the patient has to sign anew before more can be asked for: the last
	 * authorization expired, or names too little.
	 */
	boolean hasToBeRenewed(Visit visit) {
		return visit.caseFile().isOpen()
				&& latest(visit).filter((signed) -> !signed.suffices(this.items.of(visit.caseId()), today(visit)))
					.isPresent();
	}

	/** Whether the last authorization ends within a few working days. */
	boolean endsSoon(Visit visit) {
		WorkingCalendar calendar = programme(visit).calendar();
		return visit.caseFile().isOpen() && latest(visit).filter((signed) -> signed.holdsOn(today(visit)))
			.map((signed) -> signed.expiresOn().plusDays(1).atStartOfDay(calendar.zone()).toInstant())
			.filter((end) -> !visit.at()
				.isBefore(calendar.minusWorkingDays(end, ReleaseAuthorization.WARNED_WORKING_DAYS)))
			.isPresent();
	}

	/**
	 * Whether the last authorization holds no longer: nobody is asked with it, and nobody
	 * new gets the packet.
	 */
	boolean isOver(Visit visit) {
		return visit.caseFile().isOpen() && over(visit).isPresent();
	}

	/** Whether the patient can sign anew: because it is needed, or will be soon. */
	boolean mayBeRenewed(Visit visit) {
		return hasToBeRenewed(visit) || isOver(visit)
				|| (endsSoon(visit) && !this.items.of(visit.caseId()).isComplete());
	}

	Programme programme(Visit visit) {
		return this.programmes.get(visit.caseFile().programme());
	}

	LocalDate today(Visit visit) {
		return programme(visit).calendar().dayOf(visit.at());
	}

	/** Whose name is typed, or stands on the paper. */
	String signer(Visit visit) {
		return (AuthorizeRelease.formFor(visit) == Signature.Form.TYPED_FOR_PATIENT) ? visit.by().name()
				: patient(visit);
	}

	String patient(Visit visit) {
		return this.people.find(visit.caseFile().patient()).orElseThrow().name();
	}

	/** As told in the intake: a records office finds nobody by the name alone. */
	Optional<LocalDate> bornOn(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).about()).map(IntakeSection.About::bornOn);
	}

	// Each with the reason why it is needed, so that leaving one out is a decision.
	private List<Choice> kinds(Visit visit) {
		RecordLedger ledger = this.items.of(visit.caseId());
		return draft(visit).records()
			.stream()
			.map((kind) -> new Choice(kind.name(), this.choices.label(kind), because(kind, ledger)))
			.toList();
	}

	private static @Nullable String because(RecordKind kind, RecordLedger ledger) {
		return ledger.items()
			.stream()
			.filter((item) -> item.kind() == kind)
			.map((item) -> item.need().because())
			.findFirst()
			.orElse(null);
	}

}
