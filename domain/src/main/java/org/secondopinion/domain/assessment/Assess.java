package org.secondopinion.domain.assessment;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What people do in the first step. What the process does by itself is {@link Triaging}.
 */
public final class Assess {

	private final Intakes intakes;

	private final Assessments assessments;

	private final CaseHistory history;

	private final TaskWork tasks;

	private final CaseNoting noting;

	public Assess(Intakes intakes, Assessments assessments, CaseHistory history, TaskWork tasks, CaseNoting noting) {
		this.intakes = intakes;
		this.assessments = assessments;
		this.history = history;
		this.tasks = tasks;
		this.noting = noting;
	}

	/**
	 * Saves one section; the others stay as they are. An answer by which the patient may
	 * need care now is raised at once, not only when the intake is handed in; taking it
	 * back is written down, too.
	 * @param visit who, in which case
	 * @param task the intake that is being filled
	 * @param section the answer
	 * @throws org.secondopinion.domain.journey.NoLongerOpen if the intake was handed in
	 * meanwhile
	 */
	public void answer(Visit visit, TaskId task, IntakeSection section) {
		this.tasks.expect(visit, task, TaskKind.COMPLETE_INTAKE);
		Intake before = this.intakes.of(visit.caseId());
		Intake after = before.with(section);
		this.intakes.save(visit.caseId(), after);
		if (needsCareNow(after) && !needsCareNow(before)) {
			this.noting.needsCareNow(visit);
		}
		if (needsCareNow(before) && !needsCareNow(after)) {
			this.noting.takeBack(visit);
		}
	}

	private static boolean needsCareNow(Intake intake) {
		IntakeSection.Timing timing = intake.timing();
		return timing != null && timing.needsCareNow();
	}

	/**
	 * Hands the intake in.
	 * @param visit who, in which case
	 * @param id the intake that was filled
	 * @throws IllegalStateException if a section is missing; the page offers this only
	 * when none is
	 */
	public void submit(Visit visit, TaskId id) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.COMPLETE_INTAKE);
		Intake intake = this.intakes.of(visit.caseId());
		if (!intake.isComplete()) {
			throw new IllegalStateException("Sections are missing: " + intake.missing());
		}
		this.intakes.save(visit.caseId(), intake.submitted(visit.at()));
		this.history.append(visit.event(Step.ASSESS, EventKind.INTAKE_SUBMITTED));
		this.tasks.complete(task);
	}

	/**
	 * Accepts the intake, sends it back, declines the case, or lets the treatment start
	 * first.
	 * @param visit who, in which case
	 * @param id the task
	 * @param said what the navigator says
	 * @throws IllegalArgumentException if it {@linkplain #mayStartTreatmentFirst may not}
	 * start first
	 */
	public void confirm(Visit visit, TaskId id, IntakeConfirmation said) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CONFIRM_INTAKE);
		if (said.review() == IntakeReview.TREATMENT_FIRST && !mayStartTreatmentFirst(visit)) {
			throw new IllegalArgumentException("The treatment cannot start first here");
		}
		this.assessments.save(visit.caseId(), this.assessments.of(visit.caseId()).confirmed(said));
		EventKind event = switch (said.review()) {
			case ACCEPTED -> EventKind.INTAKE_ACCEPTED;
			case SENT_BACK -> EventKind.INTAKE_SENT_BACK;
			case DECLINED -> EventKind.CASE_DECLINED;
			case TREATMENT_FIRST -> EventKind.TREATMENT_FIRST;
		};
		String about = (said.reviewOn() != null) ? said.reviewOn().toString() : null;
		this.history.append(visit.event(Step.ASSESS, event, about, said.note()));
		this.tasks.complete(task, said.review());
	}

	/**
	 * Whether the treatment may start first: not where the patient may need care now,
	 * because urgent care comes before everything.
	 * @param visit who, in which case
	 * @return {@code true} if so
	 */
	public boolean mayStartTreatmentFirst(Visit visit) {
		return !needsCareNow(this.intakes.of(visit.caseId()));
	}

	/**
	 * Ends the hand-over to urgent care. The visitor is noted as the one who owned it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param end whether the second opinion goes on, and how long that can wait
	 * @param note what was done
	 */
	public void resolveUrgentCare(Visit visit, TaskId id, UrgentCareEnd end, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.HAND_OVER_TO_URGENT_CARE);
		this.assessments.save(visit.caseId(),
				this.assessments.of(visit.caseId()).afterUrgentCare(visit.by().name(), end));
		this.history.append(visit.event(Step.ASSESS, EventKind.URGENT_CARE_RESOLVED, end.result().name(), note));
		if (end.result() == UrgentCareResult.CLOSE) {
			this.noting.isInUrgentCare(visit);
		}
		this.tasks.complete(task, end.result());
	}

	/**
	 * Goes ahead, or is content, after hearing that it looks straightforward.
	 * @param visit who, in which case
	 * @param id the task
	 * @param choice go ahead or stop
	 */
	public void chooseToGoAhead(Visit visit, TaskId id, GoAhead choice) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHOOSE_TO_GO_AHEAD);
		this.history.append(visit.event(Step.ASSESS, EventKind.STRAIGHTFORWARD_EXPLAINED, choice.name(), null));
		this.tasks.complete(task, choice);
	}

}
