package org.secondopinion.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondopinion.fhir.Element.Dosage;
import org.secondopinion.fhir.Element.Quantity;
import org.secondopinion.fhir.Element.Repeat;
import org.secondopinion.fhir.Element.Timing;

/**
 * Puts a dosage in words: those that are written, else ours for the numbers. What is not
 * in the file is not filled in.
 */
final class Dosages {

	private Dosages() {
	}

	/**
	 * Puts dosages in words.
	 * @return the words, or null if the file has nothing to say
	 */
	static @Nullable String inWords(List<Dosage> dosages) {
		String words = dosages.stream()
			.map(Dosages::inWords)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? null : words;
	}

	private static @Nullable String inWords(Dosage dosage) {
		String written = Element.firstText(dosage.text());
		if (written != null) {
			return written;
		}
		List<String> parts = new ArrayList<>();
		dosage.doseAndRate()
			.stream()
			.map(Element.DoseAndRate::doseQuantity)
			.filter(Objects::nonNull)
			.findFirst()
			.ifPresent((dose) -> addIfPresent(parts, dose(dose)));
		addIfPresent(parts, howOften(dosage.timing()));
		addIfPresent(parts, asNeeded(dosage));
		return parts.isEmpty() ? null : String.join(", ", parts);
	}

	private static void addIfPresent(List<String> parts, @Nullable String part) {
		if (part != null) {
			parts.add(part);
		}
	}

	/** A bare number is a number of whatever the medicine comes in. */
	private static @Nullable String dose(Quantity dose) {
		if (dose.value() == null) {
			return null;
		}
		String number = Values.number(dose.value());
		String unit = Element.firstText(dose.unit(), dose.code());
		return (unit != null) ? number + " " + unit : number + " at a time";
	}

	private static @Nullable String howOften(@Nullable Timing timing) {
		if (timing == null) {
			return null;
		}
		String words = (timing.repeat() != null) ? repeat(timing.repeat()) : null;
		if (words != null || timing.code() == null) {
			return words;
		}
		return timing.code().words();
	}

	private static @Nullable String repeat(Repeat repeat) {
		String unit = unit(repeat.periodUnit());
		if (unit == null || repeat.period() == null) {
			return null;
		}
		int times = Objects.requireNonNullElse(repeat.frequency(), 1);
		String often = (times == 1) ? "once" : times + " times";
		if (repeat.period().compareTo(BigDecimal.ONE) == 0) {
			return often + " a" + ("hour".equals(unit) ? "n " : " ") + unit;
		}
		return often + " every " + Values.number(repeat.period()) + " " + unit + "s";
	}

	private static @Nullable String unit(@Nullable String code) {
		return switch (code) {
			case "min" -> "minute";
			case "h" -> "hour";
			case "d" -> "day";
			case "wk" -> "week";
			case "mo" -> "month";
			case "a" -> "year";
			case null, default -> null;
		};
	}

	private static @Nullable String asNeeded(Dosage dosage) {
		if (dosage.asNeededCodeableConcept() != null) {
			String reason = dosage.asNeededCodeableConcept().words();
			return (reason != null) ? "as needed for " + reason : "as needed";
		}
		return Boolean.TRUE.equals(dosage.asNeededBoolean()) ? "as needed" : null;
	}

}
