package org.secondopinion.domain.booking;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A specialist of the directory, judged for one case.
 *
 * @param specialist who
 * @param findings what the policies found
 * @param askedInVain the last offer of this case to this specialist, if it did not lead
 * to a review; {@code null} if never asked
 * @param examinationNeeded whether the patient must be examined
 * @param elsewhere whether only another programme lists the specialist
 */
public record Proposal(Specialist specialist, List<Finding> findings, @Nullable Offer askedInVain,
		boolean examinationNeeded, boolean elsewhere) {

	/**
	 * The best first: not asked in vain, no conflict, reviews this very condition,
	 * highest score, soonest, cheapest.
	 */
	static final Comparator<Proposal> BEST_FIRST = Comparator
		.comparing((Proposal proposal) -> proposal.askedInVain() != null)
		.thenComparingInt((proposal) -> proposal.conflicts().size())
		.thenComparing(Proposal::mayMissTheCondition)
		.thenComparing(Comparator.comparingInt(Proposal::score).reversed())
		.thenComparingInt((proposal) -> proposal.specialist().promisedDays())
		.thenComparingInt((proposal) -> proposal.specialist().feeCents())
		.thenComparing((proposal) -> proposal.specialist().name());

	public Proposal {
		findings = List.copyOf(findings);
	}

	/**
	 * Whether the specialist is away, and so cannot be asked at all.
	 * @return {@code true} if nobody is asked who is not there
	 */
	public boolean isAway() {
		return this.findings.stream().anyMatch((finding) -> finding.policy() == FitPolicy.IS_NOT_AWAY);
	}

	/**
	 * Whether the specialist can be proposed without more ado.
	 * @return {@code false} if asked in vain already, or if there is a conflict
	 */
	boolean isPromising() {
		return this.askedInVain == null && conflicts().isEmpty();
	}

	// Being near, cheap and in network does not make up for the wrong field.
	private boolean mayMissTheCondition() {
		return this.findings.stream()
			.anyMatch((finding) -> finding.policy() == FitPolicy.REVIEWS_THIS_KIND_OF_CONDITION
					&& finding.weight() != Finding.Weight.SUPPORTS);
	}

	/**
	 * How well the specialist fits; only good for comparing specialists for one case.
	 * @return the sum of the findings' points
	 */
	public int score() {
		return this.findings.stream().mapToInt((finding) -> finding.weight().points()).sum();
	}

	/**
	 * The kind of review to propose.
	 * @return the most usual kind that suits the case; the most usual of all if none does
	 */
	public ReviewKind usualReview() {
		return this.specialist.reviewKinds()
			.stream()
			.filter(this::suits)
			.findFirst()
			.orElseGet(this.specialist.reviewKinds()::getFirst);
	}

	/**
	 * Whether a kind of review suits the case.
	 * @param kind the kind
	 * @return {@code false} if the patient must be examined and would not be
	 */
	public boolean suits(ReviewKind kind) {
		return kind.canExamine() || !this.examinationNeeded;
	}

	/**
	 * What speaks against the specialist so much that a reason is needed.
	 * @return the conflicts, often none
	 */
	public List<Finding> conflicts() {
		return this.findings.stream().filter(Finding::isConflict).toList();
	}

}
