package org.secondopinion.workflow.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programme's clock pauses while the patient has the ball, the decide-by date never.
 */
@WorkflowTest
class PausesTest {

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private ProgrammeClocks clocks;

	@Test
	void itRunsWhileTheProgrammeReadsTheIntakeAndPausesWhileThePatientChooses() {
		Scenario scenario = handedIn();
		assertThat(clock(scenario).paused()).isFalse();

		scenario.timePasses(Duration.ofHours(3)).answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
		Instant since = scenario.now().toInstant();
		scenario.waitsFor(TaskKind.CHOOSE_NOTICE).timePasses(Duration.ofDays(30));

		assertThat(clock(scenario).pausedSince()).contains(since);
		assertThat(ran(scenario)).isEqualTo(Duration.ofHours(3));
	}

	@Test
	void itRunsAgainWhenThePatientHasChosen() {
		Scenario scenario = confirmed().timePasses(Duration.ofDays(30))
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		Duration before = ran(scenario);

		scenario.timePasses(Duration.ofHours(2));

		assertThat(clock(scenario).paused()).isFalse();
		assertThat(ran(scenario).minus(before)).isEqualTo(Duration.ofHours(2));
	}

	@Test
	void theDecideByDateStaysWhereItIs() {
		Scenario scenario = confirmed();
		LocalDate decideBy = scenario.caseFile().decideBy();

		scenario.timePasses(Duration.ofDays(40)).answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);

		assertThat(scenario.caseFile().decideBy()).isEqualTo(decideBy);
	}

	@Test
	void itStandsStillFromTheEndOfTheCaseOn() {
		Scenario scenario = handedIn().timePasses(Duration.ofHours(3)).withdraw();

		assertThat(clock(scenario).ranUntil(scenario.now().toInstant().plus(Duration.ofDays(30)), calendar(scenario)))
			.isEqualTo(Duration.ofHours(3));
	}

	@Test
	void whatGoesAwayWithTheCaseDoesNotLetItRunAgain() {
		Scenario scenario = handedIn();
		Journey journey = scenario.get(Journey.class);
		scenario.inOneTransaction(() -> journey.gotWorse(scenario.caseId()))
			.inOneTransaction(() -> journey.gotWorse(scenario.caseId()))
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED)
			.hasEnded(Closing.DECLINED);

		assertThat(clock(scenario).paused()).isTrue();
	}

	// A Wednesday, before the clocks are put forward.
	private Scenario handedIn() {
		return this.scenarios.aUsualCase().itIs("2028-03-01T09:00").done(TaskKind.COMPLETE_INTAKE);
	}

	private Scenario confirmed() {
		return handedIn().answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
	}

	private ProgrammeClock clock(Scenario scenario) {
		return this.clocks.of(scenario.caseId()).orElseThrow();
	}

	private Duration ran(Scenario scenario) {
		return clock(scenario).ranUntil(scenario.now().toInstant(), calendar(scenario));
	}

	private static WorkingCalendar calendar(Scenario scenario) {
		return scenario.get(Programmes.class).get(scenario.caseFile().programme()).calendar();
	}

}
