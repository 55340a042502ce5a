package org.secondopinion.domain.assessment;

import java.time.LocalDate;

/** What is found on the day on which the plan is reviewed after the treatment began. */
public sealed interface TreatmentReview {

	/**
	 * The patient wants the second opinion now.
	 *
	 * @param safeToWait how long it is safe to wait from now on; what was said at the
	 * intake no longer holds
	 */
	record GoesOn(SafeToWait safeToWait) implements TreatmentReview {

		public GoesOn {
			if (safeToWait == SafeToWait.EMERGENCY) {
				throw new IllegalArgumentException("An emergency goes to urgent care");
			}
		}

	}

	/**
	 * It is too early to say.
	 *
	 * @param reviewOn when it is asked again, in the programme's zone
	 */
	record Later(LocalDate reviewOn) implements TreatmentReview {
	}

	/** The patient is content without a second opinion. */
	record Closes() implements TreatmentReview {
	}

}
