package org.secondopinion.standalone.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that can be repeated: the same seed falls the same way. */
final class Dice {

	// Its first numbers differ for seeds that follow each other.
	private final RandomGenerator random;

	Dice(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/**
	 * Whether something happens.
	 * @param percent how often, of a hundred times
	 */
	boolean chance(double percent) {
		return this.random.nextDouble() * 100 < percent;
	}

	/** A number from the first to the last. */
	int from(int first, int last) {
		return this.random.nextInt(first, last + 1);
	}

	<E extends Enum<E>> E any(Class<E> type) {
		return any(List.of(type.getEnumConstants()));
	}

	/** One of them, each as likely as any other; in an order that does not change. */
	<T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** Some of them in any order: at least so many, at most so many. */
	<T> List<T> some(Collection<T> all, int least, int most) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(shuffled.size(), from(least, most)));
	}

}
