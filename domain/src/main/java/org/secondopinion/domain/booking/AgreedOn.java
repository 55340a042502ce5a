package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/**
 * What an appointment is: the process waits for a meeting, and not for a written review.
 */
public enum AgreedOn implements Answer {

	MEETING, WRITTEN_REVIEW;

	static AgreedOn of(Appointment appointment) {
		return switch (appointment) {
			case Appointment.Meeting _ -> MEETING;
			case Appointment.WrittenReview _ -> WRITTEN_REVIEW;
		};
	}

}
