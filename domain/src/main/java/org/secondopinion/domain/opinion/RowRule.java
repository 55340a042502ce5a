package org.secondopinion.domain.opinion;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How two opinions relate in one row. A later opinion is beside the first as its author
 * classes it; two later ones are beside each other as far as that follows, and otherwise
 * nobody claims to know whether different words mean the same.
 */
final class RowRule {

	private static final Set<Agreement> KEEPS_THE_FIRST = EnumSet.of(Agreement.SAME, Agreement.REFINED);

	private RowRule() {
	}

	static RowRelation relate(Row row, View one, View other) {
		return switch (row) {
			case DIAGNOSIS -> classed(row, one, other, one.onDiagnosis(), other.onDiagnosis());
			case TREATMENT_PLAN -> classed(row, one, other, one.onTreatment(), other.onTreatment());
			case URGENCY -> equal(row, one, other, one.urgency(), other.urgency());
			case FIT -> throw new IllegalArgumentException("The patient's own row relates no opinions");
			case OTHER_OPTIONS, BENEFITS, RISKS, FOLLOW_UP -> inWords(row, one, other);
		};
	}

	private static RowRelation classed(Row row, View one, View other, @Nullable Agreement earlier,
			@Nullable Agreement later) {
		if (later == null) {
			throw new IllegalArgumentException("Only the first opinion is not classed");
		}
		if (later.isOpen() || (earlier != null && earlier.isOpen())) {
			return RowRelation.OPEN;
		}
		if (earlier == null || earlier == Agreement.SAME) {
			return switch (later) {
				case SAME -> RowRelation.SAME;
				case REFINED -> RowRelation.REFINED;
				case CHANGED -> RowRelation.DIFFERENT;
				case INCONCLUSIVE, NEEDS_MORE_TESTS -> RowRelation.OPEN;
			};
		}
		if (KEEPS_THE_FIRST.contains(earlier) != KEEPS_THE_FIRST.contains(later)) {
			return RowRelation.DIFFERENT;
		}
		if (later == Agreement.SAME) {
			return RowRelation.REFINED;
		}
		// Both refine the first, or both leave it: perhaps in the same way.
		return sameWords(row, one, other) ? RowRelation.SAME : RowRelation.IN_OTHER_WORDS;
	}

	private static RowRelation equal(Row row, View one, View other, @Nullable Object earlier, @Nullable Object later) {
		if (earlier == null || later == null) {
			return whoSays(row, one, other);
		}
		return earlier.equals(later) ? RowRelation.SAME : RowRelation.DIFFERENT;
	}

	private static RowRelation inWords(Row row, View one, View other) {
		RowRelation whoSays = whoSays(row, one, other);
		if (whoSays != RowRelation.IN_OTHER_WORDS) {
			return whoSays;
		}
		Stance earlier = (one.number() == 1) ? Stance.SAME : one.passage(row).stance();
		Stance later = other.passage(row).stance();
		if (earlier == Stance.SAME && later != null) {
			return (later == Stance.SAME) ? RowRelation.SAME : RowRelation.DIFFERENT;
		}
		if (earlier == Stance.DIFFERENT && later == Stance.SAME) {
			return RowRelation.DIFFERENT;
		}
		return sameWords(row, one, other) ? RowRelation.SAME : whoSays;
	}

	private static RowRelation whoSays(Row row, View one, View other) {
		if (one.says(row)) {
			return other.says(row) ? RowRelation.IN_OTHER_WORDS : RowRelation.ONLY_FIRST_SAYS;
		}
		return other.says(row) ? RowRelation.ONLY_SECOND_SAYS : RowRelation.NEITHER_SAYS;
	}

	private static boolean sameWords(Row row, View one, View other) {
		return bare(one.passage(row)).equals(bare(other.passage(row)));
	}

	private static String bare(Passage passage) {
		return passage.plainWords().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
	}

}
