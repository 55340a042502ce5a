package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.Locale;

/**
 * A specialist's signature, given by typing the own name.
 *
 * @param name the name as the platform knows it
 * @param at when
 */
public record Signature(String name, Instant at) {

	public Signature {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A signature has a name");
		}
	}

	/**
	 * Whether a typed name is that of the person who signs. Case and blanks do not
	 * matter; a title before the name may be left out.
	 * @param typed what was typed
	 * @param name the person's name as the platform knows it
	 * @return {@code true} if it is the same name
	 */
	public static boolean isNameOf(String typed, String name) {
		return !typed.isBlank() && plain(typed).equals(plain(name));
	}

	private static String plain(String name) {
		return name.strip()
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^(dr|prof)\\.? ", "")
			.replaceFirst(",? (md|do|phd)\\.?$", "");
	}

}
