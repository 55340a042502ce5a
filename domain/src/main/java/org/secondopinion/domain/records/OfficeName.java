package org.secondopinion.domain.records;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One office is one office, however its name is typed. */
public final class OfficeName {

	private static final Set<String> TITLES = Set.of("dr", "doctor", "prof", "md", "do", "phd", "mr", "mrs", "ms");

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
	 * Whether an office goes by somebody's name: all words of the name stand in the
	 * office's, in any order and with or without titles, initials and accents.
	 * @param office the name of an office
	 * @param person the name of a person; may be empty
	 * @return {@code false} for nobody
	 */
	static boolean goesBy(String office, String person) {
		List<String> wanted = words(person);
		return !wanted.isEmpty()
				&& (words(office).containsAll(wanted) || key(plain(office)).contains(String.join("", wanted)));
	}

	private static List<String> words(String name) {
		return Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> word.length() > 1 && !TITLES.contains(word))
			.toList();
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
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
