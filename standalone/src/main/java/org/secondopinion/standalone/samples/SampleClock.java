package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The system's clock, except while a sample case is made: then it shows whoever makes it
 * a moment in the past, and everybody else the present.
 */
public final class SampleClock implements InstantSource {

	private static final InstantSource SYSTEM = InstantSource.system();

	private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

	SampleClock() {
	}

	@Override
	public Instant instant() {
		return PAST.isBound() ? PAST.get() : SYSTEM.instant();
	}

	/**
	 * Whether this thread is making a sample's past.
	 * @return {@code true} while {@link #at} does something
	 */
	boolean showsThePast() {
		return PAST.isBound();
	}

	/**
	 * Does something as if it were another time.
	 * @param moment what the clock shows meanwhile, in this thread
	 * @param work what to do
	 */
	void at(Instant moment, Runnable work) {
		ScopedValue.where(PAST, moment).run(work);
	}

}
