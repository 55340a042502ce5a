package org.secondopinion.domain.worsening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.casefile.TakenBack;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What a navigator does when a patient's condition got worse: takes it in hand, reaches
 * the patient, and says what follows.
 */
public final class DealWithChange {

	private final Cases cases;

	private final Caseload caseload;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final TaskWork tasks;

	public DealWithChange(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history, TaskWork tasks) {
		this.cases = cases;
		this.caseload = caseload;
		this.openTasks = openTasks;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * Who has the change in hand.
	 * @param visit who asks, in which case
	 * @return what was noted when it was taken last, with who did; nothing if nobody did
	 * since it was told
	 */
	public Optional<CaseHistory.Entry> inHandOf(Visit visit) {
		return InHand.since(visit.caseFile().worseAt(), this.history.of(visit.caseId()));
	}

	/**
	 * When the change was taken back by whoever told it in the intake.
	 * @param visit who asks, in which case
	 * @return the moment; nothing if it still holds
	 */
	public Optional<Instant> takenBackAt(Visit visit) {
		return TakenBack.at(this.history.of(visit.caseId()));
	}

	/**
	 * Takes the change in hand, so that no colleague needs to be alerted. The task waits
	 * on until it is known what follows.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note what is known already; may be empty
	 */
	public void takeInHand(Visit visit, TaskId id, String note) {
		this.tasks.expect(visit, id, TaskKind.DEAL_WITH_CHANGE);
		this.history.append(visit.event(step(visit), EventKind.WORSE_IN_HAND, null, note));
	}

	/**
	 * The plan stays as it is.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note what was found, and what was done
	 */
	public void keepPlan(Visit visit, TaskId id, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.DEAL_WITH_CHANGE);
		dealtWith(visit, visit.caseFile(), WhatFollows.NO_CHANGE, note);
		this.tasks.complete(task, WhatFollows.NO_CHANGE);
	}

	/**
	 * Whether there is a decide-by date that can come earlier.
	 * @param visit who asks, in which case
	 * @return {@code false} before the assessment has set one, and after the decision
	 */
	public boolean mayExpedite(Visit visit) {
		return visit.caseFile().decideBy() != null
				&& this.openTasks.of(visit.caseId()).stream().anyMatch((task) -> task.kind().leadsToDecision());
	}

	/**
	 * There is less time: the case takes the expedited path, and everything that waits is
	 * scheduled anew from an earlier decide-by date.
	 * @param visit who, in which case
	 * @param id the task
	 * @param day the new day, in the programme's zone, before the present one
	 * @param note what was found, and which doctor says so
	 */
	public void expedite(Visit visit, TaskId id, LocalDate day, String note) {
		LocalDate before = visit.caseFile().decideBy();
		if (before == null || !day.isBefore(before)) {
			throw new IllegalArgumentException("The new day comes before the present one");
		}
		OpenTask task = this.tasks.expect(visit, id, TaskKind.DEAL_WITH_CHANGE);
		dealtWith(visit, visit.caseFile().triaged(TriagePath.EXPEDITED).toDecideBy(day), WhatFollows.EXPEDITE, note);
		this.history.append(visit.event(step(visit), EventKind.PATH_EXPEDITED));
		this.history.append(visit.event(step(visit), EventKind.DEADLINES_SET, day.toString(), null));
		this.tasks.complete(task, WhatFollows.EXPEDITE);
	}

	/**
	 * Whether the case can be put on hold: it is not already, and no hand-over to urgent
	 * care waits.
	 * @param visit who asks, in which case
	 * @return {@code false} if somebody owns that already
	 */
	public boolean mayHold(Visit visit) {
		return !visit.caseFile().isOnHold() && this.openTasks.of(visit.caseId())
			.stream()
			.noneMatch((task) -> task.kind() == TaskKind.HAND_OVER_TO_URGENT_CARE);
	}

	/**
	 * Urgent care comes first: the case is on hold, and the visitor owns that.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note who took the patient over, and when
	 */
	public void putOnHold(Visit visit, TaskId id, String note) {
		if (!mayHold(visit)) {
			throw new NoLongerOpen("The hold");
		}
		OpenTask task = this.tasks.expect(visit, id, TaskKind.DEAL_WITH_CHANGE);
		String owner = visit.by().name();
		dealtWith(visit, visit.caseFile().putOnHold(new Hold(visit.at(), owner)), WhatFollows.URGENT_CARE, note);
		this.history.append(visit.event(step(visit), EventKind.CASE_HELD, owner, null));
		this.tasks.complete(task, WhatFollows.URGENT_CARE);
	}

	private void dealtWith(Visit visit, CaseFile changed, WhatFollows follows, String note) {
		if (note.isBlank()) {
			throw new IllegalArgumentException("Say what was found and done");
		}
		this.history.append(visit.event(step(visit), EventKind.WORSE_DEALT_WITH, follows.name(), note));
		this.cases.save(changed.dealtWith());
		this.caseload.mark(visit.caseId(), null);
	}

	private Step step(Visit visit) {
		return this.openTasks.stepOfOpen(visit.caseId());
	}

}
