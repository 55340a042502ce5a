package org.secondopinion.fhir;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Term;

/**
 * The data types of FHIR R4 that resources are made of, with the fields that we use.
 * Absent lists are empty lists.
 */
interface Element {

	/**
	 * Reads a date as far as it is written. A text that is no date counts as no date: it
	 * must not keep a patient from handing in a whole record.
	 */
	static @Nullable PartialDate date(@Nullable String written) {
		if (written == null) {
			return null;
		}
		try {
			return PartialDate.parse(written);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Reads the first of several dates that is there. */
	static @Nullable PartialDate firstDate(@Nullable String... written) {
		return Stream.of(written).map(Element::date).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The first word that is there and not blank. */
	static @Nullable String firstText(@Nullable String... texts) {
		return Stream.of(texts)
			.filter((text) -> text != null && !text.isBlank())
			.map(Objects::requireNonNull)
			.map(String::strip)
			.findFirst()
			.orElse(null);
	}

	record Coding(@Nullable String system, @Nullable String code, @Nullable String display) {

		/** The words for a reader, else the bare code. */
		@Nullable String words() {
			return firstText(this.display, this.code);
		}

	}

	record CodeableConcept(List<Coding> coding, @Nullable String text) {

		/** The words that the record shows for something it does not name. */
		private static final String UNNAMED = "Not named in the file";

		/** The clinician's own words, else a dictionary's, else the bare code. */
		@Nullable String words() {
			return firstText(this.text, first(Coding::display), first(Coding::code));
		}

		/** The first code, as the status fields of R4 have it. */
		@Nullable String code() {
			return first(Coding::code);
		}

		static Term term(@Nullable CodeableConcept concept) {
			return term(concept, UNNAMED);
		}

		static Term term(@Nullable CodeableConcept concept, String fallback) {
			if (concept == null) {
				return Term.of(fallback);
			}
			List<Term.Code> codes = concept.coding.stream()
				.filter((coding) -> coding.code != null)
				.map((coding) -> new Term.Code(Objects.requireNonNullElse(coding.system, ""),
						Objects.requireNonNull(coding.code)))
				.toList();
			return new Term(Objects.requireNonNullElse(concept.words(), fallback), codes);
		}

		static @Nullable String code(@Nullable CodeableConcept concept) {
			return (concept != null) ? concept.code() : null;
		}

		private @Nullable String first(Function<Coding, @Nullable String> part) {
			return this.coding.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
		}

	}

	record Reference(@Nullable String reference, @Nullable String display) {
	}

	record Period(@Nullable String start, @Nullable String end) {
	}

	record Quantity(@Nullable BigDecimal value, @Nullable String comparator, @Nullable String unit,
			@Nullable String code) {

		public Quantity {
			value = Values.believable(value);
		}

	}

	record Annotation(@Nullable String text, @Nullable String time) {
	}

	record Attachment(@Nullable String contentType, @Nullable String data, @Nullable String url,
			@Nullable String title) {
	}

	record HumanName(@Nullable String use, @Nullable String text, @Nullable String family, List<String> given) {
	}

	record ContactPoint(@Nullable String system, @Nullable String value, @Nullable String use, @Nullable Integer rank) {
	}

	record Address(@Nullable String use, @Nullable String city, @Nullable String state) {
	}

	record Extension(@Nullable String url, @Nullable String valueCode) {
	}

	record Dosage(@Nullable String text, @Nullable Timing timing, @Nullable Boolean asNeededBoolean,
			@Nullable CodeableConcept asNeededCodeableConcept, List<DoseAndRate> doseAndRate) {
	}

	record DoseAndRate(@Nullable Quantity doseQuantity) {
	}

	record Timing(@Nullable CodeableConcept code, @Nullable Repeat repeat) {
	}

	record Repeat(@Nullable Integer frequency, @Nullable BigDecimal period, @Nullable String periodUnit) {

		public Repeat {
			period = Values.believable(period);
		}

	}

	record Reaction(List<CodeableConcept> manifestation, @Nullable String severity) {
	}

	record Performer(@Nullable Reference actor) {
	}

	record Participant(@Nullable Reference individual) {
	}

	record Series(@Nullable Coding modality, @Nullable Coding bodySite) {
	}

	record Content(@Nullable Attachment attachment) {
	}

	record Context(@Nullable Period period) {
	}

	/** Something with a value, in one of the forms that values take. */
	interface Measured {

		@Nullable CodeableConcept code();

		@Nullable Quantity valueQuantity();

		@Nullable CodeableConcept valueCodeableConcept();

		@Nullable String valueString();

		@Nullable Integer valueInteger();

		@Nullable Boolean valueBoolean();

		List<CodeableConcept> interpretation();

	}

	record Component(@Nullable CodeableConcept code, @Nullable Quantity valueQuantity,
			@Nullable CodeableConcept valueCodeableConcept, @Nullable String valueString,
			@Nullable Integer valueInteger, @Nullable Boolean valueBoolean,
			List<CodeableConcept> interpretation) implements Measured {
	}

}
