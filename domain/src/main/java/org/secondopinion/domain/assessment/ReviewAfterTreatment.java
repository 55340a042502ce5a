package org.secondopinion.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * The treatment started first, because arranging an opinion would have delayed needed
 * care. The case's navigator owns the review of the long-term plan, and its day.
 */
public final class ReviewAfterTreatment {

	private final Assessments assessments;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	private final CaseTracking tracking;

	private final Programmes programmes;

	public ReviewAfterTreatment(Assessments assessments, CaseHistory history, OpenTasks openTasks, TaskWork tasks,
			CaseTracking tracking, Programmes programmes) {
		this.assessments = assessments;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
		this.tracking = tracking;
		this.programmes = programmes;
	}

	/**
	 * Says how it goes on.
	 * @param visit who, in which case
	 * @param id the task
	 * @param found what was found
	 * @param note what was heard, told to the patient
	 */
	public void review(Visit visit, TaskId id, TreatmentReview found, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.REVIEW_AFTER_TREATMENT);
		switch (found) {
			case TreatmentReview.GoesOn(SafeToWait safeToWait) -> {
				this.assessments.save(visit.caseId(), this.assessments.of(visit.caseId()).afterTreatment(safeToWait));
				done(visit, task, GoAhead.GO_AHEAD, note);
			}
			case TreatmentReview.Later(LocalDate day) -> putOff(visit, task, day, note);
			case TreatmentReview.Closes() -> done(visit, task, GoAhead.STOP, note);
		}
	}

	private void done(Visit visit, OpenTask task, GoAhead choice, String note) {
		this.history.append(visit.event(Step.ASSESS, EventKind.TREATMENT_REVIEWED, choice.name(), note));
		this.tasks.complete(task, choice);
	}

	private void putOff(Visit visit, OpenTask task, LocalDate day, String note) {
		Assessment assessment = this.assessments.of(visit.caseId());
		IntakeConfirmation said = Objects.requireNonNull(assessment.confirmation());
		this.assessments.save(visit.caseId(),
				assessment.confirmed(IntakeConfirmation.treatmentFirst(day, said.note())));
		WorkingCalendar calendar = this.programmes.get(visit.caseFile().programme()).calendar();
		Instant since = calendar.opensOn(day);
		this.openTasks.replace(new OpenTask(task.id(), task.caseId(), task.kind(), task.subject(), since,
				new Deadlines(calendar, visit.caseFile().path()).due(task.kind(), since, null)));
		this.history.append(visit.event(Step.ASSESS, EventKind.TREATMENT_FIRST, day.toString(), note));
		this.tracking.refresh(visit.caseId());
	}

}
