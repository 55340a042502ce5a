package org.secondopinion.domain.worsening;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.Triaging;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What the owner of a hold does: asks how the patient is, and takes the case up again or
 * ends it.
 */
public final class FollowUrgentCare {

	private final Cases cases;

	private final Programmes programmes;

	private final Triaging triaging;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final CaseTracking tracking;

	private final TaskWork tasks;

	private final Journey journey;

	public FollowUrgentCare(Cases cases, Programmes programmes, Triaging triaging, OpenTasks openTasks,
			CaseHistory history, CaseTracking tracking, TaskWork tasks, Journey journey) {
		this.cases = cases;
		this.programmes = programmes;
		this.triaging = triaging;
		this.openTasks = openTasks;
		this.history = history;
		this.tracking = tracking;
		this.tasks = tasks;
		this.journey = journey;
	}

	/**
	 * Whether the case has a decide-by date that must be set anew when it is taken up.
	 * @param visit who asks, in which case
	 * @return {@code false} before the assessment has set one, and after the decision
	 */
	public boolean needsDate(Visit visit) {
		return visit.caseFile().decideBy() != null
				&& this.openTasks.of(visit.caseId()).stream().anyMatch((task) -> task.kind().leadsToDecision());
	}

	/**
	 * The patient is still in urgent care: the case stays on hold, and is asked about
	 * again.
	 * @param visit who, in which case
	 * @param id the task
	 * @param day when to ask again, in the programme's zone
	 * @param note how the patient is
	 */
	public void stillThere(Visit visit, TaskId id, LocalDate day, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.FOLLOW_URGENT_CARE);
		WorkingCalendar calendar = this.programmes.get(visit.caseFile().programme()).calendar();
		Instant closing = calendar.plusWorkingDays(day.atStartOfDay(calendar.zone()).toInstant(), 0);
		this.openTasks.replace(task.dueAt(closing));
		this.history.append(visit.event(step(visit), EventKind.HOLD_GOES_ON, null, note));
		this.tracking.refresh(visit.caseId());
	}

	/**
	 * The patient is stable: the case goes on where it was. Its decide-by date, if it has
	 * one, counts from today, but stays before a planned treatment; everything that waits
	 * counts from today, too.
	 * @param visit who, in which case
	 * @param id the task
	 * @param safe how long it is safe to wait now; {@code null} where no date is needed
	 * @param note what was done
	 */
	public void resume(Visit visit, TaskId id, @Nullable SafeToWait safe, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.FOLLOW_URGENT_CARE);
		CaseFile takenUp = visit.caseFile().takenUpAgain();
		this.history.append(visit.event(step(visit), EventKind.HOLD_ENDED, UrgentCareResult.RESUME.name(), note));
		if (needsDate(visit)) {
			takenUp = scheduled(visit, takenUp, safe);
		}
		this.cases.save(takenUp);
		this.tasks.complete(task);
	}

	private CaseFile scheduled(Visit visit, CaseFile takenUp, @Nullable SafeToWait safe) {
		if (safe == null || safe == SafeToWait.EMERGENCY) {
			throw new IllegalArgumentException("Say how long it is safe to wait now");
		}
		LocalDate day = this.triaging.decideBy(takenUp, safe);
		this.history.append(visit.event(step(visit), EventKind.DEADLINES_SET, day.toString(), null));
		return ((safe == SafeToWait.DAYS) ? takenUp.triaged(TriagePath.EXPEDITED) : takenUp).toDecideBy(day);
	}

	/**
	 * The patient stays with urgent care: the case ends.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note why
	 */
	public void close(Visit visit, TaskId id, String note) {
		this.tasks.expect(visit, id, TaskKind.FOLLOW_URGENT_CARE);
		this.history.append(visit.event(step(visit), EventKind.HOLD_ENDED, UrgentCareResult.CLOSE.name(), note));
		this.journey.interrupt(visit.caseId(), Interruption.URGENT_CARE);
	}

	private Step step(Visit visit) {
		return this.openTasks.stepOfOpen(visit.caseId());
	}

}
