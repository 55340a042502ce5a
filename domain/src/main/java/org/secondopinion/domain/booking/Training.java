package org.secondopinion.domain.booking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody was trained, and when if it is known: {@code Specimen University} or
 * {@code Specimen University, 1998-2004}.
 *
 * @param place the place
 * @param from the first year; {@code null} if not known
 * @param until the last year; {@code null} if not known
 */
record Training(String place, @Nullable Integer from, @Nullable Integer until) {

	private static final Pattern WITH_YEARS = Pattern.compile("(.+?)[,;]?\\s+\\(?(\\d{4})\\s*[-–]\\s*(\\d{4})\\)?");

	static Training of(String written) {
		Matcher withYears = WITH_YEARS.matcher(written.strip());
		return withYears.matches() ? new Training(withYears.group(1), Integer.valueOf(withYears.group(2)),
				Integer.valueOf(withYears.group(3))) : new Training(written.strip(), null, null);
	}

	/**
	 * Whether two who were trained at the same place may have been there together.
	 * @param other where the other one was trained
	 * @return {@code false} only if the years of both are known and do not overlap
	 */
	boolean mayHaveMet(Training other) {
		if (this.from == null || this.until == null || other.from == null || other.until == null) {
			return true;
		}
		return this.from <= other.until && other.from <= this.until;
	}

}
