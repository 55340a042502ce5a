package org.secondopinion.domain.opinion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one version of one of a case's opinions. A page hands it back with what was done,
 * so that nobody releases or confirms a version that they have not seen.
 *
 * @param ordinal which opinion: 2 for the second
 * @param version in which version, from 1
 */
public record EditionNumber(int ordinal, int version) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

	/**
	 * Reads a number that a page handed back.
	 * @param written such as {@code 2-1}
	 * @return the number, or nothing if it is none
	 */
	public static Optional<EditionNumber> parse(String written) {
		Matcher parts = WRITTEN.matcher(written);
		return parts.matches()
				? Optional.of(new EditionNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.ordinal + "-" + this.version;
	}

}
