package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Intake;

/**
 * The first opinion in the rows of the comparison: what the patient told of it, completed
 * by what the navigator found in the records.
 *
 * @param doctor who gave it; empty if the patient has no doctor or did not name one
 * @param statements what is known, row by row
 * @param urgency how soon, if the first doctor was asked; {@code null} otherwise
 */
public record FirstOpinion(String doctor, Map<Row, Statement> statements, @Nullable Urgency urgency) {

	/** Who told it. */
	public enum ToldBy {

		PATIENT, NAVIGATOR

	}

	/**
	 * What is known about one row.
	 *
	 * @param words the words
	 * @param by who told it
	 */
	public record Statement(String words, ToldBy by) {

	}

	public FirstOpinion {
		Map<Row, Statement> told = new EnumMap<>(Row.class);
		told.putAll(statements);
		statements = Collections.unmodifiableMap(told);
	}

	/**
	 * Puts it together. What the patient told stands; a note never replaces it.
	 * @param intake what the patient told
	 * @param notes what the navigator found
	 * @return the first opinion as far as it is known
	 */
	public static FirstOpinion of(Intake intake, FirstOpinionNotes notes) {
		Map<Row, Statement> statements = new EnumMap<>(Row.class);
		notes.rows().forEach((row, words) -> statements.put(row, new Statement(words, ToldBy.NAVIGATOR)));
		if (intake.condition() != null) {
			statements.put(Row.DIAGNOSIS, new Statement(intake.condition().diagnosis(), ToldBy.PATIENT));
		}
		if (intake.treatment() != null) {
			statements.put(Row.TREATMENT_PLAN, new Statement(intake.treatment().proposal(), ToldBy.PATIENT));
		}
		Urgency urgency = (intake.timing() != null) ? Urgency.of(intake.timing().safeToWait()).orElse(null) : null;
		String doctor = (intake.doctor() != null) ? intake.doctor().name() : "";
		return new FirstOpinion(doctor, statements, urgency);
	}

	/**
	 * Who gave it, without anything that was said: whoever reviews blind has to know the
	 * doctor, to see a tie to them.
	 * @return the first opinion without its words
	 */
	FirstOpinion unsaid() {
		return new FirstOpinion(this.doctor, Map.of(), null);
	}

	/**
	 * Whether the patient told a row, so that there is nothing left to complete.
	 * @param row which row
	 * @return {@code true} if the intake says it
	 */
	public boolean isToldByPatient(Row row) {
		Statement statement = this.statements.get(row);
		return statement != null && statement.by() == ToldBy.PATIENT;
	}

	/**
	 * What is known about one row.
	 * @param row which row
	 * @return the words; empty if nothing is known
	 */
	public String words(Row row) {
		Statement statement = this.statements.get(row);
		return (statement != null) ? statement.words() : "";
	}

}
