package org.secondopinion.web.moretests;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.opinion.Editions;
import org.secondopinion.domain.opinion.NeededTest;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;

import org.springframework.stereotype.Component;

/** What became of tests, for pages that only whoever may read the packet gets to see. */
@Component
public class TestLines {

	private final TestRounds rounds;

	private final Opinions opinions;

	TestLines(TestRounds rounds, Opinions opinions) {
		this.rounds = rounds;
		this.opinions = opinions;
	}

	/**
	 * The tests that opinions of a case asked for.
	 * @param caseId which case
	 * @return one line for each round, the newest first; often none
	 */
	public List<TestLine> of(CaseId caseId) {
		List<TestRound> all = this.rounds.of(caseId);
		if (all.isEmpty()) {
			return List.of();
		}
		Editions editions = this.opinions.editions(caseId);
		return all.stream().map((round) -> new TestLine(tests(editions, round), round)).toList();
	}

	/**
	 * Whether results are in the packet.
	 * @param caseId which case
	 * @return {@code true} if an opinion can rely on them
	 */
	public boolean haveResults(CaseId caseId) {
		return this.rounds.of(caseId).stream().anyMatch((round) -> round.results() != null);
	}

	private static List<NeededTest> tests(Editions editions, TestRound round) {
		return editions.of(round.ordinal())
			.stream()
			.filter((opinion) -> opinion.edition().version() == round.version())
			.map(Opinion::findings)
			.flatMap((findings) -> findings.tests().stream())
			.toList();
	}

}
