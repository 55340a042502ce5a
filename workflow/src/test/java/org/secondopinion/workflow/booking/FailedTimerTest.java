package org.secondopinion.workflow.booking;

import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.journey.StoppedTimers;
import org.secondopinion.domain.journey.StoppedTimers.Stopped;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The database refuses what a timer writes and quotes the row, as it does when a rule of
 * a table is broken. The word of the row is one that nobody would write.
 */
@WorkflowTest
@ExtendWith(OutputCaptureExtension.class)
class FailedTimerTest {

	private static final String CANARY = "Zwitscherling";

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private StoppedTimers stopped;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	private Scenario scenario;

	@BeforeEach
	void anOfferWhoseExpiryWillBeRefused() {
		this.scenario = this.scenarios.aCaseThatWantsASpecialist();
		BookingCast cast = new BookingCast(this.scenario);
		PersonId chen = cast.listed("Dr. Chen Testwell");
		cast.shortlists(chen).ranks(chen).coverageIs(CoverageResult.CONFIRMED);
		this.jdbc.sql("""
				create function second_opinion.refuse_with_words() returns trigger language plpgsql as $$
				begin
				    raise exception 'refused' using detail = 'Failing row contains (Zwitscherling)';
				end $$
				""").update();
		this.jdbc.sql("""
				create trigger refuse_with_words before insert or update on second_opinion.offer
				for each row execute function second_opinion.refuse_with_words()
				""").update();
	}

	@AfterEach
	void refuseNoMoreAndTryAgain() {
		this.jdbc.sql("drop function if exists second_opinion.refuse_with_words() cascade").update();
		this.stopped.tryAgain();
	}

	@Test
	void whatItQuotesIsInNoTableOfTheEngineAndNotInTheLog(CapturedOutput log) {
		failThreeTimes();

		assertThat(tablesThatKnowTheWord()).isEmpty();
		assertThat(log).contains("Incident ").doesNotContain(CANARY);
	}

	@Test
	void itIsListedWithItsIncidentUntilItIsTriedAgain(CapturedOutput log) {
		failThreeTimes();

		Stopped timer = this.stopped.all().getLast();
		assertThat(timer.place()).isEqualTo(Actions.NOTE_OFFER_UNANSWERED);
		assertThat(timer.failure()).startsWith("Incident ").doesNotContain(CANARY);
		assertThat(log).contains(timer.failure());
		refuseNoMoreAndTryAgain();
		assertThat(this.stopped.all()).isEmpty();
		this.scenario.timeComesFor(Events.OFFER_UNANSWERED);
	}

	private void failThreeTimes() {
		for (int i = 0; i < 3; i++) {
			assertThat(catchThrowable(() -> this.scenario.timeComesFor(Events.OFFER_UNANSWERED))).isNotNull();
		}
		assertThat(this.management.createJobQuery().noRetriesLeft().list()).extracting(Job::getRetries).contains(0);
	}

	private List<String> tablesThatKnowTheWord() {
		String hex = CANARY.chars().mapToObj("%02x"::formatted).collect(Collectors.joining());
		return this.jdbc.sql("select table_name from information_schema.tables where table_schema = 'camunda'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> this.jdbc
				.sql("select exists (select from camunda.%s t where t::text like ? or t::text like ?)".formatted(table))
				.params("%" + CANARY + "%", "%" + hex + "%")
				.query(Boolean.class)
				.single())
			.toList();
	}

}
