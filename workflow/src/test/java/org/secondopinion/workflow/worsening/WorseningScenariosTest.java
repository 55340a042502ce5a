package org.secondopinion.workflow.worsening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The patient's condition gets worse while the case is on its way. */
@WorkflowTest
class WorseningScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void aChangeForTheWorseIsDealtWithWhileEverythingElseGoesOn() {
		gotWorse(assessed()).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE)
			.hasHappened(EventKind.WORSE_REPORTED);
	}

	@Test
	void whenThePlanStaysTheCaseGoesOnWhereItIs() {
		Scenario scenario = gotWorse(assessed());
		LocalDate decideBy = scenario.caseFile().decideBy();
		deal(scenario, (visit, task) -> dealing(scenario).keepPlan(visit, task, "Called: a cold, seen by the doctor."));

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Tasks.DEAL_WITH_CHANGE, Ends.CHANGE_DEALT_WITH)
			.neverPassed(Actions.SHORTEN_PATH)
			.hasHappened(EventKind.WORSE_DEALT_WITH);
		assertThat(scenario.caseFile().worseAt()).isNull();
		assertThat(scenario.caseFile().decideBy()).isEqualTo(decideBy);
	}

	@Test
	void whenThereIsLessTimeEverythingThatWaitsIsDueEarlier() {
		Scenario scenario = gotWorse(assessed());
		Instant due = due(scenario, TaskKind.CHOOSE_NOTICE);
		LocalDate day = LocalDate.now().plusDays(9);
		deal(scenario,
				(visit, task) -> dealing(scenario).expedite(visit, task, day, "Dr. First Sample, on the phone."));

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Actions.SHORTEN_PATH, Ends.CHANGE_DEALT_WITH)
			.hasHappened(EventKind.WORSE_DEALT_WITH, EventKind.PATH_EXPEDITED, EventKind.DEADLINES_SET);
		assertThat(scenario.caseFile().path()).isEqualTo(TriagePath.EXPEDITED);
		assertThat(scenario.caseFile().decideBy()).isEqualTo(day);
		assertThat(due(scenario, TaskKind.CHOOSE_NOTICE)).isBefore(due);
	}

	@Test
	void theDateIsWatchedAnewWhenItComesEarlier() {
		Scenario scenario = gotWorse(
				Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME));
		LocalDate day = LocalDate.now().plusDays(9);
		deal(scenario,
				(visit, task) -> dealing(scenario).expedite(visit, task, day, "Dr. First Sample, on the phone."));

		assertThat(watched(scenario)).isBefore(Instant.now().plusSeconds(11 * 24 * 3600));
	}

	@Test
	void aSecondReportOpensNoSecondTask() {
		gotWorse(gotWorse(assessed())).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void whatGetsWorseOnceMoreIsDealtWithOnceMore() {
		Scenario scenario = gotWorse(assessed());
		deal(scenario, (visit, task) -> dealing(scenario).keepPlan(visit, task, "Called."));

		gotWorse(scenario).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void colleaguesAreAlertedWhenNobodyHasItInHand() {
		gotWorse(assessed()).timeComesFor(Events.NOBODY_HAS_LOOKED)
			.hasPassedInOrder(Actions.ALERT_COLLEAGUES, Ends.COLLEAGUES_ALERTED)
			.hasHappened(EventKind.COLLEAGUES_ALERTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void nobodyIsAlertedOfWhatSomebodyHasInHand() {
		Scenario scenario = gotWorse(assessed());
		deal(scenario, (visit, task) -> dealing(scenario).takeInHand(visit, task, ""));

		scenario.timeComesFor(Events.NOBODY_HAS_LOOKED)
			.hasNeverHappened(EventKind.COLLEAGUES_ALERTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void withdrawingStopsItToo() {
		gotWorse(assessed()).withdraw().hasEnded(Closing.WITHDRAWN);
	}

	@Test
	void itsTaskEndsWithTheCaseButTheMarkStays() {
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		gotWorse(scenario).answer(TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED).hasEnded(Closing.DECLINED);

		assertThat(scenario.caseFile().worseAt()).isNotNull();
	}

	private Scenario assessed() {
		return this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
	}

	private static Scenario gotWorse(Scenario scenario) {
		CaseNoting noting = new CaseNoting(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), scenario.get(Journey.class),
				scenario.get(TellByMail.class));
		return scenario.asPatient((visit) -> noting.worse(visit, "It hurts more."));
	}

	private static void deal(Scenario scenario, BiConsumer<Visit, TaskId> work) {
		scenario.asNavigator((visit) -> work.accept(visit, Reviews.task(scenario, TaskKind.DEAL_WITH_CHANGE)));
	}

	private static DealWithChange dealing(Scenario scenario) {
		return new DealWithChange(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

	private static Instant due(Scenario scenario, TaskKind kind) {
		return scenario.open().stream().filter((it) -> it.kind() == kind).map(OpenTask::due).findFirst().orElseThrow();
	}

	private static Instant watched(Scenario scenario) {
		String instance = scenario.get(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(scenario.caseId().toString())
			.singleResult()
			.getId();
		return Objects
			.requireNonNull(scenario.get(ManagementService.class)
				.createJobQuery()
				.processInstanceId(instance)
				.activityId(Events.DECIDE_BY_PASSED)
				.singleResult()
				.getDuedate())
			.toInstant();
	}

}
