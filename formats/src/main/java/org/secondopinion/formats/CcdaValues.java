package org.secondopinion.formats;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Term;

/** Reads values as HL7 version 3 writes them. */
final class CcdaValues {

	/** Dictionaries by their object identifiers. */
	private static final Map<String, String> SYSTEMS = Map.of("2.16.840.1.113883.6.96", "http://snomed.info/sct",
			"2.16.840.1.113883.6.1", "http://loinc.org", "2.16.840.1.113883.6.88",
			"http://www.nlm.nih.gov/research/umls/rxnorm");

	/** Longer than the longest name of an illness; a whole page is none. */
	private static final int LONGEST_WORDS = 300;

	private CcdaValues() {
	}

	/**
	 * Reads a point in time.
	 * @param digits year, month, day and more, as far as known
	 * @return the day, month or year, or {@code null} if it is none
	 */
	static @Nullable PartialDate date(String digits) {
		try {
			return switch (digits.length()) {
				case 0, 1, 2, 3, 5 -> null;
				case 4 -> PartialDate.parse(digits);
				case 6 -> PartialDate.parse(digits.substring(0, 4) + "-" + digits.substring(4));
				default -> PartialDate
					.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8));
			};
		}
		catch (DateTimeException | StringIndexOutOfBoundsException _) {
			return null;
		}
	}

	/** The time of an entry: when it was, or began. */
	static @Nullable PartialDate began(XmlNode entry) {
		return entry.all("effectiveTime")
			.flatMap((time) -> Stream.of(time.attribute("value"), time.value("value", "low")))
			.map(CcdaValues::date)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A clinical word.
	 * @param code the element with its code
	 * @param text where its words are, if the code only refers to them
	 * @param otherwise what to call it if there are no words
	 * @return the word
	 */
	static Term term(XmlNode code, SectionText text, String otherwise) {
		String words = Stream
			.of(code.attribute("displayName"), original(code, text), code.value("displayName", "translation"),
					otherwise)
			.filter((it) -> !it.isBlank())
			.findFirst()
			.orElse("Unnamed");
		List<Term.Code> codes = Stream.concat(Stream.of(code), code.all("translation"))
			.filter((it) -> !it.attribute("code").isEmpty())
			.map((it) -> new Term.Code(SYSTEMS.getOrDefault(it.attribute("codeSystem"), ""), it.attribute("code")))
			.toList();
		return new Term(words.substring(0, Math.min(words.length(), LONGEST_WORDS)), codes);
	}

	/** The words of a code, which may stand in the section's text under an id. */
	private static String original(XmlNode code, SectionText text) {
		String reference = code.value("value", "originalText", "reference");
		return reference.startsWith("#") ? text.at(reference.substring(1))
				: code.first("originalText").map(XmlNode::text).orElse("");
	}

	/**
	 * A value of a result.
	 * @param value the element
	 * @return the value with its unit, or its words; {@code null} if there is none
	 */
	static @Nullable String value(XmlNode value) {
		String words = Stream
			.of(value.attribute("value") + " " + value.attribute("unit").replaceFirst("^1$", ""),
					value.attribute("displayName"), value.text(), range(value))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.findFirst()
			.orElse("");
		return words.isEmpty() ? null : words;
	}

	private static String range(XmlNode value) {
		return Stream.of("low", "high")
			.flatMap((edge) -> value.all(edge))
			.map((edge) -> edge.attribute("value") + " " + edge.attribute("unit"))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.collect(Collectors.joining(" to "));
	}

}
