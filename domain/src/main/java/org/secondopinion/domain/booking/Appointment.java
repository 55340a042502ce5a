package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/** What was agreed about when the second opinion is given. */
public sealed interface Appointment {

	/**
	 * How the opinion is given.
	 * @return the kind
	 */
	ReviewKind kind();

	/**
	 * The day of the meeting where it takes place, or by which the review is due.
	 * @return the day
	 */
	LocalDate day();

	/**
	 * Whether the patient is left at least a day to decide. The decide-by date never
	 * moves for an appointment.
	 * @param decideBy the decide-by date; {@code null} if none is set
	 * @return {@code false} if the appointment is on that day or later
	 */
	default boolean leavesTimeToDecide(@Nullable LocalDate decideBy) {
		return decideBy == null || day().isBefore(decideBy);
	}

	/**
	 * Whether it lies in the past, so that nobody can keep it.
	 * @param now the moment that it is
	 * @param zone the programme's zone, which says what day it is
	 * @return {@code true} for an hour that has begun or a day that is over
	 */
	boolean hasPassed(Instant now, ZoneId zone);

	/**
	 * The patient meets the specialist.
	 *
	 * @param kind by video or in person
	 * @param at when, in the zone in which it was agreed
	 * @param place where to go, or how to join
	 */
	record Meeting(ReviewKind kind, ZonedDateTime at, String place) implements Appointment {

		public Meeting {
			if (!kind.isMeeting() || place.isBlank()) {
				throw new IllegalArgumentException("A meeting is a visit or a video call, and has a place");
			}
		}

		@Override
		public LocalDate day() {
			return this.at.toLocalDate();
		}

		@Override
		public boolean hasPassed(Instant now, ZoneId zone) {
			return !this.at.toInstant().isAfter(now);
		}

	}

	/**
	 * The specialist writes, and nobody meets.
	 *
	 * @param kind by one specialist or by a board
	 * @param dueBy the day by which the written opinion is promised, in the programme's
	 * zone
	 */
	record WrittenReview(ReviewKind kind, LocalDate dueBy) implements Appointment {

		public WrittenReview {
			if (kind.isMeeting()) {
				throw new IllegalArgumentException("A visit or a video call has an hour");
			}
		}

		@Override
		public LocalDate day() {
			return this.dueBy;
		}

		@Override
		public boolean hasPassed(Instant now, ZoneId zone) {
			return this.dueBy.isBefore(now.atZone(zone).toLocalDate());
		}

	}

}
