package org.secondopinion.persistence.casefile;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PersistenceTest
class CaseHistoryTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private CaseHistory history;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theNewestComesFirst() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		append(caseId, EventKind.CASE_OPENED);
		append(caseId, EventKind.INTAKE_SUBMITTED);

		assertThat(this.history.of(caseId)).extracting((entry) -> entry.event().kind())
			.containsExactly(EventKind.INTAKE_SUBMITTED, EventKind.CASE_OPENED);
	}

	@Test
	void aChangeForTheWorseIsTakenBackUntilItIsToldAgain() {
		CaseId takenBack = this.samples.caseOf("Maria Example").id();
		CaseId toldAgain = this.samples.caseOf("Noah Sample").id();
		CaseId quiet = this.samples.caseOf("Quiet Sample").id();
		List.of(takenBack, toldAgain).forEach((it) -> {
			append(it, EventKind.WORSE_REPORTED);
			append(it, EventKind.WORSE_TAKEN_BACK);
		});
		append(takenBack, EventKind.NOTE_ADDED);
		append(toldAgain, EventKind.WORSE_REPORTED);
		append(quiet, EventKind.CASE_OPENED);

		assertThat(this.history.takenBack(List.of(takenBack, toldAgain, quiet)))
			.containsExactly(Map.entry(takenBack, SampleCases.OPENED));
	}

	@Test
	void whatHappenedCannotBeChanged() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		append(caseId, EventKind.CASE_OPENED);

		assertThatThrownBy(
				() -> this.jdbc.sql("delete from case_event where case_id = ?").param(caseId.value()).update())
			.hasMessageContaining("never changed");
	}

	private void append(CaseId caseId, EventKind kind) {
		this.history.append(new CaseEvent(caseId, SampleCases.OPENED, Step.ASSESS, kind, null, null, null, null));
	}

}
