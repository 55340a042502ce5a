package org.secondopinion.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock for trying the platform and for its tests: the system's, put forward for
 * everybody or set to any moment for one thread, so that nobody has to wait for months.
 */
public final class MovableClock implements InstantSource {

	private static final InstantSource SYSTEM = InstantSource.system();

	private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

	private volatile Duration ahead;

	/** A clock that shows the present. */
	public MovableClock() {
		this(Duration.ZERO);
	}

	/**
	 * A clock that shows a later time.
	 * @param ahead how much later
	 */
	public MovableClock(Duration ahead) {
		this.ahead = ahead;
	}

	@Override
	public Instant instant() {
		return SET.isBound() ? SET.get() : SYSTEM.instant().plus(this.ahead);
	}

	/**
	 * Puts the clock forward for everybody; only {@link #at} can show what was before.
	 * @param duration how far; negative to put a clock back that was put forward
	 */
	public void forward(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	/**
	 * Does something as if it were another time; it stands still meanwhile.
	 * @param moment what the clock shows, to this thread only
	 * @param work what to do
	 */
	public void at(Instant moment, Runnable work) {
		ScopedValue.where(SET, moment).run(work);
	}

	/**
	 * Whether this thread does something as if it were another time.
	 * @return {@code true} within {@link #at}
	 */
	public boolean isSet() {
		return SET.isBound();
	}

}
