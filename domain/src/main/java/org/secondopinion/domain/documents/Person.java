package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The person that a health record is about, as far as the record says.
 *
 * @param name the name in use
 * @param otherNames earlier and other names, for instance a birth name
 * @param birthDate the birth date
 * @param gender the gender used in administration
 * @param sexAtBirth the sex recorded at birth, where the record tells it apart
 * @param city the city of the present address
 * @param state the state of the present address, as written: a name or a code
 * @param phone the telephone number, as written
 * @param email the e-mail address
 * @param death whether and when the person died, or null if the record does not say so
 * @param source the entry
 */
public record Person(Name name, List<Name> otherNames, @Nullable PartialDate birthDate, Gender gender,
		SexAtBirth sexAtBirth, @Nullable String city, @Nullable String state, @Nullable String phone,
		@Nullable String email, @Nullable Death death, Source source) {

	public Person {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(gender, "gender");
		Objects.requireNonNull(sexAtBirth, "sexAtBirth");
		Objects.requireNonNull(source, "source");
		otherNames = List.copyOf(otherNames);
	}

	/**
	 * A person's name. Either part may be missing, since not everybody has both.
	 *
	 * @param given the given names, in order
	 * @param family the family name, empty if there is none
	 */
	public record Name(List<String> given, String family) {

		/** No name at all, as in a record about an unidentified person. */
		public static final Name NONE = new Name(List.of(), "");

		public Name {
			Objects.requireNonNull(family, "family");
			given = List.copyOf(given);
		}

		/**
		 * The name as one would say it.
		 * @return given names, then the family name; empty if there is no name
		 */
		public String full() {
			return (String.join(" ", this.given) + " " + this.family).strip();
		}

	}

	/** The gender used in administration. */
	public enum Gender {

		/** Female. */
		FEMALE,
		/** Male. */
		MALE,
		/** Another gender. */
		OTHER,
		/** The record does not say, or says that it is unknown. */
		NOT_STATED

	}

	/** The sex recorded at birth, which matters to some diagnoses. */
	public enum SexAtBirth {

		/** Female. */
		FEMALE,
		/** Male. */
		MALE,
		/** The record does not say, or says that it is unknown. */
		NOT_STATED

	}

	/**
	 * The record says that the person died.
	 *
	 * @param on when, if it says so
	 */
	public record Death(@Nullable PartialDate on) {
	}

}
