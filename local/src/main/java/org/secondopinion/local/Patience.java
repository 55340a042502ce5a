package org.secondopinion.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this JVM that does not tell when it happens. */
final class Patience {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private Patience() {
	}

	/** Asks again and again; returns whether the answer was yes in time. */
	static boolean until(BooleanSupplier answer, Duration limit) {
		long start = System.nanoTime();
		while (!answer.getAsBoolean()) {
			if (System.nanoTime() - start > limit.toNanos()) {
				return false;
			}
			try {
				Thread.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return true;
	}

}
