package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One opinion as a column of the comparison.
 *
 * @param by who gave it; empty if not known
 * @param passages what it says, row by row; rows without a passage are missing
 * @param urgency how soon; {@code null} if not said
 * @param fit how it fits the patient's priorities
 */
public record View(String by, Map<Row, Passage> passages, @Nullable Urgency urgency, Fit fit) {

	public View {
		Map<Row, Passage> said = new EnumMap<>(Row.class);
		said.putAll(passages);
		passages = Collections.unmodifiableMap(said);
	}

	static View of(FirstOpinion first, Fit fit) {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		first.statements().forEach((row, statement) -> passages.put(row, Passage.of(statement.words())));
		return new View(first.doctor(), passages, first.urgency(), fit);
	}

	static View of(Opinion.Final opinion, Fit fit) {
		return new View(opinion.signature().name(), opinion.findings().passages(), opinion.findings().urgency(), fit);
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
