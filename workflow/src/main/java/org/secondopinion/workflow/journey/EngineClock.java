package org.secondopinion.workflow.journey;

import java.time.InstantSource;

import org.joda.time.DateTimeUtils;

/**
 * The engine tells the time by the clock that everything else has, so that a timer is due
 * when that clock says so. The engine asks Joda-Time for the time, which keeps its clock
 * in a static field: all engines of a JVM follow the clock that was given last.
 */
final class EngineClock {

	private EngineClock() {
	}

	static void follow(InstantSource clock) {
		DateTimeUtils.setCurrentMillisProvider(clock::millis);
	}

}
