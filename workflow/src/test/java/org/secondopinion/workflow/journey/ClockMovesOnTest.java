package org.secondopinion.workflow.journey;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.local.MovableClock;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.awaitility.Awaitility.await;

/** The engine fires timers by itself when the clock is put forward for everybody. */
@WorkflowTest
@TestPropertySource(properties = { "camunda.bpm.job-execution.enabled=true",
		"camunda.bpm.job-execution.wait-time-in-millis=50", "camunda.bpm.job-execution.max-wait=50" })
@DirtiesContext
class ClockMovesOnTest {

	private static final Duration A_MONTH = Duration.ofDays(31);

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.forward(A_MONTH.negated());
	}

	@Test
	void aTimerFiresAsSoonAsTheClockHasBeenPutForward() {
		Scenario scenario = this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.neverPassed(Actions.REMIND_DOCTOR);

		this.clock.forward(A_MONTH);

		await().atMost(Duration.ofMinutes(1)).until(() -> isSilent(scenario));
		scenario.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	private static boolean isSilent(Scenario scenario) {
		return scenario.get(CaseHistory.class)
			.of(scenario.caseId())
			.stream()
			.anyMatch((entry) -> entry.event().kind() == EventKind.DOCTOR_SILENT);
	}

}
