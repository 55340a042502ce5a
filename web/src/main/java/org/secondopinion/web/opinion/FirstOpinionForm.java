package org.secondopinion.web.opinion;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.secondopinion.domain.opinion.FirstOpinion;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.web.layout.Typed;

/**
 * What the navigator completes of the first opinion.
 *
 * @param rows what is noted, by the row's name
 */
record FirstOpinionForm(Map<String, String> rows) {

	FirstOpinionForm {
		rows = (rows != null) ? rows : Map.of();
	}

	/**
	 * The form with what is known; what the patient told is not asked for.
	 * @param first the first opinion
	 * @return the form
	 */
	static FirstOpinionForm of(FirstOpinion first) {
		Map<String, String> rows = new LinkedHashMap<>();
		Row.OF_DOCTORS.stream()
			.filter((row) -> !first.isToldByPatient(row))
			.forEach((row) -> rows.put(row.name(), first.words(row)));
		return new FirstOpinionForm(rows);
	}

	FirstOpinionNotes notes() {
		Map<Row, String> notes = new EnumMap<>(Row.class);
		Row.OF_DOCTORS.forEach((row) -> notes.put(row, Typed.text(this.rows.get(row.name()))));
		return new FirstOpinionNotes(notes);
	}

}
