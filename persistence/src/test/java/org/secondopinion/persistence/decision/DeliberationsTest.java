package org.secondopinion.persistence.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.ClarityQuestion;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.Telling;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class DeliberationsTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private Deliberations deliberations;

	@Test
	void nothingIsWeighedAtFirst() {
		assertThat(this.deliberations.of(this.samples.caseOf("Maria Example").id())).isEqualTo(Deliberation.NONE);
	}

	@Test
	void theWholeWayToTheDecisionComesBack() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		Deliberation whole = Deliberation.NONE
			.weighing(new Worksheet(
					Map.of(Consideration.PRACTICAL_LIFE, new Weighing(2, "Four hours — by bus"),
							Consideration.VALUES_AND_GOALS, new Weighing(null, "My garden")),
					Map.of(ClarityQuestion.SURE, false)))
			.taking(new MoreTime(LocalDate.of(2026, 4, 1), "Talk to my sister", SampleCases.OPENED))
			.decided(new Decision(Outcome.BLEND, "First the tablets.",
					List.of(new Consent(Recipient.FAMILY_MEMBER, "Ana Example", "555-0102")), SampleCases.OPENED))
			.shared(List.of(new Telling(Recipient.FAMILY_MEMBER, Manner.PHONE, "", SampleCases.OPENED)));
		this.deliberations.save(caseId, whole);

		assertThat(this.deliberations.of(caseId)).isEqualTo(whole);
	}

}
