package org.secondopinion.domain.decision;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.decision.OpinionSearch.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class OpinionSearchTest {

	private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

	@Test
	void aWishIsNoSearchYet() {
		assertThat(wished(OpinionSearch.NONE).isUnderWay(1)).isFalse();
	}

	@Test
	void aSearchIsUnderWayUntilTheOpinionIsReleased() {
		OpinionSearch search = chosen(wished(OpinionSearch.NONE), AnotherOpinion.GO_ON);

		assertThat(search.isUnderWay(1)).isTrue();
		assertThat(search.isUnderWay(2)).isFalse();
	}

	@Test
	void whoeverDecidesAfterAllSearchesForNothing() {
		assertThat(chosen(wished(OpinionSearch.NONE), AnotherOpinion.DECIDE_AFTER_ALL).isUnderWay(1)).isFalse();
	}

	@Test
	void aSecondThoughtAfterAThirdOpinionIsNoSearchForAFourth() {
		OpinionSearch third = chosen(wished(OpinionSearch.NONE), AnotherOpinion.GO_ON);

		assertThat(chosen(wished(third), AnotherOpinion.DECIDE_AFTER_ALL).isUnderWay(2)).isFalse();
		assertThat(chosen(wished(third), AnotherOpinion.GO_ON).isUnderWay(2)).isTrue();
	}

	@Test
	void thePlanOfAThirdOpinionIsOnlyOfferedWhereThereIsOne() {
		assertThat(Outcome.possible(new OpinionCount(2, 3))).contains(Outcome.ANOTHER_OPINION)
			.doesNotContain(Outcome.TAKE_LATER_PLAN);
		assertThat(Outcome.possible(new OpinionCount(3, 3))).contains(Outcome.TAKE_LATER_PLAN)
			.doesNotContain(Outcome.ANOTHER_OPINION);
		assertThat(PlanFollowed.possible(new OpinionCount(2, 3))).doesNotContain(PlanFollowed.LATER_PLAN);
	}

	private static OpinionSearch wished(OpinionSearch before) {
		return before.wishing(new Wish("I am torn.", NOW, null, false));
	}

	private static OpinionSearch chosen(OpinionSearch before, AnotherOpinion choice) {
		return before.checked(new SelfCheck(null, null, "", choice, NOW));
	}

}
