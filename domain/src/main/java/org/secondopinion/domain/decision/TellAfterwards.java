package org.secondopinion.domain.decision;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What people do after the decision. The history notes that something was told, not what:
 * whoever follows a case without reading it must not learn it from the timeline.
 */
public final class TellAfterwards {

	private final FollowUps followUps;

	private final CaseHistory history;

	private final TaskWork tasks;

	public TellAfterwards(FollowUps followUps, CaseHistory history, TaskWork tasks) {
		this.followUps = followUps;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * What is known of the time after the decision.
	 * @param visit who, in which case
	 * @return the follow-up
	 */
	public FollowUp followUp(Visit visit) {
		return this.followUps.of(visit.caseId());
	}

	/**
	 * Notes what became of the talk with the first doctor.
	 * @param visit who, in which case
	 * @param id the task
	 * @param talk what became of it
	 */
	public void talk(Visit visit, TaskId id, TalkAfterwards talk) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TALK_WITH_DOCTOR);
		this.followUps.save(visit.caseId(), followUp(visit).talked(talk));
		this.history.append(visit.event(Step.DECIDE, EventKind.TALK_AFTERWARDS_NOTED));
		this.tasks.complete(task);
	}

	/**
	 * Notes what happened, as the patient tells it here or on the phone.
	 * @param visit who, in which case
	 * @param id the task
	 * @param happened what happened
	 */
	public void tell(Visit visit, TaskId id, WhatHappened happened) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TELL_WHAT_HAPPENED);
		this.followUps.save(visit.caseId(), followUp(visit).told(happened));
		this.history.append(visit.event(Step.DECIDE, EventKind.WHAT_HAPPENED_TOLD));
		this.tasks.complete(task, happened.needsHelp() ? FollowUpAnswer.NEEDS_HELP : FollowUpAnswer.ALL_IS_WELL);
	}

	/**
	 * Notes what was agreed with a patient who asked for help.
	 * @param visit who, in which case
	 * @param id the task
	 * @param help what was agreed
	 */
	public void help(Visit visit, TaskId id, Help help) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.HELP_PATIENT);
		this.followUps.save(visit.caseId(), followUp(visit).helped(help));
		this.history.append(visit.event(Step.DECIDE, EventKind.PATIENT_HELPED));
		this.tasks.complete(task);
	}

}
