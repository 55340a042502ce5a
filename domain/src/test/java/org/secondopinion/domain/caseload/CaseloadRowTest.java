package org.secondopinion.domain.caseload;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseloadRow.Turn;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.ProgrammeId;

import static org.assertj.core.api.Assertions.assertThat;

class CaseloadRowTest {

	private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

	private static final CaseId CASE = CaseId.random();

	private static final OpenTask SHORTLIST = task(TaskKind.SHORTLIST_SPECIALISTS, 1);

	private static final OpenTask RECORD = task(TaskKind.AWAIT_RECORD, 2);

	private static final OpenTask CHASE = task(TaskKind.CHASE_RECORD, 3);

	private static final OpenTask FEE = task(TaskKind.APPROVE_FEE, 4);

	private static final OpenTask WORSE = task(TaskKind.DEAL_WITH_CHANGE, 5);

	private static final OpenTask URGENT_CARE = task(TaskKind.HAND_OVER_TO_URGENT_CARE, 6);

	private static final List<OpenTask> WAITING = List.of(FEE, CHASE, RECORD, SHORTLIST);

	@Test
	void aViewShowsTheFirstTaskOfThoseForWhomItIs() {
		assertThat(turn(SavedView.WAITING_ON_NAVIGATOR, null)).isEqualTo(turn(SHORTLIST));
		assertThat(turn(SavedView.WAITING_ON_PATIENT, null)).isEqualTo(turn(FEE));
		assertThat(turn(SavedView.WAITING_ON_OTHERS, null)).isEqualTo(turn(RECORD));
		assertThat(turn(SavedView.LATE, null)).isEqualTo(turn(SHORTLIST));
	}

	@Test
	void aStepShowsItsFirstTaskOfThoseForWhomTheViewIs() {
		assertThat(turn(SavedView.WAITING_ON_NAVIGATOR, Step.REQUEST_RECORDS)).isEqualTo(turn(CHASE));
		assertThat(turn(SavedView.ALL, Step.REQUEST_RECORDS)).isEqualTo(turn(RECORD));
	}

	@Test
	void aStepInWhichNothingWaitsForThemShowsWhatDoes() {
		assertThat(turn(SavedView.WAITING_ON_PATIENT, Step.BOOK_SPECIALIST)).isEqualTo(turn(FEE));
	}

	@Test
	void onHoldOnlyWhatIsAboutSafetyCounts() {
		assertThat(row(true).turnIn(SavedView.ALL, null, List.of(SHORTLIST, WORSE))).isEqualTo(turn(WORSE));
	}

	@Test
	void aChangeForTheWorseStandsBeforeWhatIsDueEarlier() {
		List<OpenTask> waiting = List.of(SHORTLIST, RECORD, FEE, WORSE);

		assertThat(row(false).turnIn(SavedView.TODAY, null, waiting)).isEqualTo(turn(WORSE));
		assertThat(row(false).turnIn(SavedView.WAITING_ON_NAVIGATOR, Step.BOOK_SPECIALIST, waiting))
			.isEqualTo(turn(WORSE));
		assertThat(row(false).turnIn(SavedView.ALL, null, List.of(SHORTLIST, URGENT_CARE)))
			.isEqualTo(turn(URGENT_CARE));
		assertThat(row(false).turnIn(SavedView.WAITING_ON_PATIENT, null, waiting)).isEqualTo(turn(FEE));
	}

	@Test
	void aTaskThatWasDoneMeanwhileLeavesTheLineAsItWas() {
		assertThat(row(false).turnIn(SavedView.WAITING_ON_PATIENT, null, List.of(CHASE))).isEqualTo(turn(SHORTLIST));
	}

	private static Turn turn(SavedView view, @Nullable Step step) {
		return row(false).turnIn(view, step, WAITING);
	}

	private static Turn turn(OpenTask task) {
		return new Turn(task.kind(), task.since(), task.due());
	}

	private static CaseloadRow row(boolean onHold) {
		return new CaseloadRow(CASE, new CaseReference("4J7-K2Q"), new ProgrammeId("lakeside"), null, "Maria Example",
				Set.of(Step.REQUEST_RECORDS, Step.BOOK_SPECIALIST), SHORTLIST.kind(), SHORTLIST.kind().holder(),
				SHORTLIST.since(), SHORTLIST.due(), SHORTLIST.due(), FEE.due(), RECORD.due(), 4, null, null, NOW, null,
				false, onHold);
	}

	private static OpenTask task(TaskKind kind, int days) {
		return new OpenTask(new TaskId(kind.name()), CASE, kind, null, NOW.minusSeconds(days),
				NOW.plus(Duration.ofDays(days)));
	}

}
