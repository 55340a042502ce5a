package org.secondopinion.persistence.moretests;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.moretests.TestPlan;
import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class TestRoundsTest {

	private static final TestPlan PLAN = new TestPlan("Lakeside Fictional Imaging", "2 Sample Street",
			LocalDate.of(2026, 12, 7), "", SampleCases.OPENED);

	@Autowired
	private SampleCases samples;

	@Autowired
	private TestRounds rounds;

	@Test
	void whatBecameOfTestsComesBackTheNewestFirst() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		TestRound first = new TestRound(2, 1, PLAN, "", new TestRound.Results("Worn.", SampleCases.OPENED), null);
		TestRound second = new TestRound(2, 2, null, "Closer to home", null,
				new TestRound.NotDone(WhyNot.TOO_LATE, "", SampleCases.OPENED));
		this.rounds.save(caseId, first);
		this.rounds.save(caseId, second);

		assertThat(this.rounds.of(caseId)).containsExactly(second, first);
	}

	@Test
	void aRoundIsSavedAnewAsItGoesOn() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		this.rounds.save(caseId, new TestRound(2, 1, null, "Closer to home", null, null));
		TestRound planned = new TestRound(2, 1, PLAN, "", null, null);
		this.rounds.save(caseId, planned);

		assertThat(this.rounds.of(caseId)).containsExactly(planned);
	}

}
