package org.secondopinion.domain.moretests;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What became of the tests that one version of an opinion asks for.
 *
 * @param ordinal which opinion: 2 for the second
 * @param version which version of it
 * @param plan how they are to be done; {@code null} if nothing was arranged
 * @param wish what the patient wants otherwise; empty if nothing
 * @param results what came in; {@code null} before
 * @param notDone why they were not done; {@code null} if they were, or may still be
 */
public record TestRound(int ordinal, int version, @Nullable TestPlan plan, String wish, @Nullable Results results,
		@Nullable NotDone notDone) {

	/**
	 * Results of tests.
	 *
	 * @param note what they are, for the specialist; empty if files say it all
	 * @param at when they came in
	 */
	public record Results(String note, Instant at) {
	}

	/**
	 * That tests were not done.
	 *
	 * @param why why
	 * @param words the same in words; may be empty
	 * @param at when that was said
	 */
	public record NotDone(WhyNot why, String words, Instant at) {
	}

	/**
	 * A round in which nothing was arranged yet.
	 * @param ordinal which opinion asks
	 * @param version in which version
	 * @return the round
	 */
	static TestRound begun(int ordinal, int version) {
		return new TestRound(ordinal, version, null, "", null, null);
	}

	TestRound planned(TestPlan how) {
		return new TestRound(this.ordinal, this.version, how, "", null, null);
	}

	TestRound wishing(String otherwise) {
		return new TestRound(this.ordinal, this.version, this.plan, otherwise, null, null);
	}

	TestRound done(Results in) {
		return new TestRound(this.ordinal, this.version, this.plan, "", in, null);
	}

	TestRound notDone(NotDone because) {
		return new TestRound(this.ordinal, this.version, this.plan, this.wish, null, because);
	}

	/**
	 * Whether it is known what became of the tests.
	 * @return {@code false} while they may still be done
	 */
	public boolean isOver() {
		return this.results != null || this.notDone != null;
	}

}
