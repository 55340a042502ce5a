package org.secondopinion.domain.records;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One office is one office, however its name is typed. */
public final class OfficeName {

	private static final Set<String> TITLES_BEFORE = Set.of("dr", "doctor", "prof", "professor", "mr", "mrs", "ms");

	// Each of them is also somebody's family name.
	private static final Set<String> TITLES_AFTER = Set.of("md", "do", "phd");

	private static final Set<String> SORTS_OF_PLACE = Set.of("office", "offices", "practice", "praxis", "clinic",
			"medical", "center", "centre", "family", "group", "of", "the", "and");

	private OfficeName() {
	}

	/**
	 * What two ways to write one name have in common: its letters and digits.
	 * @param written the name as it was written
	 * @return the same text for the same office
	 */
	static String key(String written) {
		String key = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
		return key.isEmpty() ? written : key;
	}

	/**
	 * Whether an office may go by somebody's name: all words of either stand in the
	 * other, in any order, and with or without titles, initials, accents and what sort of
	 * place it is, and what follows a comma, such as the city. It takes too many for the
	 * same rather than too few, so that it may forbid something, and never allow it.
	 * @param office the name of an office
	 * @param person the name of a person; may be empty
	 * @return {@code false} for nobody
	 */
	static boolean goesBy(String office, String person) {
		int comma = Math.max(office.indexOf(','), 0);
		return isLike(office, person) || isLike(office.substring(0, comma), person);
	}

	private static boolean isLike(String office, String person) {
		return holds(office, telling(person)) || holds(person, telling(office))
				|| holds(office, withoutTitlesAfter(person)) || holds(person, withoutTitlesAfter(office));
	}

	/**
	 * Whether all words of somebody's name stand in another name.
	 * @param office the other name
	 * @param person the name of a person; may be empty
	 * @return {@code false} for nobody
	 */
	static boolean bears(String office, String person) {
		return holds(office, telling(person));
	}

	// Whole words only, and words in a row that are written as one.
	private static boolean holds(String name, List<String> wanted) {
		List<String> words = words(name);
		Set<String> spellings = new HashSet<>();
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= words.size(); to++) {
				spellings.add(folded(String.join("", words.subList(from, to))));
			}
		}
		return !wanted.isEmpty()
				&& (spellings.containsAll(folded(wanted)) || spellings.contains(folded(String.join("", wanted))));
	}

	// The words that tell one name from others; all of them if it has none of that sort.
	private static List<String> telling(String name) {
		List<String> words = words(name);
		List<String> telling = words.stream()
			.filter((word) -> !isInitial(word) && !TITLES_BEFORE.contains(word) && !SORTS_OF_PLACE.contains(word))
			.toList();
		return telling.isEmpty() ? words : telling;
	}

	private static List<String> withoutTitlesAfter(String name) {
		return telling(name).stream()
			.filter((word) -> !TITLES_AFTER.contains(word) && !TITLES_BEFORE.contains(word))
			.toList();
	}

	// A single sign of a script without small letters is a whole name.
	private static boolean isInitial(String word) {
		return word.length() == 1 && Character.isLowerCase(word.charAt(0));
	}

	private static List<String> words(String name) {
		return Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("ß", "ss")
			.replace("ø", "o")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ł", "l")
			.replace("đ", "d")
			.replace("ı", "i");
	}

	private static List<String> folded(List<String> words) {
		return words.stream().map(OfficeName::folded).toList();
	}

	// Müller is written Mueller or Muller, and Sørensen is written Soerensen.
	private static String folded(String word) {
		return word.replaceAll("([aou])e", "$1");
	}

	/**
	 * Writes a name as it was written before.
	 * @param typed the name as it is typed now
	 * @param known the names that were written before, the usual ones first
	 * @return the known way to write it; what was typed if it is new
	 */
	public static String spelled(String typed, List<String> known) {
		String key = key(typed);
		return known.stream().filter((name) -> key(name).equals(key)).findFirst().orElse(typed);
	}

}
