package org.secondopinion.domain.decision;

import java.time.LocalDate;

/**
 * How long after a decision the patient is asked what actually happened. What somebody
 * intends is never taken for what came of it.
 */
public enum FollowUpRound {

	AFTER_30_DAYS(30), AFTER_90_DAYS(90);

	private final int days;

	FollowUpRound(int days) {
		this.days = days;
	}

	/**
	 * The day from which the patient is asked.
	 * @param decidedOn the day of the decision, in the programme's zone
	 * @return a calendar day, which may be one on which nobody works
	 */
	public LocalDate after(LocalDate decidedOn) {
		return decidedOn.plusDays(this.days);
	}

	public int days() {
		return this.days;
	}

}
