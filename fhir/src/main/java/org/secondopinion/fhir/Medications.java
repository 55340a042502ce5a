package org.secondopinion.fhir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.Medication.Basis;
import org.secondopinion.domain.documents.Medication.Status;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Reference;

/** Reads medicines, prescribed or stated. */
final class Medications {

	private Medications() {
	}

	static List<Medication> of(Contents contents) {
		Stream<Medication> prescribed = contents.about(Resource.MedicationRequest.class)
			.filter((entry) -> isMeant(entry.resource()))
			.map((entry) -> prescribed(contents, entry));
		Stream<Medication> stated = contents.about(Resource.MedicationStatement.class)
			.filter((entry) -> !"entered-in-error".equals(entry.resource().status()))
			.map((entry) -> stated(contents, entry));
		return Stream.concat(prescribed, stated).toList();
	}

	/** A draft is no prescription yet, and "do not give" is none at all. */
	private static boolean isMeant(Resource.MedicationRequest request) {
		return !Boolean.TRUE.equals(request.doNotPerform()) && !"entered-in-error".equals(request.status())
				&& !"draft".equals(request.status());
	}

	private static Medication prescribed(Contents contents, Entry.Filled<Resource.MedicationRequest> entry) {
		Resource.MedicationRequest request = entry.resource();
		PartialDate since = Element.date(request.authoredOn());
		Term what = medicine(contents, request.medicationCodeableConcept(), request.medicationReference(),
				request.contained());
		return new Medication(what, Dosages.inWords(request.dosageInstruction()), status(request.status()),
				Basis.PRESCRIBED, since, contents.source(entry, since));
	}

	private static Medication stated(Contents contents, Entry.Filled<Resource.MedicationStatement> entry) {
		Resource.MedicationStatement statement = entry.resource();
		String start = (statement.effectivePeriod() != null) ? statement.effectivePeriod().start() : null;
		PartialDate since = Element.firstDate(statement.effectiveDateTime(), start);
		PartialDate asserted = Element.date(statement.dateAsserted());
		Term what = medicine(contents, statement.medicationCodeableConcept(), statement.medicationReference(),
				statement.contained());
		return new Medication(what, Dosages.inWords(statement.dosage()), status(statement.status()), Basis.STATED,
				since, contents.source(entry, (asserted != null) ? asserted : since));
	}

	/** A medicine is named in place, or in a resource of its own, inside or beside. */
	private static Term medicine(Contents contents, @Nullable CodeableConcept named, @Nullable Reference reference,
			List<Resource> contained) {
		if (named != null || reference == null) {
			return CodeableConcept.term(named);
		}
		Resource.Medication inside = contained.stream()
			.filter(Resource.Medication.class::isInstance)
			.map(Resource.Medication.class::cast)
			.filter((medication) -> ("#" + medication.id()).equals(reference.reference()))
			.findFirst()
			.orElse(null);
		Resource.Medication medication = (inside != null) ? inside
				: contents.resolve(reference, Resource.Medication.class);
		if (medication != null) {
			return CodeableConcept.term(medication.code());
		}
		return Objects.requireNonNullElse(termOf(reference), CodeableConcept.term(null));
	}

	private static @Nullable Term termOf(Reference reference) {
		String display = Element.firstText(reference.display());
		return (display != null) ? Term.of(display) : null;
	}

	private static Status status(@Nullable String code) {
		return switch (code) {
			case "active", "intended" -> Status.ACTIVE;
			case "on-hold" -> Status.ON_HOLD;
			case "completed", "stopped", "cancelled", "not-taken" -> Status.ENDED;
			case null, default -> Status.NOT_STATED;
		};
	}

}
