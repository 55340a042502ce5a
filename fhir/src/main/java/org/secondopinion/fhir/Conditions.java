package org.secondopinion.fhir;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Condition.Certainty;
import org.secondopinion.domain.documents.Condition.Status;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Period;

/** Reads problems and diagnoses. */
final class Conditions {

	private Conditions() {
	}

	static List<Condition> of(Contents contents) {
		return contents.about(Resource.Condition.class)
			.filter((entry) -> !"entered-in-error".equals(CodeableConcept.code(entry.resource().verificationStatus())))
			.map((entry) -> condition(contents, entry))
			.toList();
	}

	private static Condition condition(Contents contents, Entry.Filled<Resource.Condition> entry) {
		Resource.Condition condition = entry.resource();
		PartialDate onset = Element.firstDate(condition.onsetDateTime(), start(condition.onsetPeriod()));
		PartialDate recorded = Element.date(condition.recordedDate());
		return new Condition(CodeableConcept.term(condition.code()),
				status(CodeableConcept.code(condition.clinicalStatus())),
				certainty(CodeableConcept.code(condition.verificationStatus())), onset,
				Element.firstDate(condition.abatementDateTime(), start(condition.abatementPeriod())),
				contents.source(entry, (recorded != null) ? recorded : onset));
	}

	private static @Nullable String start(@Nullable Period period) {
		return (period != null) ? period.start() : null;
	}

	private static Status status(@Nullable String code) {
		return switch (code) {
			case "active" -> Status.ACTIVE;
			case "recurrence" -> Status.RECURRENCE;
			case "relapse" -> Status.RELAPSE;
			case "inactive" -> Status.INACTIVE;
			case "remission" -> Status.REMISSION;
			case "resolved" -> Status.RESOLVED;
			case null, default -> Status.NOT_STATED;
		};
	}

	private static Certainty certainty(@Nullable String code) {
		return switch (code) {
			case "confirmed" -> Certainty.CONFIRMED;
			case "provisional" -> Certainty.PROVISIONAL;
			case "differential" -> Certainty.DIFFERENTIAL;
			case "unconfirmed" -> Certainty.UNCONFIRMED;
			case "refuted" -> Certainty.REFUTED;
			case null, default -> Certainty.NOT_STATED;
		};
	}

}
