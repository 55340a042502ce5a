package org.secondopinion.domain.moretests;

import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;

/**
 * Which tests a case waits for: those of the newest opinion that the patient can read,
 * until it is known what became of them.
 */
public final class AskedTests {

	private final Opinions opinions;

	private final TestRounds rounds;

	public AskedTests(Opinions opinions, TestRounds rounds) {
		this.opinions = opinions;
		this.rounds = rounds;
	}

	/**
	 * Whether the newest opinion asks for tests of which nothing is known yet. An opinion
	 * from before tests were named asks for none that anybody could arrange.
	 * @param caseId which case
	 * @return {@code true} if somebody has to arrange them
	 */
	public boolean areToArrange(CaseId caseId) {
		return newest(caseId).filter((opinion) -> opinion.findings().needsMoreTests())
			.filter((opinion) -> !opinion.findings().tests().isEmpty())
			.filter((opinion) -> this.rounds.of(caseId).stream().noneMatch((round) -> isOf(opinion, round)))
			.isPresent();
	}

	/**
	 * The opinion that waits for tests.
	 * @param caseId which case
	 * @return the newest that was released, as it was released last
	 */
	Optional<Opinion.Released> newest(CaseId caseId) {
		return this.opinions.editions(caseId).released().reversed().stream().findFirst();
	}

	/**
	 * The tests that are being arranged or waited for. An amendment on the way does not
	 * begin anew.
	 * @param caseId which case
	 * @return the round, or a new one of the newest opinion if none is open
	 */
	TestRound current(CaseId caseId) {
		return open(caseId).orElseGet(() -> {
			Opinion.Released opinion = newest(caseId).orElseThrow();
			return TestRound.begun(opinion.edition().ordinal(), opinion.edition().version());
		});
	}

	/**
	 * The round of which it is not known yet what becomes of it.
	 * @param caseId which case
	 * @return the round, or nothing if no tests were arranged
	 */
	public Optional<TestRound> open(CaseId caseId) {
		return this.rounds.of(caseId).stream().filter((round) -> !round.isOver()).findFirst();
	}

	/**
	 * By when the tests are done that are waited for.
	 * @param caseId which case
	 * @return the day, in the programme's zone; nothing if none are arranged
	 */
	public Optional<LocalDate> plannedBy(CaseId caseId) {
		return open(caseId).map(TestRound::plan).map(TestPlan::by);
	}

	private static boolean isOf(Opinion.Released opinion, TestRound round) {
		return round.ordinal() == opinion.edition().ordinal() && round.version() == opinion.edition().version();
	}

}
