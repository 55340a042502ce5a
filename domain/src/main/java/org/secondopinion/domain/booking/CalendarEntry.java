package org.secondopinion.domain.booking;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;

/**
 * A meeting as the calendars of those who meet know it. It outlives what was agreed:
 * whoever put it into a calendar must be able to take it out again.
 *
 * @param at when patient and specialist meet, as it was agreed last
 * @param round the {@link Booking#round() round} in which it was agreed; another round is
 * another entry
 * @param sequence how often the entry was changed since it was made, as RFC 5545,
 * 3.8.7.4, counts
 * @param cancelled whether the time does not stand any more
 * @param changedAt when it was changed last
 */
public record CalendarEntry(Instant at, int round, int sequence, boolean cancelled, Instant changedAt) {

	static CalendarEntry agreed(@Nullable CalendarEntry before, int round, Instant meeting, Instant now) {
		boolean same = before != null && before.round() == round;
		return new CalendarEntry(meeting, round, same ? before.sequence() + 1 : 0, false, now);
	}

	CalendarEntry calledOff(Instant now) {
		return new CalendarEntry(this.at, this.round, this.sequence + 1, true, now);
	}

	/**
	 * The entry as it stands in a case: nobody meets after the case has ended.
	 * @param caseFile the case
	 * @return this entry, or the entry called off
	 */
	public CalendarEntry in(CaseFile caseFile) {
		Instant closed = caseFile.closedAt();
		return (closed != null && closed.isBefore(this.at) && !this.cancelled) ? calledOff(closed) : this;
	}

}
