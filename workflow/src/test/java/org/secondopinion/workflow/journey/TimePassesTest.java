package org.secondopinion.workflow.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Hours and months pass in a test without waiting, and what is due happens in order. */
@WorkflowTest
class TimePassesTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private MovableClock clock;

	@Test
	void timersFireAtTheirMomentsAcrossTheWeekendInWhichClocksArePutForward() {
		Scenario scenario = told("2028-03-09T16:00").timePasses(Period.ofDays(4)).neverPassed(Actions.REMIND_DOCTOR);
		assertThat(scenario.now()).isEqualTo("2028-03-13T16:00-05:00");

		scenario.timePasses(Duration.ofHours(25)).hasPassedInOrder(Actions.REMIND_DOCTOR);
		scenario.neverPassed(Actions.NOTE_SILENCE).timePasses(Period.ofMonths(1));

		scenario.hasPassedInOrder(Actions.REMIND_DOCTOR, Actions.NOTE_SILENCE);
		assertThat(happenedAt(scenario, EventKind.DOCTOR_SILENT)).isEqualTo("2028-03-16T17:00");
		assertThat(scenario.now()).isEqualTo("2028-04-14T17:00-05:00");
	}

	@Test
	void bothTimersThatBecomeDueInOneLeapAreNotedAtTheirOwnMoment() {
		Scenario scenario = told("2028-02-25T09:00").timePasses(Period.ofMonths(7));

		scenario.hasPassedInOrder(Actions.REMIND_DOCTOR, Actions.NOTE_SILENCE);
		assertThat(happenedAt(scenario, EventKind.DOCTOR_SILENT)).isEqualTo("2028-03-03T17:00");
		scenario.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS, TaskKind.DEAL_WITH_DATE);
	}

	@Test
	void theEngineTellsTheTimeByTheClockOfEverythingElse() {
		Instant leapDay = Instant.parse("2028-02-29T12:00:00Z");

		this.clock.at(leapDay, () -> assertThat(ClockUtil.now()).isEqualTo(Date.from(leapDay)));
		assertThat(ClockUtil.now()).isCloseTo(new Date(), 60_000);
	}

	private Scenario told(String moment) {
		return this.scenarios.aUsualCase()
			.itIs(moment)
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	private static LocalDateTime happenedAt(Scenario scenario, EventKind kind) {
		return scenario.get(CaseHistory.class)
			.of(scenario.caseId())
			.stream()
			.map((entry) -> entry.event())
			.filter((event) -> event.kind() == kind)
			.findFirst()
			.orElseThrow()
			.at()
			.atZone(CHICAGO)
			.toLocalDateTime();
	}

}
