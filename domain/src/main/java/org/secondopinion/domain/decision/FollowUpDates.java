package org.secondopinion.domain.decision;

import java.time.Instant;

/**
 * When a patient is asked what happened, and how long.
 *
 * @param askAt when the patient is asked
 * @param remindAt when the patient is reminded
 * @param endsAt when the programme stops asking; nothing is held against the patient
 */
public record FollowUpDates(Instant askAt, Instant remindAt, Instant endsAt) {

	public FollowUpDates {
		if (!askAt.isBefore(remindAt) || !remindAt.isBefore(endsAt)) {
			throw new IllegalArgumentException("A patient is asked, then reminded, and then left in peace");
		}
	}

}
