package org.secondopinion.workflow.moretests;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.moretests.NoteTests;
import org.secondopinion.domain.moretests.TestPlan;
import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Editions;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.opinion.Reviews;

/** The people of a case whose opinion needs tests first, each coming through the door. */
public final class TestsFirst {

	private final Scenario scenario;

	public TestsFirst(Scenario scenario) {
		this.scenario = scenario;
	}

	/**
	 * A case whose patient has read that tests are needed before a treatment is chosen.
	 * @param scenarios where cases come from
	 * @return the case, whose tests wait to be arranged
	 */
	static Scenario asked(Scenarios scenarios) {
		return Reviews.review(Reviews.aCaseUnderReview(scenarios), Agreement.SAME, Agreement.NEEDS_MORE_TESTS);
	}

	TestsFirst arranged(LocalDate by) {
		navigator(TaskKind.ARRANGE_TESTS, (visit, task) -> arranging().arrange(visit, task,
				new TestPlan("Lakeside Fictional Imaging", "2 Sample Street", by, "Nothing to eat before.", null)));
		return this;
	}

	public TestsFirst arranged() {
		return arranged(this.scenario.now().toLocalDate().plusDays(7));
	}

	TestsFirst notPossible() {
		navigator(TaskKind.ARRANGE_TESTS, (visit, task) -> arranging().notPossible(visit, task, WhyNot.NOT_POSSIBLE,
				"No scanner is free before the date."));
		return this;
	}

	public TestsFirst answered(TestsWanted answer) {
		this.scenario.asPatient(
				(visit) -> arranging().answer(visit, Reviews.task(this.scenario, TaskKind.AGREE_TO_TESTS), answer, ""));
		return this;
	}

	public TestsFirst resultsAreIn() {
		return resultsAreIn("The joint is very worn.");
	}

	TestsFirst resultsAreIn(String note) {
		navigator(TaskKind.AWAIT_TESTS, (visit, task) -> noting().resultsIn(visit, task, note));
		return this;
	}

	TestsFirst doneLater(LocalDate day) {
		navigator(TaskKind.AWAIT_TESTS, (visit, task) -> noting().later(visit, task, day));
		return this;
	}

	TestsFirst notDone() {
		navigator(TaskKind.AWAIT_TESTS,
				(visit, task) -> noting().notDone(visit, task, WhyNot.TOO_LATE, "The surgery is on Monday."));
		return this;
	}

	TestsFirst completed(Agreement onDiagnosis, Agreement onTreatment) {
		Reviews.write(this.scenario, onDiagnosis, onTreatment);
		Reviews.release(this.scenario);
		Reviews.read(this.scenario);
		return this;
	}

	TestRound round() {
		return this.scenario.get(TestRounds.class).of(this.scenario.caseId()).getFirst();
	}

	Editions editions() {
		return this.scenario.get(Opinions.class).editions(this.scenario.caseId());
	}

	private void navigator(TaskKind kind, BiConsumer<Visit, TaskId> work) {
		this.scenario.asNavigator(CaseAction.NAVIGATE,
				(visit) -> work.accept(visit, Reviews.task(this.scenario, kind)));
	}

	private ArrangeTests arranging() {
		return new ArrangeTests(this.scenario.get(AskedTests.class), this.scenario.get(TestRounds.class),
				this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
	}

	private NoteTests noting() {
		return new NoteTests(this.scenario.get(AskedTests.class), this.scenario.get(TestRounds.class),
				this.scenario.get(Opinions.class), this.scenario.get(AttachedFiles.class),
				this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
	}

}
