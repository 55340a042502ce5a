package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The first and the second opinion side by side, in eight rows. It marks where they
 * differ and never says who is right.
 *
 * @param first the first opinion
 * @param second the second opinion
 * @param relations how they relate, for every row
 * @param relation how they relate as a whole
 */
public record Comparison(View first, View second, Map<Row, RowRelation> relations, OpinionsRelation relation) {

	public Comparison {
		relations = Collections.unmodifiableMap(new EnumMap<>(relations));
	}

	/**
	 * Lays two opinions side by side.
	 * @param first the first opinion as far as it is known
	 * @param second a signed opinion
	 * @param reading what the patient made of them; {@code null} before
	 * @return the comparison
	 */
	public static Comparison of(FirstOpinion first, Opinion.Final second, @Nullable OpinionReading reading) {
		View one = View.of(first, (reading != null) ? reading.first() : Fit.NONE);
		View other = View.of(second, (reading != null) ? reading.second() : Fit.NONE);
		Agreement onDiagnosis = Objects.requireNonNull(second.findings().onDiagnosis(), "signed without it");
		Agreement onTreatment = Objects.requireNonNull(second.findings().onTreatment(), "signed without it");
		Map<Row, RowRelation> relations = new EnumMap<>(Row.class);
		for (Row row : Row.values()) {
			relations.put(row, switch (row) {
				case DIAGNOSIS -> classed(onDiagnosis);
				case TREATMENT_PLAN -> classed(onTreatment);
				case URGENCY -> relate(row, one, other, one.urgency(), other.urgency());
				case FIT -> relate(row, one, other, one.fit().scale(), other.fit().scale());
				case OTHER_OPTIONS, BENEFITS, RISKS, FOLLOW_UP -> inWords(row, one, other);
			});
		}
		return new Comparison(one, other, relations, RelationRule.relate(onDiagnosis, onTreatment));
	}

	/**
	 * How the opinions relate in one row.
	 * @param row which row
	 * @return the relation
	 */
	public RowRelation relation(Row row) {
		return Objects.requireNonNull(this.relations.get(row));
	}

	private static RowRelation classed(Agreement agreement) {
		return switch (agreement) {
			case SAME -> RowRelation.SAME;
			case REFINED -> RowRelation.REFINED;
			case CHANGED -> RowRelation.DIFFERENT;
			case INCONCLUSIVE, NEEDS_MORE_TESTS -> RowRelation.OPEN;
		};
	}

	private static RowRelation relate(Row row, View one, View other, @Nullable Object first, @Nullable Object second) {
		if (first == null || second == null) {
			return whoSays(row, one, other);
		}
		return first.equals(second) ? RowRelation.SAME : RowRelation.DIFFERENT;
	}

	private static RowRelation inWords(Row row, View one, View other) {
		RowRelation whoSays = whoSays(row, one, other);
		if (whoSays != RowRelation.IN_OTHER_WORDS) {
			return whoSays;
		}
		Stance stance = other.passage(row).stance();
		if (stance != null) {
			return switch (stance) {
				case SAME -> RowRelation.SAME;
				case DIFFERENT -> RowRelation.DIFFERENT;
			};
		}
		return bare(one.passage(row)).equals(bare(other.passage(row))) ? RowRelation.SAME : whoSays;
	}

	private static RowRelation whoSays(Row row, View one, View other) {
		if (one.says(row)) {
			return other.says(row) ? RowRelation.IN_OTHER_WORDS : RowRelation.ONLY_FIRST_SAYS;
		}
		return other.says(row) ? RowRelation.ONLY_SECOND_SAYS : RowRelation.NEITHER_SAYS;
	}

	private static String bare(Passage passage) {
		return passage.plainWords().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
	}

}
