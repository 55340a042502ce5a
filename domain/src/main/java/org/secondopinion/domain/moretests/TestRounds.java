package org.secondopinion.domain.moretests;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** What became of the tests that specialists asked for, in all cases. */
public interface TestRounds {

	/**
	 * The rounds of a case.
	 * @param caseId which case
	 * @return one for each version of an opinion that asked, the newest first; often none
	 */
	List<TestRound> of(CaseId caseId);

	/**
	 * Saves a round: a new one, or what became of it.
	 * @param caseId which case
	 * @param round the round
	 */
	void save(CaseId caseId, TestRound round);

}
