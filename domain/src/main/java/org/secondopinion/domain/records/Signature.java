package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A signature of the patient, or of whoever speaks for the patient.
 *
 * @param name the full name, as typed or as on the paper
 * @param on the day, in the programme's zone
 * @param form how it was given
 */
public record Signature(String name, LocalDate on, Form form) {

	public Signature {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A signature is a name");
		}
	}

	/**
	 * Whether a typed name is a person's, letter case and spacing aside.
	 * @param name the name that was typed
	 * @param person the full name on file
	 * @return {@code true} if it is the same name
	 */
	public static boolean isNameOf(String name, String person) {
		return words(name).equals(words(person));
	}

	private static String words(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/** How a signature was given. */
	public enum Form {

		/** The patient, signed in, typed the full name. */
		TYPED,

		/**
		 * Who speaks for the patient, signed in, typed their own full name.
		 */
		TYPED_FOR_PATIENT,

		/** The patient signed on paper, and a navigator filed the original. */
		ON_PAPER

	}

}
