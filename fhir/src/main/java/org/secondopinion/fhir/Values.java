package org.secondopinion.fhir;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Report.Result;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Measured;
import org.secondopinion.fhir.Element.Quantity;

/** Puts results in words. */
final class Values {

	/**
	 * No laboratory reports more decimals than this. More of them come out of a
	 * computation, and are cut to the digits that mean something.
	 */
	private static final int DECIMALS = 4;

	private static final MathContext FOUR_DIGITS = new MathContext(4);

	/**
	 * Nothing that is measured of a person has more digits, on either side of the point.
	 */
	private static final int DIGITS = 30;

	private Values() {
	}

	static Result result(Measured measured) {
		return new Result(CodeableConcept.term(measured.code()), value(measured), interpretation(measured));
	}

	/**
	 * Leaves out a number that nobody measured. A few characters, such as 1e999999999,
	 * are enough for one that fills all memory when it is written out.
	 */
	static @Nullable BigDecimal believable(@Nullable BigDecimal number) {
		boolean isBelievable = number != null && Math.abs(number.scale()) <= DIGITS && number.precision() <= DIGITS;
		return isBelievable ? number : null;
	}

	/** A believable number as one would write it, without an exponent. */
	static String number(BigDecimal number) {
		BigDecimal shown = (number.scale() > DECIMALS) ? number.round(FOUR_DIGITS) : number;
		return shown.toPlainString();
	}

	private static @Nullable String value(Measured measured) {
		if (measured.valueQuantity() != null) {
			return quantity(measured.valueQuantity());
		}
		if (measured.valueCodeableConcept() != null) {
			return measured.valueCodeableConcept().words();
		}
		if (measured.valueInteger() != null) {
			return measured.valueInteger().toString();
		}
		if (measured.valueBoolean() != null) {
			return measured.valueBoolean() ? "yes" : "no";
		}
		return Element.firstText(measured.valueString());
	}

	private static @Nullable String quantity(Quantity quantity) {
		if (quantity.value() == null) {
			return null;
		}
		String comparator = (quantity.comparator() != null) ? quantity.comparator() + " " : "";
		String unit = Element.firstText(quantity.unit(), quantity.code());
		return comparator + number(quantity.value()) + ((unit != null) ? " " + unit : "");
	}

	private static @Nullable String interpretation(Measured measured) {
		return measured.interpretation().isEmpty() ? null : measured.interpretation().getFirst().words();
	}

}
