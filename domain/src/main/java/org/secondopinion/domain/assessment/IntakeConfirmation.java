package org.secondopinion.domain.assessment;

/**
 * What a navigator says to an intake.
 *
 * @param review accepted, sent back or declined
 * @param straightforward whether the problem responds quickly to standard treatment
 * @param note the reason, told to the patient; needed unless accepted
 */
public record IntakeConfirmation(IntakeReview review, boolean straightforward, String note) {

	public IntakeConfirmation {
		if (review != IntakeReview.ACCEPTED && note.isBlank()) {
			throw new IllegalArgumentException("Sending back and declining need a reason");
		}
	}

}
