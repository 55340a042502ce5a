package org.secondopinion.domain.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.caseload.Progress.CURRENT;
import static org.secondopinion.domain.caseload.Progress.DONE;
import static org.secondopinion.domain.caseload.Progress.TO_DO;

class ProgressTest {

	@Test
	void inTheFirstStepEverythingElseIsToDo() {
		assertThat(progress(Step.ASSESS)).containsExactly(CURRENT, TO_DO, TO_DO, TO_DO, TO_DO, TO_DO);
	}

	@Test
	void recordsAndBookingRunSideBySide() {
		assertThat(progress(Step.REQUEST_RECORDS, Step.BOOK_SPECIALIST)).containsExactly(DONE, DONE, CURRENT, CURRENT,
				TO_DO, TO_DO);
	}

	@Test
	void bookedButStillCollectingRecords() {
		assertThat(progress(Step.REQUEST_RECORDS)).containsExactly(DONE, DONE, CURRENT, DONE, TO_DO, TO_DO);
	}

	@Test
	void recordsCompleteButStillBooking() {
		assertThat(progress(Step.BOOK_SPECIALIST)).containsExactly(DONE, DONE, DONE, CURRENT, TO_DO, TO_DO);
	}

	@Test
	void whatHasEndedIsDone() {
		assertThat(progress()).containsOnly(DONE);
	}

	private static List<Progress> progress(Step... current) {
		return Arrays.stream(Step.values()).map((step) -> Progress.of(step, Set.of(current))).toList();
	}

}
