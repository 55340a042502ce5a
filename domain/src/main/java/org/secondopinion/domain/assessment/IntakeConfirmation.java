package org.secondopinion.domain.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a navigator says to an intake.
 *
 * @param review accepted, sent back or declined
 * @param straightforward whether the problem responds quickly to standard treatment
 * @param note the reason, told to the patient; needed unless accepted
 * @param usualPathBecause why the case keeps to the usual path although a shortened one
 * is proposed, told to the patient; empty if it takes what is proposed
 */
public record IntakeConfirmation(IntakeReview review, boolean straightforward, String note,
		@Nullable String usualPathBecause) {

	public IntakeConfirmation {
		if (review != IntakeReview.ACCEPTED && note.isBlank()) {
			throw new IllegalArgumentException("Sending back and declining need a reason");
		}
		// What was confirmed before there was a choice took what was proposed.
		usualPathBecause = (usualPathBecause != null) ? usualPathBecause : "";
	}

	public IntakeConfirmation(IntakeReview review, boolean straightforward, String note) {
		this(review, straightforward, note, "");
	}

	/**
	 * Whether the case keeps to the usual path whatever is proposed.
	 * @return {@code true} if there is a reason for it
	 */
	boolean keepsToUsualPath() {
		return this.usualPathBecause != null && !this.usualPathBecause.isBlank();
	}

}
