package org.secondopinion.domain.moretests;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.opinion.NeededTest;

/**
 * What navigator and patient do when a specialist asks for tests first: one arranges
 * them, the other says yes or no. A no never stops the case; the opinion counts as it is.
 * <p>
 * The history says that tests were arranged, never which ones.
 */
public final class ArrangeTests {

	private final AskedTests asked;

	private final TestRounds rounds;

	private final CaseHistory history;

	private final TaskWork tasks;

	public ArrangeTests(AskedTests asked, TestRounds rounds, CaseHistory history, TaskWork tasks) {
		this.asked = asked;
		this.rounds = rounds;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The tests that the specialist asks for.
	 * @param visit who, in which case
	 * @return the tests, with the reasons
	 */
	public List<NeededTest> tests(Visit visit) {
		return this.asked.newest(visit.caseId()).orElseThrow().findings().tests();
	}

	/**
	 * What is arranged so far.
	 * @param visit who, in which case
	 * @return the round, perhaps without a plan
	 */
	public TestRound round(Visit visit) {
		return this.asked.current(visit.caseId());
	}

	/**
	 * Arranges the tests; the patient is asked next.
	 * @param visit who, in which case
	 * @param id the task
	 * @param plan who does them, where and by when
	 */
	public void arrange(Visit visit, TaskId id, TestPlan plan) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ARRANGE_TESTS);
		save(visit, round(visit).planned(plan), EventKind.TESTS_ARRANGED, null);
		this.tasks.complete(task, TestsArranged.ARRANGED);
	}

	/**
	 * Notes that the tests are not done, such as because the patient said so on the
	 * phone.
	 * @param visit who, in which case
	 * @param id the task
	 * @param why why
	 * @param words the same in words, for the patient to read
	 */
	public void notPossible(Visit visit, TaskId id, WhyNot why, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ARRANGE_TESTS);
		notDone(visit, why, words);
		this.tasks.complete(task, TestsArranged.NOT_POSSIBLE);
	}

	/**
	 * The patient's answer.
	 * @param visit who, in which case
	 * @param id the task
	 * @param answer yes, otherwise or no
	 * @param words what the patient writes about it; may be empty
	 */
	public void answer(Visit visit, TaskId id, TestsWanted answer, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AGREE_TO_TESTS);
		TestRound round = round(visit);
		switch (answer) {
			case AGREED -> save(visit, round.planned(plan(round).agreed(visit.at())), EventKind.TESTS_AGREED, null);
			case OTHERWISE -> save(visit, round.wishing(words), EventKind.TESTS_TO_ARRANGE_OTHERWISE, words);
			case DECLINED -> notDone(visit, WhyNot.DECLINED, words);
		}
		this.tasks.complete(task, answer);
	}

	private void notDone(Visit visit, WhyNot why, String words) {
		save(visit, round(visit).notDone(new TestRound.NotDone(why, words, visit.at())), EventKind.TESTS_NOT_DONE,
				null);
	}

	private void save(Visit visit, TestRound round, EventKind what, @Nullable String note) {
		this.rounds.save(visit.caseId(), round);
		this.history.append(visit.event(Step.COMPARE, what, null, note));
	}

	static TestPlan plan(TestRound round) {
		TestPlan plan = round.plan();
		if (plan == null) {
			throw new IllegalStateException("Nothing is arranged");
		}
		return plan;
	}

}
