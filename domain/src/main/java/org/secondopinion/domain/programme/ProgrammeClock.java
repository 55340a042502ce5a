package org.secondopinion.domain.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much of its working time a programme has used for a case. The clock pauses while
 * the ball is with the patient, because that time is nobody's delay; the decide-by date
 * never does, because an illness does not wait.
 *
 * @param begun from when it counts: when the case was opened, or, for a case that is
 * older than these clocks, when it was first counted
 * @param ran the working time before {@code since}
 * @param since since when it runs, or is paused; a moment ahead if it stands until then
 * @param paused whether it is paused
 */
public record ProgrammeClock(Instant begun, Duration ran, Instant since, boolean paused) {

	/**
	 * The clock of a case that begins.
	 * @param at when
	 * @return a clock that runs
	 */
	public static ProgrammeClock started(Instant at) {
		return new ProgrammeClock(at, Duration.ZERO, at, false);
	}

	/**
	 * Pauses the clock, or lets it run again; one that does so already stays as it is.
	 * @param pause whether to pause it
	 * @param now the present moment
	 * @param calendar when the programme works
	 * @return the clock
	 */
	public ProgrammeClock pausing(boolean pause, Instant now, WorkingCalendar calendar) {
		return (pause == this.paused && !this.since.isAfter(now)) ? this
				: new ProgrammeClock(this.begun, ranUntil(now, calendar), now, pause);
	}

	/**
	 * Lets the clock stand until a moment that is known, and run from then on by itself:
	 * nothing happens in the case at that moment that could start it.
	 * @param from when it runs again
	 * @param now the present moment
	 * @param calendar when the programme works
	 * @return the clock
	 */
	public ProgrammeClock runningFrom(Instant from, Instant now, WorkingCalendar calendar) {
		return (!this.paused && this.since.equals(from)) ? this
				: new ProgrammeClock(this.begun, ranUntil(now, calendar), from, false);
	}

	/**
	 * Whether the clock stands.
	 * @param now the present moment
	 * @return {@code true} if it is paused, or runs later only
	 */
	public boolean standsAt(Instant now) {
		return this.paused || this.since.isAfter(now);
	}

	/**
	 * How much working time the programme has used.
	 * @param now the present moment
	 * @param calendar when the programme works
	 * @return the hours in which it was open and the ball was not with the patient
	 */
	public Duration ranUntil(Instant now, WorkingCalendar calendar) {
		return this.paused ? this.ran : this.ran.plus(calendar.workingTime(this.since, now));
	}

	public Optional<Instant> pausedSince() {
		return this.paused ? Optional.of(this.since) : Optional.empty();
	}

}
