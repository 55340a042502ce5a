package org.secondopinion.standalone.samples;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Many cases, each led at random from its beginning to its end, over months, in four time
 * zones. {@code -Djourneys=20} leads fewer, {@code -Djourneys.seed=4711} others: that is
 * the first one's seed, and the next ones follow, so that one that failed can be repeated
 * alone.
 */
class RandomJourneysTest {

	private static final int USUAL = 300;

	private static final int SEED = 20_270_101;

	private static final int ENOUGH_TO_SEE_EVERYTHING = 250;

	private static final int ENOUGH_FAILURES = 3;

	/** Journeys that do not meet: each lane has a world of its own. */
	private static final int LANES = 2;

	private final int journeys = Integer.getInteger("journeys", USUAL);

	private final int firstSeed = Integer.getInteger("journeys.seed", SEED);

	private final Tally tally = new Tally();

	private final Map<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

	@Test
	void everyJourneyEndsAndAllTablesTellTheSameTruthAtEachStep() throws Exception {
		long begin = System.nanoTime();
		try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
			List<Future<Void>> all = lanes
				.invokeAll(IntStream.range(0, LANES).<Callable<Void>>mapToObj((lane) -> () -> leadAll(lane)).toList());
			for (Future<Void> lane : all) {
				lane.get();
			}
		}
		System.out.printf("%sSequence flows taken: %d of %d, not taken: %s, rarely: %s%nAll of it in %d s%n",
				this.tally, FlowsTaken.modelled() - FlowsTaken.notTaken().size(), FlowsTaken.modelled(),
				FlowsTaken.notTaken(), FlowsTaken.rare(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
		this.failures.forEach((seed, ex) -> {
			System.out.printf("A journey failed; repeat it with -Djourneys=1 -Djourneys.seed=%d%n", seed);
			ex.printStackTrace(System.out);
		});
		assertThat(this.failures.keySet()).as("seeds of journeys that failed").isEmpty();
		assumeThat(this.journeys).as("few journeys do not see everything")
			.isGreaterThanOrEqualTo(ENOUGH_TO_SEE_EVERYTHING);
		assertThat(this.tally.tasks()).containsExactlyInAnyOrder(TaskKind.values());
		assertThat(this.tally.closings()).containsExactlyInAnyOrder(Closing.values());
	}

	private Void leadAll(int lane) {
		ConfigurableApplicationContext world = RandomWorld.start();
		for (int number = lane; number < this.journeys && this.failures.size() < ENOUGH_FAILURES; number += LANES) {
			int seed = this.firstSeed + number;
			try {
				new RandomJourney(seed, world, this.tally).run();
			}
			catch (RuntimeException | AssertionError ex) {
				this.failures.put(seed, ex);
				// What it left behind would make others fail.
				world.close();
				world = RandomWorld.start();
			}
		}
		world.close();
		return null;
	}

}
