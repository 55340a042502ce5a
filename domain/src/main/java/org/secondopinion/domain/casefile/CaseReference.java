package org.secondopinion.domain.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What people read out on the phone to name a case, such as {@code 4J7-K2Q}. It says
 * nothing about the patient and may stand in an address or a mail. Letters and digits
 * that sound or look alike (I, L, O, U, 0, 1) are not used.
 */
public record CaseReference(String value) {

	private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

	private static final String SHAPE = "[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}";

	public CaseReference {
		if (!value.matches(SHAPE)) {
			throw new IllegalArgumentException("Not a case reference");
		}
	}

	/**
	 * Reads what a person typed, forgiving case, spaces and a missing dash.
	 * @param typed what was typed
	 * @return the reference, or nothing if it cannot be one
	 */
	public static Optional<CaseReference> read(String typed) {
		String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
		if (letters.length() != 6) {
			return Optional.empty();
		}
		String value = letters.substring(0, 3) + "-" + letters.substring(3);
		return value.matches(SHAPE) ? Optional.of(new CaseReference(value)) : Optional.empty();
	}

	/**
	 * Draws a reference. There are 729 million; the store refuses one that is taken.
	 * @param random where chance comes from
	 * @return a reference
	 */
	public static CaseReference draw(RandomGenerator random) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < 6; i++) {
			letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new CaseReference(letters.insert(3, '-').toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
