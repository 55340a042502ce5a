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
 * @param revision the revision of the notes that the form began with
 * @param rows what is noted, by the row's name
 */
record FirstOpinionForm(String revision, Map<String, String> rows) {

	FirstOpinionForm {
		revision = Typed.text(revision);
		rows = (rows != null) ? rows : Map.of();
	}

	/**
	 * The form with what is known; what the patient told is not asked for.
	 * @param first the first opinion
	 * @param notes what was noted so far
	 * @return the form
	 */
	static FirstOpinionForm of(FirstOpinion first, FirstOpinionNotes notes) {
		Map<String, String> rows = new LinkedHashMap<>();
		Row.OF_DOCTORS.stream()
			.filter((row) -> !first.isToldByPatient(row))
			.forEach((row) -> rows.put(row.name(), first.words(row)));
		return new FirstOpinionForm(Integer.toString(notes.revision()), rows);
	}

	FirstOpinionForm at(FirstOpinionNotes now) {
		return new FirstOpinionForm(Integer.toString(now.revision()), this.rows);
	}

	FirstOpinionNotes notes() {
		Map<Row, String> notes = new EnumMap<>(Row.class);
		Row.OF_DOCTORS.forEach((row) -> notes.put(row, Typed.text(this.rows.get(row.name()))));
		// A form that does not say with what it began has seen nothing.
		return new FirstOpinionNotes(notes, this.revision.matches("\\d{1,9}") ? Integer.parseInt(this.revision) : -1);
	}

}
