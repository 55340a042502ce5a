package org.secondopinion.persistence.decision;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.FollowUp;
import org.secondopinion.domain.decision.FollowUpRound;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.domain.decision.Help;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.WhatHappened;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class FollowUpsTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private FollowUps followUps;

	@Test
	void nothingIsKnownAtFirst() {
		assertThat(this.followUps.of(this.samples.caseOf("Maria Example").id())).isEqualTo(FollowUp.NONE);
	}

	@Test
	void everythingThatWasToldComesBack() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		FollowUp whole = FollowUp.NONE
			.talked(new TalkAfterwards(TalkAfterwards.Result.TALKED, "He agrees — mostly.", SampleCases.OPENED))
			.withoutAnswer()
			.told(new WhatHappened(FollowUpRound.AFTER_90_DAYS, PlanFollowed.PARTS_OF_BOTH, "I walk again.",
					Contentment.CONTENT, true, SampleCases.OPENED))
			.helped(new Help("A new date.", SampleCases.OPENED));
		this.followUps.save(caseId, whole);

		assertThat(this.followUps.of(caseId)).isEqualTo(whole);
	}

}
