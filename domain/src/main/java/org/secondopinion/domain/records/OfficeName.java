package org.secondopinion.domain.records;

import java.util.List;
import java.util.Locale;

/** One office is one office, however its name is typed. */
public final class OfficeName {

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
