package org.secondopinion.domain.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * The rules by which two opinions agree, conflict or leave the question open. The first
 * one that holds decides.
 */
public enum RelationRule {

	/**
	 * A changed diagnosis or treatment puts the patient before two plans, even where the
	 * other half is still open: waiting for tests would not spare the doctors the talk.
	 */
	WHATEVER_CHANGED_IS_A_CONFLICT(OpinionsRelation.CONFLICT,
			(diagnosis, treatment) -> diagnosis == Agreement.CHANGED || treatment == Agreement.CHANGED),

	/**
	 * Neither "inconclusive" nor "more tests first" is agreement or disagreement, and
	 * reports must not count it as either.
	 */
	WHAT_CANNOT_BE_SAID_YET_STAYS_OPEN(OpinionsRelation.OPEN,
			(diagnosis, treatment) -> diagnosis.isOpen() || treatment.isOpen()),

	/**
	 * What is left is the same or refined. A refined diagnosis or an adjusted plan builds
	 * on the first doctor's: the patient does not have to choose between the two.
	 */
	THE_SAME_OR_REFINED_IS_AGREEMENT(OpinionsRelation.AGREE, (_, _) -> true);

	private final OpinionsRelation relation;

	private final BiPredicate<Agreement, Agreement> holds;

	RelationRule(OpinionsRelation relation, BiPredicate<Agreement, Agreement> holds) {
		this.relation = relation;
		this.holds = holds;
	}

	/**
	 * Applies the rules.
	 * @param diagnosis how the second diagnosis relates to the first
	 * @param treatment how the second treatment plan relates to the first
	 * @return how the opinions relate
	 */
	public static OpinionsRelation relate(Agreement diagnosis, Agreement treatment) {
		return Arrays.stream(values())
			.filter((rule) -> rule.holds.test(diagnosis, treatment))
			.findFirst()
			.orElseThrow().relation;
	}

	/**
	 * Applies the rules to all opinions after the first. A conflict stays one until the
	 * patient decides, whatever a later opinion says; otherwise the newest one counts,
	 * because it may have answered what the one before left open.
	 * @param signed what each opinion says, the second one first; at least one
	 * @return how all of them relate
	 */
	static OpinionsRelation relateAll(List<Findings> signed) {
		List<OpinionsRelation> each = signed.stream()
			.map((it) -> relate(Objects.requireNonNull(it.onDiagnosis(), "signed without it"),
					Objects.requireNonNull(it.onTreatment(), "signed without it")))
			.toList();
		return each.contains(OpinionsRelation.CONFLICT) ? OpinionsRelation.CONFLICT : each.getLast();
	}

}
