package org.secondopinion.fhir;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.AllergyRecord.Allergy;
import org.secondopinion.domain.documents.AllergyRecord.NoKnownAllergy;
import org.secondopinion.domain.documents.AllergyRecord.Scope;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.fhir.Element.CodeableConcept;

/** Reads allergies, and the statement that there are none, which FHIR makes by code. */
final class Allergies {

	private static final String SNOMED = "http://snomed.info/sct";

	private Allergies() {
	}

	static List<AllergyRecord> of(Contents contents) {
		return contents.about(Resource.AllergyIntolerance.class)
			.filter((entry) -> isHeldTrue(entry.resource()))
			.map((entry) -> allergy(contents, entry))
			.toList();
	}

	private static boolean isHeldTrue(Resource.AllergyIntolerance allergy) {
		return switch (CodeableConcept.code(allergy.verificationStatus())) {
			case "entered-in-error", "refuted" -> false;
			case null, default -> true;
		};
	}

	private static AllergyRecord allergy(Contents contents, Entry.Filled<Resource.AllergyIntolerance> entry) {
		Resource.AllergyIntolerance allergy = entry.resource();
		PartialDate since = Element.date(allergy.onsetDateTime());
		PartialDate recorded = Element.date(allergy.recordedDate());
		Source source = contents.source(entry, (recorded != null) ? recorded : since);
		Term substance = CodeableConcept.term(allergy.code());
		Scope none = scopeOfNone(substance);
		if (none != null) {
			return new NoKnownAllergy(none, source);
		}
		List<Term> reactions = allergy.reaction()
			.stream()
			.flatMap((reaction) -> reaction.manifestation().stream())
			.map(CodeableConcept::term)
			.toList();
		String status = CodeableConcept.code(allergy.clinicalStatus());
		boolean present = !"inactive".equals(status) && !"resolved".equals(status);
		return new Allergy(substance, reactions, isSevere(allergy), present, since, source);
	}

	private static @Nullable Scope scopeOfNone(Term substance) {
		if (substance.hasCode(SNOMED, List.of("716186003"))) {
			return Scope.ANY;
		}
		if (substance.hasCode(SNOMED, List.of("409137002"))) {
			return Scope.MEDICINES;
		}
		if (substance.hasCode(SNOMED, List.of("429625007"))) {
			return Scope.FOOD;
		}
		return substance.hasCode(SNOMED, List.of("428607008")) ? Scope.SURROUNDINGS : null;
	}

	private static boolean isSevere(Resource.AllergyIntolerance allergy) {
		return "high".equals(allergy.criticality())
				|| allergy.reaction().stream().anyMatch((reaction) -> "severe".equals(reaction.severity()));
	}

}
