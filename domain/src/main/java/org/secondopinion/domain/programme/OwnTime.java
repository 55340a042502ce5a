package org.secondopinion.domain.programme;

import java.time.Instant;

/**
 * What a programme promises of its own time, and what it has used: working time in which
 * the ball was not with the patient. The decide-by date knows no such pause.
 *
 * @param usedDays the time that is used, in working days of the programme and parts of
 * them
 * @param promisedDays the time until an opinion can be read, as it is planned, in working
 * days
 * @param by when the promise is kept with what is left; it moves on while the clock is
 * paused
 * @param since from when the time is counted
 * @param paused whether the clock is paused, or stopped because the case has ended
 */
public record OwnTime(double usedDays, int promisedDays, Instant by, Instant since, boolean paused) {

	/**
	 * Whether the promise is broken.
	 * @return {@code true} if more was used than promised
	 */
	public boolean isLate() {
		return this.usedDays > this.promisedDays;
	}

}
