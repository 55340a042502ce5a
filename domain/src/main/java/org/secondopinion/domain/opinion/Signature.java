package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A specialist's signature, given by typing the own name.
 *
 * @param name the name as the platform knows it
 * @param at when
 * @param amendedBecause why an opinion that was released already is signed anew;
 * {@code null} if it is signed for the first time
 */
public record Signature(String name, Instant at, @Nullable String amendedBecause) {

	public Signature {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A signature has a name");
		}
		if (amendedBecause != null && amendedBecause.isBlank()) {
			throw new IllegalArgumentException("An amendment has a reason");
		}
	}

	public Signature(String name, Instant at) {
		this(name, at, null);
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
