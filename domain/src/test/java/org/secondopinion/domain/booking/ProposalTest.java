package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTest {

	private static final Finding GOOD = Finding.supports(FitPolicy.IS_IN_NETWORK, "Is in network.");

	private static final Finding CONFLICT = Finding.conflict(FitPolicy.IS_NO_CLOSE_ASSOCIATE, "Are close.");

	@Test
	void whoeverFitsBetterComesFirst() {
		Proposal better = new Proposal(Testers.specialist(Testers.CHEN, "Dr. Z"), List.of(GOOD, GOOD), null, false,
				false);
		Proposal worse = new Proposal(Testers.specialist(Testers.ADA, "Dr. A"), List.of(GOOD), null, false, false);

		assertThat(Stream.of(worse, better).sorted(Proposal.BEST_FIRST)).containsExactly(better, worse);
	}

	@Test
	void manyGoodReasonsDoNotOutweighAConflict() {
		Proposal torn = new Proposal(Testers.specialist(Testers.CHEN, "Dr. A"),
				List.of(CONFLICT, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD), null, false, false);
		Proposal plain = new Proposal(Testers.specialist(Testers.ADA, "Dr. Z"), List.of(), null, false, false);

		assertThat(Stream.of(torn, plain).sorted(Proposal.BEST_FIRST)).containsExactly(plain, torn);
	}

	@Test
	void whoeverMayMissTheConditionComesAfterThoseWhoReviewIt() {
		Finding unsure = Finding.warns(FitPolicy.REVIEWS_THIS_KIND_OF_CONDITION, "Check that it fits.");
		Proposal near = new Proposal(Testers.specialist(Testers.CHEN, "Dr. A"), List.of(unsure, GOOD, GOOD, GOOD, GOOD),
				null, false, false);
		Proposal fitting = new Proposal(Testers.specialist(Testers.ADA, "Dr. Z"), List.of(), null, false, false);

		assertThat(Stream.of(near, fitting).sorted(Proposal.BEST_FIRST)).containsExactly(fitting, near);
	}

	@Test
	void whoeverWasAskedInVainComesLast() {
		Proposal asked = new Proposal(Testers.specialist(Testers.CHEN, "Dr. A"), List.of(GOOD), lostOffer(), false,
				false);
		Proposal fresh = new Proposal(Testers.specialist(Testers.ADA, "Dr. Z"), List.of(CONFLICT), null, false, false);

		assertThat(Stream.of(asked, fresh).sorted(Proposal.BEST_FIRST)).containsExactly(fresh, asked);
	}

	@Test
	void aVisitIsProposedWhereAnExaminationIsNeededAndTheUsualKindElsewhere() {
		assertThat(new Proposal(Testers.chen(), List.of(), null, true, false).usualReview())
			.isEqualTo(ReviewKind.VISIT);
		assertThat(new Proposal(Testers.chen(), List.of(), null, false, false).usualReview())
			.isEqualTo(ReviewKind.RECORD_REVIEW);
	}

	private static Offer lostOffer() {
		Instant then = Instant.parse("2026-12-01T16:00:00Z");
		return new Offer(1, Testers.CHEN, "Dr. A", then, then, false, new Offer.Outcome.Unanswered(then));
	}

}
