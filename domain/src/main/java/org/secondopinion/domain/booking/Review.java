package org.secondopinion.domain.booking;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.journey.OpenTask;

/**
 * A case that a specialist was asked to review, or reviews.
 *
 * @param caseFile which case
 * @param kind how the opinion is given
 * @param appointment when the opinion is given; {@code null} until agreed
 * @param due by when the specialist answers or writes; {@code null} while nothing is
 * promised
 * @param task what waits for the specialist; {@code null} if it waits for somebody else
 * @param canBeGivenBack whether the specialist took the case and can still leave it
 */
public record Review(CaseFile caseFile, ReviewKind kind, @Nullable Appointment appointment, @Nullable Instant due,
		@Nullable OpenTask task, boolean canBeGivenBack) {

	/**
	 * Whether patient and specialist meet, or have met.
	 * @return {@code true} if a visit or a video call is agreed
	 */
	public boolean isMeeting() {
		return this.appointment instanceof Appointment.Meeting;
	}

}
