package org.secondopinion.fhir;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Coding;
import org.secondopinion.fhir.Element.Participant;
import org.secondopinion.fhir.Element.Reference;

/** Reads visits that took place. */
final class Encounters {

	private Encounters() {
	}

	static List<Encounter> of(Contents contents) {
		return contents.about(Resource.Encounter.class)
			.filter((entry) -> tookPlace(entry.resource().status()))
			.map((entry) -> encounter(contents, entry))
			.toList();
	}

	private static boolean tookPlace(@Nullable String status) {
		return switch (status) {
			case "planned", "cancelled", "entered-in-error" -> false;
			case null, default -> true;
		};
	}

	private static Encounter encounter(Contents contents, Entry.Filled<Resource.Encounter> entry) {
		Resource.Encounter encounter = entry.resource();
		PartialDate date = Element.date((encounter.period() != null) ? encounter.period().start() : null);
		CodeableConcept type = encounter.type().isEmpty() ? null : encounter.type().getFirst();
		return new Encounter(CodeableConcept.term(type, setting(encounter.kind())), date, reason(contents, encounter),
				provider(contents, encounter.serviceProvider()), clinician(contents, encounter.participant()),
				contents.source(entry, date));
	}

	private static String setting(@Nullable Coding kind) {
		String words = (kind != null) ? kind.words() : null;
		return switch ((kind != null) ? kind.code() : null) {
			case "AMB" -> "Outpatient visit";
			case "EMER" -> "Emergency visit";
			case "IMP", "ACUTE", "NONAC" -> "Hospital stay";
			case "OBSENC" -> "Observation in hospital";
			case "HH" -> "Home visit";
			case "VR" -> "Visit by telephone or video";
			case null, default -> Objects.requireNonNullElse(words, "Visit");
		};
	}

	private static @Nullable Term reason(Contents contents, Resource.Encounter encounter) {
		if (!encounter.reasonCode().isEmpty()) {
			return CodeableConcept.term(encounter.reasonCode().getFirst());
		}
		return encounter.reasonReference()
			.stream()
			.map((reference) -> contents.resolve(reference, Resource.Condition.class))
			.filter(Objects::nonNull)
			.map((condition) -> CodeableConcept.term(condition.code()))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String provider(Contents contents, @Nullable Reference reference) {
		Resource.Organization organization = contents.resolve(reference, Resource.Organization.class);
		return Element.firstText((organization != null) ? organization.name() : null, display(reference));
	}

	private static @Nullable String clinician(Contents contents, List<Participant> participants) {
		return participants.stream()
			.map(Participant::individual)
			.filter(Objects::nonNull)
			.map((individual) -> clinician(contents, individual))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String clinician(Contents contents, Reference reference) {
		Resource.PractitionerRole role = contents.resolve(reference, Resource.PractitionerRole.class);
		Reference person = (role != null && role.practitioner() != null) ? role.practitioner() : reference;
		Resource.Practitioner practitioner = contents.resolve(person, Resource.Practitioner.class);
		return Element.firstText((practitioner != null) ? People.name(practitioner) : null, display(person));
	}

	private static @Nullable String display(@Nullable Reference reference) {
		return (reference != null) ? reference.display() : null;
	}

}
