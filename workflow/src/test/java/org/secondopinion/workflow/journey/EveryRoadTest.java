package org.secondopinion.workflow.journey;

import java.util.Set;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.workflow.Footprints;
import org.secondopinion.workflow.RuleMatches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs after all scenarios, and asks which sequence flows of the model none has taken,
 * and which rules of the decision tables have decided nothing.
 */
@Order(Integer.MAX_VALUE)
class EveryRoadTest {

	@Test
	void everySequenceFlowHasBeenTakenByAScenario() {
		assertNoneIsLeft("Sequence flows taken by scenarios", Footprints.modelled(), Footprints.notTaken());
	}

	@Test
	void everyRuleOfADecisionTableHasBeenMatched() {
		assertNoneIsLeft("Rules of decision tables matched", RuleMatches.modelled(), RuleMatches.notMatched());
	}

	private static void assertNoneIsLeft(String what, Set<String> modelled, Set<String> left) {
		assumeTrue(System.getProperty("test") == null, "Only some of the scenarios were run");
		int reached = modelled.size() - left.size();
		System.out.printf("%s: %d of %d (%d %%)%n", what, reached, modelled.size(), 100 * reached / modelled.size());
		assertThat(modelled).isNotEmpty();
		assertThat(left).as("not among: " + what).isEmpty();
	}

}
