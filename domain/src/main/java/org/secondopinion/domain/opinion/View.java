package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One opinion as a column of the comparison.
 *
 * @param number which opinion: 1 for the first, 2 for the second
 * @param by who gave it; empty if not known
 * @param passages what it says, row by row; rows without a passage are missing
 * @param onDiagnosis how its author relates it to the first diagnosis; {@code null} for
 * the first opinion itself
 * @param onTreatment how its author relates it to the first plan; {@code null} for the
 * first opinion itself
 * @param urgency how soon; {@code null} if not said
 * @param fit how it fits the patient's priorities
 */
public record View(int number, String by, Map<Row, Passage> passages, @Nullable Agreement onDiagnosis,
		@Nullable Agreement onTreatment, @Nullable Urgency urgency, Fit fit) {

	public View {
		Map<Row, Passage> said = new EnumMap<>(Row.class);
		said.putAll(passages);
		passages = Collections.unmodifiableMap(said);
	}

	static View of(FirstOpinion first, Fit fit) {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		first.statements().forEach((row, statement) -> passages.put(row, Passage.of(statement.words())));
		return new View(1, first.doctor(), passages, null, null, first.urgency(), fit);
	}

	static View of(Opinion.Final opinion, Fit fit) {
		Findings findings = opinion.findings();
		return new View(opinion.edition().ordinal(), opinion.signature().name(), findings.passages(),
				Objects.requireNonNull(findings.onDiagnosis(), "signed without it"),
				Objects.requireNonNull(findings.onTreatment(), "signed without it"), findings.urgency(), fit);
	}

	View withoutFit() {
		return new View(this.number, this.by, this.passages, this.onDiagnosis, this.onTreatment, this.urgency,
				Fit.NONE);
	}

	/**
	 * What is said in one row.
	 * @param row which row
	 * @return the passage; {@link Passage#NONE} if nothing is said
	 */
	public Passage passage(Row row) {
		return this.passages.getOrDefault(row, Passage.NONE);
	}

	/**
	 * Whether anything is said in one row.
	 * @param row which row
	 * @return {@code true} if so
	 */
	public boolean says(Row row) {
		return switch (row) {
			case FIT -> this.fit.isSaid();
			case URGENCY -> this.urgency != null || passage(row).isSaid();
			case DIAGNOSIS, TREATMENT_PLAN, OTHER_OPTIONS, BENEFITS, RISKS, FOLLOW_UP -> passage(row).isSaid();
		};
	}

}
