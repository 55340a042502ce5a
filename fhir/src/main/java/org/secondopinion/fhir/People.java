package org.secondopinion.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Person.Death;
import org.secondopinion.domain.documents.Person.Gender;
import org.secondopinion.domain.documents.Person.Name;
import org.secondopinion.domain.documents.Person.SexAtBirth;
import org.secondopinion.fhir.Element.Address;
import org.secondopinion.fhir.Element.ContactPoint;
import org.secondopinion.fhir.Element.HumanName;

/** Reads people: the patient, and the names of clinicians. */
final class People {

	private static final String BIRTH_SEX = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";

	/** Which of several names, numbers or addresses is the one in use. */
	private static final List<String> NAMES_IN_USE = List.of("official", "usual");

	private static final List<String> NUMBERS_IN_USE = List.of("mobile", "home");

	private static final List<String> ADDRESSES_IN_USE = List.of("home");

	private People() {
	}

	static Person patient(Contents contents) {
		Resource.Patient patient = contents.patient().resource();
		List<HumanName> names = patient.name().stream().sorted(byUse(HumanName::use, NAMES_IN_USE)).toList();
		Address address = patient.address().stream().min(byUse(Address::use, ADDRESSES_IN_USE)).orElse(null);
		return new Person(names.isEmpty() ? Name.NONE : name(names.getFirst()),
				names.stream().skip(1).map(People::name).toList(), Element.date(patient.birthDate()),
				gender(patient.gender()), sexAtBirth(patient), (address != null) ? address.city() : null,
				(address != null) ? address.state() : null, contact(patient, "phone"), contact(patient, "email"),
				death(patient), contents.source(contents.patient(), null));
	}

	/** The name of a clinician, as one would say it. */
	static @Nullable String name(Resource.Practitioner practitioner) {
		return practitioner.name().stream().findFirst().map((name) -> name(name).full()).orElse(null);
	}

	private static Name name(HumanName name) {
		if (name.given().isEmpty() && name.family() == null) {
			return new Name(List.of(), Objects.requireNonNullElse(name.text(), "").strip());
		}
		return new Name(name.given(), Objects.requireNonNullElse(name.family(), ""));
	}

	/**
	 * Those in use first, in the order given, and old ones last; otherwise as written.
	 */
	private static <T> Comparator<T> byUse(Use<T> use, List<String> inUse) {
		return Comparator.comparingInt((item) -> {
			String code = use.of(item);
			int place = inUse.indexOf(code);
			if (place >= 0) {
				return place;
			}
			return ("old".equals(code) || "maiden".equals(code)) ? inUse.size() + 1 : inUse.size();
		});
	}

	private static @Nullable String contact(Resource.Patient patient, String system) {
		return patient.telecom()
			.stream()
			.filter((contact) -> system.equals(contact.system()) && contact.value() != null)
			.filter((contact) -> !"old".equals(contact.use()))
			.min(Comparator.comparing(ContactPoint::rank, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(byUse(ContactPoint::use, NUMBERS_IN_USE)))
			.map(ContactPoint::value)
			.orElse(null);
	}

	private static Gender gender(@Nullable String code) {
		return switch (code) {
			case "female" -> Gender.FEMALE;
			case "male" -> Gender.MALE;
			case "other" -> Gender.OTHER;
			case null, default -> Gender.NOT_STATED;
		};
	}

	private static SexAtBirth sexAtBirth(Resource.Patient patient) {
		String code = patient.extension()
			.stream()
			.filter((extension) -> BIRTH_SEX.equals(extension.url()))
			.map(Element.Extension::valueCode)
			.findFirst()
			.orElse(null);
		return switch (code) {
			case "F" -> SexAtBirth.FEMALE;
			case "M" -> SexAtBirth.MALE;
			case null, default -> SexAtBirth.NOT_STATED;
		};
	}

	private static @Nullable Death death(Resource.Patient patient) {
		if (patient.deceasedDateTime() != null) {
			return new Death(Element.date(patient.deceasedDateTime()));
		}
		return Boolean.TRUE.equals(patient.deceasedBoolean()) ? new Death(null) : null;
	}

	/** What a name, a number or an address is for. */
	private interface Use<T> {

		@Nullable String of(T item);

	}

}
