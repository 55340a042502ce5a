package org.secondopinion.domain.journey;

import java.time.Instant;
import java.util.List;

/**
 * Timers that failed three times and are not tried any more. The cases wait for people as
 * before, but whatever the timer would have done stays undone.
 */
public interface StoppedTimers {

	/**
	 * The timers that stopped, the longest first.
	 * @return at most a hundred
	 */
	List<Stopped> all();

	/** Lets all be tried again, three times each. */
	void tryAgain();

	/**
	 * One of them. It says nothing about the case.
	 *
	 * @param place where in the model it failed
	 * @param due since when it should have done its work
	 * @param failure the last incident, with its number in the log and the type of what
	 * failed
	 */
	record Stopped(String place, Instant due, String failure) {
	}

}
