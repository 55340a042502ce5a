package org.secondopinion.workflow.moretests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The specialist needs tests before the opinion is complete. */
@WorkflowTest
class MoreTestsScenariosTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private TestsFirst people;

	@BeforeEach
	void thePatientHasReadThatTestsComeFirst() {
		this.scenario = TestsFirst.asked(this.scenarios).waitsFor(TaskKind.ARRANGE_TESTS);
		this.people = new TestsFirst(this.scenario);
	}

	@Test
	void theSpecialistCompletesTheOpinionWithTheResultsAndTheFirstVersionStays() {
		this.people.arranged().answered(TestsWanted.AGREED).resultsAreIn();
		this.scenario.waitsFor(TaskKind.WRITE_OPINION);
		this.people.completed(Agreement.SAME, Agreement.REFINED);

		this.scenario.waitsFor(TaskKind.MAKE_DECISION)
			.hasPassedInOrder(Tasks.READ_OPINION, Tasks.ARRANGE_TESTS, Tasks.AGREE_TO_TESTS, Tasks.AWAIT_TESTS,
					Tasks.WRITE_OPINION, Tasks.RELEASE_OPINION, Actions.COMPARE_OPINIONS, Tasks.READ_OPINION,
					Ends.OPINIONS_COMPARED)
			.hasHappened(EventKind.TESTS_ARRANGED, EventKind.TESTS_AGREED, EventKind.TEST_RESULTS_IN,
					EventKind.OPINION_COMPLETED, EventKind.OPINION_RELEASED);
		assertThat(this.people.editions().released()).singleElement()
			.satisfies((completed) -> assertThat(completed.edition().version()).isEqualTo(2));
		assertThat(this.people.editions().replaced()).extracting((before) -> before.findings().onTreatment())
			.containsExactly(Agreement.NEEDS_MORE_TESTS);
	}

	@Test
	void theAuthorGoesOnWithWhatTheFirstVersionSaid() {
		this.people.arranged().answered(TestsWanted.AGREED).resultsAreIn();

		assertThat(this.people.editions().versions().getFirst()).isInstanceOf(Opinion.Draft.class)
			.satisfies((draft) -> assertThat(draft.findings())
				.isEqualTo(this.people.editions().released().getFirst().findings()));
	}

	@Test
	void aCompletedOpinionThatIsSentBackIsCompletedAnew() {
		this.people.arranged().answered(TestsWanted.AGREED).resultsAreIn();
		Reviews.write(this.scenario, Agreement.SAME, Agreement.SAME);
		Reviews.sendBack(this.scenario);
		this.scenario.waitsFor(TaskKind.WRITE_OPINION);
		this.people.completed(Agreement.SAME, Agreement.SAME);

		this.scenario.waitsFor(TaskKind.MAKE_DECISION);
		assertThat(this.people.editions().released().getFirst().edition().version()).isEqualTo(3);
	}

	@Test
	void aCompletedOpinionThatConflictsLetsTheDoctorsTalk() {
		this.people.arranged().answered(TestsWanted.AGREED).resultsAreIn().completed(Agreement.SAME, Agreement.CHANGED);

		this.scenario.waitsFor(TaskKind.ARRANGE_DOCTORS_TALK);
	}

	@Test
	void aCompletedOpinionMayAskForOtherTests() {
		this.people.arranged()
			.answered(TestsWanted.AGREED)
			.resultsAreIn()
			.completed(Agreement.SAME, Agreement.NEEDS_MORE_TESTS);
		this.scenario.waitsFor(TaskKind.ARRANGE_TESTS);
		this.people.arranged().answered(TestsWanted.DECLINED);

		this.scenario.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void aPatientWhoDeclinesTheTestsDecidesWithTheOpinionAsItIs() {
		this.people.arranged().answered(TestsWanted.DECLINED);

		this.scenario.waitsFor(TaskKind.MAKE_DECISION)
			.neverPassed(Tasks.AWAIT_TESTS)
			.hasHappened(EventKind.TESTS_ARRANGED, EventKind.TESTS_NOT_DONE);
		assertThat(Objects.requireNonNull(this.people.round().notDone()).why()).isEqualTo(WhyNot.DECLINED);
	}

	@Test
	void testsThatCannotBeDoneLeaveTheOpinionAsItIs() {
		this.people.notPossible();

		this.scenario.waitsFor(TaskKind.MAKE_DECISION)
			.neverPassed(Tasks.AGREE_TO_TESTS)
			.hasHappened(EventKind.TESTS_NOT_DONE);
	}

	@Test
	void aPatientWhoWantsThemElsewhereIsAskedAgain() {
		this.people.arranged().answered(TestsWanted.OTHERWISE);
		this.scenario.waitsFor(TaskKind.ARRANGE_TESTS);
		this.people.arranged().answered(TestsWanted.AGREED);

		this.scenario.waitsFor(TaskKind.AWAIT_TESTS).hasHappened(EventKind.TESTS_TO_ARRANGE_OTHERWISE);
	}

	@Test
	void testsThatAreNotDoneAfterAllLeaveTheOpinionAsItIs() {
		this.people.arranged().answered(TestsWanted.AGREED).notDone();

		this.scenario.waitsFor(TaskKind.MAKE_DECISION).hasHappened(EventKind.TESTS_NOT_DONE);
		assertThat(this.people.editions().released()).hasSize(1);
	}

	@Test
	void thePatientIsRemindedOnTheWorkingDayBeforeAndOnceMoreTwoWorkingDaysAfter() {
		// A Monday; the Thursday before is no holiday of the scenarios' programme.
		// Meanwhile
		// the decide-by date passes, which is another matter.
		this.scenario.itIs("2028-03-01T10:00");
		this.people.arranged(LocalDate.parse("2028-03-06")).answered(TestsWanted.AGREED);

		this.scenario.itIs("2028-03-03T07:59").timePasses(Period.ZERO).hasNeverHappened(EventKind.TESTS_REMINDED);
		this.scenario.itIs("2028-03-03T08:00").timePasses(Period.ZERO).hasHappenedOnce(EventKind.TESTS_REMINDED);
		this.scenario.itIs("2028-03-09T16:59").timePasses(Period.ZERO).hasHappenedOnce(EventKind.TESTS_REMINDED);
		this.scenario.itIs("2028-03-09T17:00")
			.timePasses(Period.ZERO)
			.hasHappened(EventKind.TESTS_REMINDED, EventKind.TESTS_REMINDED)
			.hasPassedInOrder(Events.TESTS_NEAR, Actions.REMIND_OF_TESTS, Ends.REMINDED_OF_TESTS,
					Events.TEST_RESULTS_MISSING, Actions.REMIND_OF_TESTS, Ends.REMINDED_OF_TESTS)
			.waitsFor(TaskKind.DEAL_WITH_DATE, TaskKind.AWAIT_TESTS);
	}

	@Test
	void theResultsAreAskedForOnTheDayAndDueOneWorkingDayLater() {
		this.scenario.itIs("2028-03-01T10:00");
		this.people.arranged(LocalDate.parse("2028-03-03")).answered(TestsWanted.AGREED);
		OpenTask task = this.scenario.open().getFirst();

		assertThat(task.since()).isEqualTo(Instant.parse("2028-03-03T14:00:00Z"));
		assertThat(task.isAhead(this.scenario.now().toInstant())).isTrue();
	}

	@Test
	void testsThatAreMovedAreRemindedOfOnTheNewDay() {
		this.scenario.itIs("2028-03-01T10:00");
		this.people.arranged(LocalDate.parse("2028-03-06")).answered(TestsWanted.AGREED);
		this.people.doneLater(LocalDate.parse("2028-03-20"));

		this.scenario.itIs("2028-03-16T12:00").timePasses(Period.ZERO).hasNeverHappened(EventKind.TESTS_REMINDED);
		this.scenario.timePasses(Period.ofDays(1))
			.hasHappened(EventKind.TESTS_MOVED, EventKind.TESTS_REMINDED)
			.waitsFor(TaskKind.DEAL_WITH_DATE, TaskKind.AWAIT_TESTS);
	}

	@Test
	void resultsWithoutANoteOrAFileAreNoResults() {
		this.people.arranged().answered(TestsWanted.AGREED);

		assertThatIllegalStateException().isThrownBy(() -> this.people.resultsAreIn(""));
		this.scenario.waitsFor(TaskKind.AWAIT_TESTS);
	}

	@Test
	void nobodyIsRemindedOfTestsWhileTheCaseIsOnHold() {
		this.people.arranged().answered(TestsWanted.AGREED);
		this.scenario.inOneTransaction(() -> {
			Cases cases = this.scenario.get(Cases.class);
			cases.save(cases.lock(this.scenario.caseId()).putOnHold(new Hold(Instant.now(), "Sam Ortega-Demo")));
		});

		this.scenario.timeComesFor(Events.TESTS_NEAR)
			.hasNeverHappened(EventKind.TESTS_REMINDED)
			.waitsFor(TaskKind.AWAIT_TESTS);
	}

	@ParameterizedTest
	@EnumSource
	void whateverEndsTheCaseStopsTheTestsAndTheirReminders(Interruption why) {
		this.people.arranged().answered(TestsWanted.AGREED);
		this.scenario.inOneTransaction(() -> this.scenario.get(Journey.class).interrupt(this.scenario.caseId(), why));

		assertThat(this.scenario.open()).isEmpty();
		this.scenario.timePasses(Period.ofMonths(2)).hasNeverHappened(EventKind.TESTS_REMINDED);
	}

	@ParameterizedTest
	@EnumSource(names = { "ARRANGE_TESTS", "AGREE_TO_TESTS" })
	void aCaseCanBeWithdrawnBeforeTheTests(TaskKind waiting) {
		if (waiting == TaskKind.AGREE_TO_TESTS) {
			this.people.arranged();
		}
		this.scenario.waitsFor(waiting).withdraw();

		assertThat(this.scenario.open()).isEmpty();
	}

}
