package org.secondopinion.domain.notice;

import java.time.Instant;

/**
 * When a doctor who does not answer is reminded, and when silence counts.
 *
 * @param remindAt the reminder
 * @param silentAt the last moment for an answer; later than the reminder
 */
public record ReminderDates(Instant remindAt, Instant silentAt) {

	public ReminderDates {
		if (!remindAt.isBefore(silentAt)) {
			throw new IllegalArgumentException("A doctor is reminded before silence counts");
		}
	}

}
