package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a navigator says to an intake.
 *
 * @param review accepted, sent back or declined
 * @param straightforward whether the problem responds quickly to standard treatment
 * @param note the reason, told to the patient; needed unless accepted
 * @param usualPathBecause why the case keeps to the usual path although a shortened one
 * is proposed, told to the patient; empty if it takes what is proposed
 * @param reviewOn where the treatment starts first, the day on which the navigator asks
 * whether the second opinion goes on, in the programme's zone; {@code null} elsewhere
 */
public record IntakeConfirmation(IntakeReview review, boolean straightforward, String note,
		@Nullable String usualPathBecause, @Nullable LocalDate reviewOn) {

	public IntakeConfirmation {
		if (review != IntakeReview.ACCEPTED && note.isBlank()) {
			throw new IllegalArgumentException("Whatever does not go on needs a reason");
		}
		if ((review == IntakeReview.TREATMENT_FIRST) != (reviewOn != null)) {
			throw new IllegalArgumentException("What is reviewed later has a day, and nothing else has");
		}
		// What was confirmed before there was a choice took what was proposed.
		usualPathBecause = (usualPathBecause != null) ? usualPathBecause : "";
	}

	public IntakeConfirmation(IntakeReview review, boolean straightforward, String note) {
		this(review, straightforward, note, "", null);
	}

	public IntakeConfirmation(IntakeReview review, boolean straightforward, String note, String usualPathBecause) {
		this(review, straightforward, note, usualPathBecause, null);
	}

	/**
	 * The treatment starts first.
	 * @param reviewOn when the long-term plan is reviewed, in the programme's zone
	 * @param because why, told to the patient
	 * @return what the navigator says
	 */
	public static IntakeConfirmation treatmentFirst(LocalDate reviewOn, String because) {
		return new IntakeConfirmation(IntakeReview.TREATMENT_FIRST, false, because, "", reviewOn);
	}

	/**
	 * Whether the case keeps to the usual path whatever is proposed.
	 * @return {@code true} if there is a reason for it
	 */
	boolean keepsToUsualPath() {
		return this.usualPathBecause != null && !this.usualPathBecause.isBlank();
	}

}
