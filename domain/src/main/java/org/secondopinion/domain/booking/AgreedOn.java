package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/**
 * What came of agreeing on a time: the process waits for a meeting, and not for a written
 * review; it waits for the patient where times are offered, and for the programme where
 * none of them suits.
 */
public enum AgreedOn implements Answer {

	MEETING, WRITTEN_REVIEW, TIMES_OFFERED, NO_TIME;

	static AgreedOn of(Appointment appointment) {
		return switch (appointment) {
			case Appointment.Meeting _ -> MEETING;
			case Appointment.WrittenReview _ -> WRITTEN_REVIEW;
		};
	}

}
