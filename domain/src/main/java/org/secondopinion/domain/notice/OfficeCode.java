package org.secondopinion.domain.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.SecretHash;

/**
 * The secret of a link for a doctor's office: 130 random bits in letters and digits that
 * can be read from paper and typed (Crockford's base 32, which has no I, L, O and U). It
 * stands in one mail or on one letter and is kept nowhere; what is kept is its
 * {@link #hash}.
 */
public final class OfficeCode {

	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private static final Pattern SHAPE = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");

	private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

	private final String digits;

	private OfficeCode(String digits) {
		this.digits = digits;
	}

	/**
	 * A new secret.
	 * @param random where randomness comes from; nobody may be able to foretell it
	 * @return a code that nobody can guess
	 */
	public static OfficeCode random(RandomGenerator random) {
		return new OfficeCode(random.ints(LENGTH, 0, DIGITS.length())
			.mapToObj((digit) -> DIGITS.substring(digit, digit + 1))
			.collect(Collectors.joining()));
	}

	/**
	 * Reads a code as people type it: in small letters, with or without dashes and
	 * blanks, and with letters for the digits that look like them.
	 * @param typed what was typed
	 * @return the code, or nothing if it has not the shape of one
	 */
	public static Optional<OfficeCode> read(String typed) {
		String digits = typed.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s-]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return SHAPE.matcher(digits).matches() ? Optional.of(new OfficeCode(digits)) : Optional.empty();
	}

	/**
	 * The code for paper and mails.
	 * @return groups of four with dashes between them
	 */
	public String words() {
		return GROUP.matcher(this.digits).replaceAll("$1-");
	}

	/**
	 * What is kept of the code.
	 * @return the {@linkplain SecretHash hash} of its digits
	 */
	public String hash() {
		return SecretHash.of(this.digits);
	}

	/** Never the code itself, which must not get into a log. */
	@Override
	public String toString() {
		return "an office's code";
	}

}
