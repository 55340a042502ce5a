package org.secondopinion.domain.opinion;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;

/** What the navigator does with a signed opinion: releases it, or sends it back. */
public final class ReleaseOpinion {

	private final Opinions opinions;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TaskWork tasks;

	public ReleaseOpinion(Opinions opinions, Programmes programmes, CaseHistory history, TaskWork tasks) {
		this.opinions = opinions;
		this.programmes = programmes;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The opinion that waits for the check.
	 * @param visit who, in which case
	 * @return the opinion
	 * @throws NoLongerOpen if none waits any more
	 */
	public Opinion.Signed toCheck(Visit visit) {
		return this.opinions.editions(visit.caseId())
			.toCheck()
			.orElseThrow(() -> new NoLongerOpen("The check of the opinion"));
	}

	/**
	 * The rule about the hour, in the programme of this case.
	 * @param visit who, in which case
	 * @return the rule
	 */
	public HumaneHour humaneHour(Visit visit) {
		return new HumaneHour(this.programmes.get(visit.caseFile().programme()).calendar());
	}

	/**
	 * Releases the opinion to the patient.
	 * @param visit who, in which case
	 * @param id the task
	 * @param release what was checked, and whom the patient can call
	 * @throws NotAHumaneHour if the hour is not humane and no reason was given for it
	 */
	public void release(Visit visit, TaskId id, Release release) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_OPINION);
		humaneHour(visit).admit(release);
		this.opinions.save(toCheck(visit).released(release));
		this.history.append(visit.event(Step.COMPARE, EventKind.OPINION_RELEASED));
		this.tasks.complete(task, ReleaseCheck.RELEASED);
	}

	/**
	 * Sends the opinion back; its author goes on with what it said.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reason what is unclear or missing
	 */
	public void sendBack(Visit visit, TaskId id, String reason) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_OPINION);
		Opinion.SentBack sentBack = toCheck(visit).sentBack(reason, visit.at());
		this.opinions.save(sentBack);
		this.opinions.save(sentBack.reopened());
		this.history.append(visit.event(Step.COMPARE, EventKind.OPINION_SENT_BACK));
		this.tasks.complete(task, ReleaseCheck.SENT_BACK);
	}

}
