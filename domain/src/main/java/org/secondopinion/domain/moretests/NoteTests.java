package org.secondopinion.domain.moretests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;

/**
 * What the navigator notes of tests that the patient agreed to. With the results, the
 * opinion is opened again for its author as a new version; what was released stays.
 */
public final class NoteTests {

	private final AskedTests asked;

	private final TestRounds rounds;

	private final Opinions opinions;

	private final AttachedFiles files;

	private final CaseHistory history;

	private final TaskWork tasks;

	public NoteTests(AskedTests asked, TestRounds rounds, Opinions opinions, AttachedFiles files, CaseHistory history,
			TaskWork tasks) {
		this.asked = asked;
		this.rounds = rounds;
		this.opinions = opinions;
		this.files = files;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The files that were added to the packet since the patient agreed.
	 * @param visit who, in which case
	 * @return the files, the newest first
	 */
	public List<AttachedFile.Attached> filesSince(Visit visit) {
		var agreed = Objects.requireNonNull(ArrangeTests.plan(this.asked.current(visit.caseId())).agreedAt());
		return this.files.attached(visit.caseId()).stream().filter((file) -> !file.at().isBefore(agreed)).toList();
	}

	/**
	 * Whether the results have to wait: an amendment of the opinion waits for its
	 * release, and two new versions at once would overtake each other.
	 * @param visit who, in which case
	 * @return {@code true} if the amendment comes first
	 */
	public boolean isAmendmentFirst(Visit visit) {
		return !this.opinions.editions(visit.caseId()).amendmentsToCheck().isEmpty();
	}

	/**
	 * Notes that the results are in: a note, files in the packet, or both.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note what the results are; empty if files say it all
	 * @throws IllegalStateException if there is neither a note nor a file, or if an
	 * amendment waits for its release
	 */
	public void resultsIn(Visit visit, TaskId id, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_TESTS);
		if (isAmendmentFirst(visit) || (note.isBlank() && filesSince(visit).isEmpty())) {
			throw new IllegalStateException("Nothing to complete the opinion with");
		}
		TestRound round = this.asked.current(visit.caseId());
		save(visit, round.done(new TestRound.Results(note, visit.at())), EventKind.TEST_RESULTS_IN);
		reopen(visit, round.ordinal());
		this.tasks.complete(task, TestsOutcome.RESULTS_IN);
	}

	private void reopen(Visit visit, int ordinal) {
		var editions = this.opinions.editions(visit.caseId());
		Opinion.Released asking = editions.released()
			.stream()
			.filter((opinion) -> opinion.edition().ordinal() == ordinal)
			.findFirst()
			.orElseThrow();
		this.opinions.save(editions.reopened(asking));
	}

	/**
	 * Notes that the tests are done on a later day.
	 * @param visit who, in which case
	 * @param id the task
	 * @param day the new day, in the programme's zone
	 */
	public void later(Visit visit, TaskId id, LocalDate day) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_TESTS);
		TestRound round = this.asked.current(visit.caseId());
		save(visit, round.planned(ArrangeTests.plan(round).movedTo(day)), EventKind.TESTS_MOVED);
		this.tasks.complete(task, TestsOutcome.LATER);
	}

	/**
	 * Notes that the tests are not done after all.
	 * @param visit who, in which case
	 * @param id the task
	 * @param why why
	 * @param words the same in words, for the patient to read
	 */
	public void notDone(Visit visit, TaskId id, WhyNot why, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AWAIT_TESTS);
		save(visit, this.asked.current(visit.caseId()).notDone(new TestRound.NotDone(why, words, visit.at())),
				EventKind.TESTS_NOT_DONE);
		this.tasks.complete(task, TestsOutcome.NOT_DONE);
	}

	private void save(Visit visit, TestRound round, EventKind what) {
		this.rounds.save(visit.caseId(), round);
		this.history.append(visit.event(Step.COMPARE, what));
	}

}
