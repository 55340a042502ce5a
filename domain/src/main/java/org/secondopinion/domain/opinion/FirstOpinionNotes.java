package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the navigator found in the records of the first opinion, where the patient's
 * intake does not say it.
 *
 * @param rows one text for a row; blank texts are left out
 * @param revision how often something was noted before; notes that began with an older
 * revision must not replace newer ones
 */
public record FirstOpinionNotes(Map<Row, String> rows, int revision) {

	/** Nothing was noted. */
	public static final FirstOpinionNotes NONE = new FirstOpinionNotes(Map.of(), 0);

	public FirstOpinionNotes {
		Map<Row, String> noted = new EnumMap<>(Row.class);
		rows.forEach((row, text) -> {
			if (!text.isBlank()) {
				noted.put(row, text);
			}
		});
		rows = Collections.unmodifiableMap(noted);
	}

	FirstOpinionNotes noted() {
		return new FirstOpinionNotes(this.rows, this.revision + 1);
	}

}
