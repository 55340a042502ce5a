package org.secondopinion.domain.decision;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programmes;

/**
 * What people do for one more opinion. The history notes that it was thought of, not why.
 */
public final class FurtherOpinions {

	private final OpinionSearches searches;

	private final Deliberations deliberations;

	private final Opinions opinions;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TaskWork tasks;

	public FurtherOpinions(OpinionSearches searches, Deliberations deliberations, Opinions opinions,
			Programmes programmes, CaseHistory history, TaskWork tasks) {
		this.searches = searches;
		this.deliberations = deliberations;
		this.opinions = opinions;
		this.programmes = programmes;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * How many opinions this case has, and may have.
	 * @param visit who, in which case
	 * @return the count
	 */
	public OpinionCount count(Visit visit) {
		return new OpinionCount(1 + this.opinions.editions(visit.caseId()).released().size(),
				this.programmes.get(visit.caseFile().programme()).mostOpinions() + search(visit).allowances().size());
	}

	/**
	 * What was wished for and allowed.
	 * @param visit who, in which case
	 * @return the search
	 */
	public OpinionSearch search(Visit visit) {
		return this.searches.of(visit.caseId());
	}

	/**
	 * Wants one more opinion, in place of a decision.
	 * @param visit who, in which case
	 * @param id the task
	 * @param worksheet what the patient weighed so far
	 * @param inOwnWords what the patient writes about it
	 * @throws NoLongerOpen if the case has as many opinions as it may have
	 */
	public void wish(Visit visit, TaskId id, Worksheet worksheet, String inOwnWords) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.MAKE_DECISION);
		if (!count(visit).isAnotherPossible()) {
			throw new NoLongerOpen("One more opinion");
		}
		this.deliberations.save(visit.caseId(), this.deliberations.of(visit.caseId()).weighing(worksheet));
		this.searches.save(visit.caseId(),
				search(visit).wishing(new OpinionSearch.Wish(inOwnWords, visit.at(), null, false)));
		this.history.append(visit.event(Step.DECIDE, EventKind.ANOTHER_OPINION_CONSIDERED));
		this.tasks.complete(task, DecisionAnswer.WANTS_ANOTHER_OPINION);
	}

	/**
	 * Goes on to one more opinion after the self-check, or decides after all.
	 * @param visit who, in which case
	 * @param id the task
	 * @param check what the patient answered, as far as the patient did
	 */
	public void choose(Visit visit, TaskId id, SelfCheck check) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CONSIDER_ANOTHER_OPINION);
		this.searches.save(visit.caseId(), search(visit).checked(check));
		this.tasks.complete(task, check.choice());
	}

	/**
	 * Allows one opinion more than the programme usually arranges.
	 * @param visit who, in which case
	 * @param reason why
	 * @throws NoLongerOpen if another one is possible already
	 */
	public void allowOneMore(Visit visit, String reason) {
		if (count(visit).isAnotherPossible()) {
			throw new NoLongerOpen("The limit of opinions");
		}
		this.searches.save(visit.caseId(),
				search(visit).allowing(new OpinionSearch.Allowance(reason, visit.by().id(), visit.at())));
		this.history.append(visit.event(Step.DECIDE, EventKind.ANOTHER_OPINION_ALLOWED, null, reason));
	}

}
