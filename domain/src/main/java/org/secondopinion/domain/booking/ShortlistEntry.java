package org.secondopinion.domain.booking;

import java.util.List;

/**
 * A specialist whom the navigator proposes to the patient, with what was known then: the
 * directory may change, the patient's choice stays explainable.
 *
 * @param specialist the card of the directory on that day
 * @param kind how the opinion would be given
 * @param findings what the policies found
 * @param overrideReason why the specialist, or this kind of review, is proposed in spite
 * of a conflict; empty if there is none
 * @param costNote what the patient should know about the cost; may be empty
 */
public record ShortlistEntry(Specialist specialist, ReviewKind kind, List<Finding> findings, String overrideReason,
		String costNote) {

	public ShortlistEntry {
		findings = List.copyOf(findings);
		if (findings.stream().anyMatch(Finding::isConflict) && overrideReason.isBlank()) {
			throw new IllegalArgumentException("Proposing somebody in spite of a conflict needs a reason");
		}
	}

	/**
	 * Whether it says already why somebody who must be examined is reviewed in this way.
	 * @param review the kind of review
	 * @return {@code true} if that kind was proposed with a reason when it was known that
	 * an examination is needed
	 */
	boolean explains(ReviewKind review) {
		return review == this.kind && overridesConflict()
				&& this.findings.stream().anyMatch((finding) -> finding.policy() == FitPolicy.CAN_EXAMINE_WHERE_NEEDED);
	}

	public boolean overridesConflict() {
		return !this.overrideReason.isBlank();
	}

}
