package org.secondopinion.domain.decision;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpTest {

	private static final Instant NOW = Instant.parse("2026-04-10T15:00:00Z");

	@Test
	void theFirstRoundComesAfterThirtyDays() {
		assertThat(FollowUp.NONE.round()).contains(FollowUpRound.AFTER_30_DAYS);
	}

	@Test
	void anAnswerEndsARound() {
		assertThat(FollowUp.NONE.told(told(FollowUpRound.AFTER_30_DAYS)).round()).contains(FollowUpRound.AFTER_90_DAYS);
	}

	@Test
	void silenceEndsARoundAsWell() {
		assertThat(FollowUp.NONE.withoutAnswer().round()).contains(FollowUpRound.AFTER_90_DAYS);
	}

	@Test
	void nobodyIsAskedAThirdTime() {
		assertThat(FollowUp.NONE.withoutAnswer().told(told(FollowUpRound.AFTER_90_DAYS)).round()).isEmpty();
	}

	private static WhatHappened told(FollowUpRound round) {
		return new WhatHappened(round, PlanFollowed.FIRST_PLAN, "", Contentment.CONTENT, false, NOW);
	}

}
