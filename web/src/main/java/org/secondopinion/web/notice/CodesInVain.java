package org.secondopinion.web.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries one code after the other. Nobody guesses 130 random bits; this
 * spares the database, and shows in the access logs of the servers. A whole clinic may
 * come from one address, so that many tries are allowed. Each node counts for itself.
 */
@Component
class CodesInVain {

	/** How many codes that open nothing may come from one address within the time. */
	static final int MOST = 30;

	static final Duration WITHIN = Duration.ofMinutes(15);

	private static final int MOST_ADDRESSES = 10_000;

	private final Map<String, Tries> tries = new ConcurrentHashMap<>();

	private final InstantSource clock;

	CodesInVain(InstantSource clock) {
		this.clock = clock;
	}

	boolean areTooMany(String address) {
		Tries before = this.tries.get(address);
		return before != null && !before.areOver(this.clock.instant()) && before.number() >= MOST;
	}

	void oneMore(String address) {
		Instant now = this.clock.instant();
		if (this.tries.size() >= MOST_ADDRESSES) {
			this.tries.values().removeIf((it) -> it.areOver(now));
		}
		this.tries.merge(address, new Tries(now, 1),
				(before, one) -> before.areOver(now) ? one : new Tries(before.since(), before.number() + 1));
	}

	private record Tries(Instant since, int number) {

		boolean areOver(Instant now) {
			return now.isAfter(this.since.plus(WITHIN));
		}

	}

}
