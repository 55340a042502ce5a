package org.secondopinion.workflow.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A timer fires in the very moment in which a person does what it is about. */
@WorkflowTest
class TimerRaceTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Scenarios scenarios;

	@Test
	void thePersonWhoHasTheCaseInHandWinsAndTheTimerFindsNothingToDo() throws Exception {
		Scenario scenario = this.scenarios.aCaseThatWantsASpecialist();
		BookingCast cast = new BookingCast(scenario);
		PersonId chen = cast.listed("Dr. Chen Testwell");
		cast.shortlists(chen).ranks(chen).coverageIs(CoverageResult.CONFIRMED);
		FutureTask<Throwable> timer = new FutureTask<>(
				() -> catchThrowable(() -> scenario.timeComesFor(Events.OFFER_UNANSWERED)));

		scenario.inOneTransaction(() -> {
			scenario.get(Cases.class).lock(scenario.caseId());
			Thread.ofPlatform().daemon().start(timer);
			waitUntilTheTimerWaits(scenario, timer);
			cast.answers(chen, new Reply.Accept());
		});

		// The engine drops the job: what it was about is gone.
		assertThat(timer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(OptimisticLockingException.class);
		scenario.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.AGREE_APPOINTMENT)
			.hasHappened(EventKind.SPECIALIST_OFFERED, EventKind.SPECIALIST_ACCEPTED)
			.hasNeverHappened(EventKind.OFFER_UNANSWERED);
	}

	private static void waitUntilTheTimerWaits(Scenario scenario, FutureTask<Throwable> timer) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!scenario.get(JdbcClient.class)
			.sql("select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
			.query(Boolean.class)
			.single()) {
			assertThat(timer.isDone()).as("the timer waits for the case").isFalse();
			assertThat(Instant.now()).isBefore(end);
			Thread.onSpinWait();
		}
	}

}
