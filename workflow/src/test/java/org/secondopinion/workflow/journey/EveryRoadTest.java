package org.secondopinion.workflow.journey;

import java.util.Set;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.workflow.Footprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs after all scenarios, and asks which sequence flows of the model none has taken.
 */
@Order(Integer.MAX_VALUE)
class EveryRoadTest {

	@Test
	void everySequenceFlowHasBeenTakenByAScenario() {
		assumeTrue(System.getProperty("test") == null, "Only some of the scenarios were run");
		Set<String> modelled = Footprints.modelled();
		Set<String> left = Footprints.notTaken();
		int taken = modelled.size() - left.size();
		System.out.printf("Sequence flows taken by scenarios: %d of %d (%d %%)%n", taken, modelled.size(),
				100 * taken / modelled.size());
		assertThat(left).as("sequence flows that no scenario has taken").isEmpty();
	}

}
