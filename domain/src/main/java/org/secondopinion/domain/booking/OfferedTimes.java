package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.people.PersonId;

/**
 * The times at which a specialist could meet a patient, while the patient has not chosen.
 * Nothing is held by them: an hour belongs to the case that chooses it first.
 *
 * @param specialist who could meet the patient
 * @param kind by video or in person
 * @param zone the zone in which the times were offered
 * @param place where to go, or how to join
 * @param reason why a patient who must be examined is not; may be empty
 * @param times the moments, the earliest first; one to {@link #MOST}
 */
public record OfferedTimes(PersonId specialist, ReviewKind kind, ZoneId zone, String place, String reason,
		List<Instant> times) {

	/** How many times are offered at most: more is a burden, not a choice. */
	public static final int MOST = 4;

	public OfferedTimes {
		times = times.stream().sorted().distinct().toList();
		if (!kind.isMeeting() || place.isBlank() || times.isEmpty() || times.size() > MOST) {
			throw new IllegalArgumentException("One to four times are offered, for a visit or a video call at a place");
		}
	}

	/**
	 * The meeting at one of these times.
	 * @param time the moment
	 * @return the meeting, in the zone in which it was offered
	 */
	Appointment.Meeting meeting(Instant time) {
		return new Appointment.Meeting(this.kind, time.atZone(this.zone), this.place);
	}

	/**
	 * These times without one that does not stand any more.
	 * @param time the moment
	 * @return the times that are left; nothing if it was the last
	 */
	Optional<OfferedTimes> without(Instant time) {
		List<Instant> left = this.times.stream().filter((it) -> !it.equals(time)).toList();
		return left.isEmpty() ? Optional.empty()
				: Optional.of(new OfferedTimes(this.specialist, this.kind, this.zone, this.place, this.reason, left));
	}

	/**
	 * When the last of them begins, so that none can be chosen any more.
	 * @return the moment
	 */
	Instant overAt() {
		return this.times.getLast();
	}

}
