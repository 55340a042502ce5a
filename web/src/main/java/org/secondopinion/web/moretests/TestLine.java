package org.secondopinion.web.moretests;

import java.util.List;

import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.opinion.NeededTest;

/**
 * Tests that an opinion asked for, with what became of them.
 *
 * @param tests which, and why
 * @param round what became of them
 */
public record TestLine(List<NeededTest> tests, TestRound round) {

}
