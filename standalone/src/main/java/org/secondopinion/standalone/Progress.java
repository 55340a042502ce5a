package org.secondopinion.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the person who waits what is going on, and how long it took. */
@FunctionalInterface
public interface Progress {

	/** Says one thing about one part of the platform. */
	void say(String part, String news);

	/** Prints a line for each. */
	static Progress on(PrintStream out) {
		return (part, news) -> out.printf("  %-12s %s%n", part, news);
	}

	/** For when nobody waits. */
	static Progress silent() {
		return (part, news) -> {
		};
	}

	/** Starts something, and says when that begins and how long it took. */
	default <T> T start(String part, Supplier<T> start) {
		say(part, "starts");
		long begin = System.nanoTime();
		T started = start.get();
		Duration time = Duration.ofNanos(System.nanoTime() - begin);
		say(part, String.format(Locale.ROOT, "is ready after %.1f s", time.toMillis() / 1000.0));
		return started;
	}

}
