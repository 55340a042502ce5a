package org.secondopinion.domain.documents;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.text.Normalizer.Form.NFD;
import static java.text.Normalizer.normalize;

/**
 * Why a record may be about somebody else than the patient. A doubt refuses nothing:
 * people marry, use middle names and mistype; but somebody has to look and say so. A
 * record that came into the wrong case harms two patients.
 */
public enum Doubt {

	/** The record's name, former ones included, is not the patient's. */
	NAME_DIFFERS,

	/** The record has no name. */
	NO_NAME,

	/** The patient told another date of birth. */
	BORN_ON_ANOTHER_DAY,

	/** A record that was confirmed before gives another birth date. */
	BIRTH_DATE_DIFFERS,

	/** The record's address is in another state than the one where the patient lives. */
	LIVES_ELSEWHERE,

	/** Nothing in the record is from the last {@link #RECENT_YEARS} years. */
	OLD,

	/** The record says that the person died. */
	DIED;

	/** What is older tells the second doctor little about now. */
	public static final int RECENT_YEARS = 2;

	/**
	 * Whether it is about whose record it is, rather than about how useful it is.
	 * @return {@code true} if somebody must say that it is the patient's all the same
	 */
	public boolean isAboutThePerson() {
		return this != OLD;
	}

	private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

	/**
	 * The doubts about a record.
	 * @param summary what the record says
	 * @param patient what the case knows of its patient
	 * @param confirmedBefore whom the records are about that were confirmed before, if
	 * any
	 * @param today the day
	 * @return the doubts, often none
	 */
	public static Set<Doubt> about(HealthSummary summary, KnownPatient patient, Optional<Person> confirmedBefore,
			LocalDate today) {
		Person record = summary.person();
		Set<Doubt> doubts = about(record, patient);
		if (confirmedBefore.isPresent() && differ(record.birthDate(), confirmedBefore.get().birthDate())) {
			doubts.add(BIRTH_DATE_DIFFERS);
		}
		if (summary.latest().filter((date) -> date.earliest().isBefore(today.minusYears(RECENT_YEARS))).isPresent()) {
			doubts.add(OLD);
		}
		return doubts;
	}

	/**
	 * The doubts about whom a record is about.
	 * @param record the person of the record
	 * @param patient what the case knows of its patient
	 * @return the doubts, often none
	 */
	public static Set<Doubt> about(Person record, KnownPatient patient) {
		Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
		if (record.name().full().isEmpty()) {
			doubts.add(NO_NAME);
		}
		else if (names(record).noneMatch((name) -> isNamed(words(patient.name()), name))) {
			doubts.add(NAME_DIFFERS);
		}
		if (patient.bornOn() != null && differ(record.birthDate(), new PartialDate.OnDay(patient.bornOn()))) {
			doubts.add(BORN_ON_ANOTHER_DAY);
		}
		if (livesElsewhere(record.state(), patient.state())) {
			doubts.add(LIVES_ELSEWHERE);
		}
		if (record.death() != null) {
			doubts.add(DIED);
		}
		return doubts;
	}

	private static boolean livesElsewhere(@Nullable String recorded, String told) {
		return recorded != null && !told.isEmpty()
				&& UnitedStates.letters(recorded).filter((letters) -> !letters.equals(told)).isPresent();
	}

	private static Stream<Person.Name> names(Person record) {
		return Stream.concat(Stream.of(record.name()), record.otherNames().stream());
	}

	/**
	 * The family name and the first given name must both be there; middle names come and
	 * go.
	 */
	private static boolean isNamed(Set<String> account, Person.Name name) {
		String given = name.given().isEmpty() ? "" : name.given().getFirst();
		return account.containsAll(words(name.family())) && account.containsAll(words(given));
	}

	private static Set<String> words(String name) {
		String plain = ACCENT.matcher(normalize(name, NFD)).replaceAll("").toLowerCase(Locale.ROOT);
		return NOT_A_LETTER.splitAsStream(plain).filter((word) -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static boolean differ(@Nullable PartialDate one, @Nullable PartialDate other) {
		return one != null && other != null && !one.toString().startsWith(other.toString())
				&& !other.toString().startsWith(one.toString());
	}

}
