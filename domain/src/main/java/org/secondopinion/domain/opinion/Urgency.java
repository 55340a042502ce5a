package org.secondopinion.domain.opinion;

import java.util.Optional;

import org.secondopinion.domain.assessment.SafeToWait;

/** How soon treatment should begin or a decision be made. */
public enum Urgency {

	AT_ONCE, WITHIN_DAYS, WITHIN_WEEKS, WITHIN_MONTHS, NO_HURRY;

	/**
	 * What the first doctor said about waiting, as an urgency.
	 * @param told the answer in the intake
	 * @return the urgency, or nothing if nobody asked the doctor
	 */
	public static Optional<Urgency> of(SafeToWait told) {
		return switch (told) {
			case EMERGENCY -> Optional.of(AT_ONCE);
			case DAYS -> Optional.of(WITHIN_DAYS);
			case WEEKS -> Optional.of(WITHIN_WEEKS);
			case MONTHS -> Optional.of(WITHIN_MONTHS);
			case UNKNOWN -> Optional.empty();
		};
	}

}
