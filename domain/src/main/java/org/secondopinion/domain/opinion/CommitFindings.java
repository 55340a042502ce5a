package org.secondopinion.domain.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What a specialist does who reviews blind: commits to a diagnosis and a treatment plan,
 * and only then sees what the first doctor said. A doctor who knows a colleague's answer
 * finds it hard to think past it.
 */
public final class CommitFindings {

	private final WriteOpinion writing;

	private final Commitments commitments;

	private final CaseHistory history;

	private final TaskWork tasks;

	public CommitFindings(WriteOpinion writing, Commitments commitments, CaseHistory history, TaskWork tasks) {
		this.writing = writing;
		this.commitments = commitments;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * What has to be written before somebody can commit.
	 * @param draft what is written so far
	 * @return the rows without plain words, often none
	 */
	public static List<Row> missing(Opinion.Draft draft) {
		return Commitment.ROWS.stream().filter((row) -> draft.findings().passage(row).plainWords().isBlank()).toList();
	}

	/**
	 * Commits the visitor to what their draft says. From then on they see the first
	 * opinion.
	 * @param visit who, in which case
	 * @param id the task
	 * @param revision the revision that the specialist saw
	 * @throws NoLongerOpen if there is nothing to commit to, or another window changed
	 * the draft since; not if the visitor committed before, who pressed the button twice
	 * @throws IllegalArgumentException if something is missing
	 */
	public void commit(Visit visit, TaskId id, int revision) {
		this.tasks.expect(visit, id, TaskKind.WRITE_OPINION);
		if (this.commitments.of(visit.caseId(), visit.by().id()).isPresent()) {
			return;
		}
		Opinion.Draft draft = this.writing.draft(visit);
		if (!visit.isBlind() || revision != draft.revision()) {
			throw new NoLongerOpen("The findings");
		}
		Findings findings = draft.findings();
		this.commitments.add(visit.caseId(), new Commitment(visit.by().id(), findings.passage(Row.DIAGNOSIS),
				findings.passage(Row.TREATMENT_PLAN), visit.at()));
		this.history.append(visit.event(Step.COMPARE, EventKind.FINDINGS_COMMITTED));
	}

	/**
	 * What the authors of opinions committed to before they saw the first one.
	 * @param opinions opinions, signed or not
	 * @return commitments by the number of the opinion; none for whoever did not review
	 * blind
	 */
	public Map<Integer, Commitment> behind(Collection<? extends Opinion> opinions) {
		Map<Integer, Commitment> behind = new TreeMap<>();
		opinions.stream()
			.map(Opinion::edition)
			.forEach((edition) -> this.commitments.of(edition.caseId(), edition.author())
				.ifPresent((commitment) -> behind.put(edition.ordinal(), commitment)));
		return behind;
	}

}
