package org.secondopinion.domain.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * Where an open case is: what a navigator reads in one line.
 *
 * @param caseId the case
 * @param reference what people call it
 * @param programme whose programme runs it
 * @param navigator who carries it; {@code null} if nobody yet
 * @param patientName whose case it is
 * @param steps the steps in which something waits
 * @param next what is to be done next: the task that is due first
 * @param holder who holds the ball for it
 * @param since since when it waits
 * @param due by when it should be done
 * @param dueForNavigator when the first task that waits for the navigator is due;
 * {@code null} if none does
 * @param dueForPatient likewise for the patient
 * @param dueForOthers likewise for everybody else
 * @param openTasks how many tasks wait
 * @param decideBy the day by which the patient must have decided; {@code null} before the
 * assessment, and after the decision
 * @param path what triage found; {@code null} before triage
 * @param openedAt when the case was opened
 * @param worseAt since when somebody should deal with a change for the worse;
 * {@code null} if there is none
 * @param mailTrouble whether a mail may not have arrived, or had no address, and nobody
 * has looked after that yet
 * @param onHold whether the case waits as a whole; then it is about nothing but the
 * patient's safety
 */
public record CaseloadRow(CaseId caseId, CaseReference reference, ProgrammeId programme, @Nullable PersonId navigator,
		String patientName, Set<Step> steps, TaskKind next, Holder holder, Instant since, Instant due,
		@Nullable Instant dueForNavigator, @Nullable Instant dueForPatient, @Nullable Instant dueForOthers,
		int openTasks, @Nullable LocalDate decideBy, @Nullable TriagePath path, Instant openedAt,
		@Nullable Instant worseAt, boolean mailTrouble, boolean onHold) {

	public CaseloadRow {
		steps = Set.copyOf(steps);
	}

	/**
	 * When the first task is due that a view is about.
	 * @param view which view
	 * @return the moment; {@code null} if nothing of that kind waits
	 */
	public @Nullable Instant dueIn(SavedView view) {
		return switch (view) {
			case WAITING_ON_NAVIGATOR -> this.dueForNavigator;
			case WAITING_ON_PATIENT -> this.dueForPatient;
			case WAITING_ON_OTHERS -> this.dueForOthers;
			case TODAY, LATE, ALL -> this.due;
		};
	}

	/**
	 * What put the case into a view: of the tasks that the view and the step are about,
	 * the one that is due first. While a patient got worse or needs urgent care, it is
	 * that, whatever is due before it. A step in which nothing waits for whom the view is
	 * about does not count.
	 * @param view which view
	 * @param step the step that was asked for; {@code null} for all
	 * @param waiting the tasks of the case
	 * @return what the line says; what is due first of all if nothing of that kind waits
	 * any more
	 */
	public Turn turnIn(SavedView view, @Nullable Step step, List<OpenTask> waiting) {
		List<OpenTask> viewed = asked(this.onHold, waiting).stream()
			.filter((task) -> view.isAbout(task.kind().holder()))
			.toList();
		Comparator<OpenTask> byDue = Comparator.comparing(OpenTask::due);
		return viewed.stream()
			.filter((task) -> task.kind().comesFirst())
			.min(byDue)
			.or(() -> viewed.stream()
				.filter((task) -> step != null && task.kind().step().filter(step::equals).isPresent())
				.min(byDue))
			.or(() -> viewed.stream().min(byDue))
			.map((task) -> new Turn(task.kind(), task.since(), task.due()))
			.orElseGet(() -> new Turn(this.next, this.since, this.due));
	}

	/**
	 * For what somebody is asked now: on hold, for nothing that is not about safety.
	 * @param onHold whether the case waits as a whole
	 * @param waiting all tasks of the case
	 * @return those of them that count
	 */
	public static List<OpenTask> asked(boolean onHold, List<OpenTask> waiting) {
		List<OpenTask> safety = waiting.stream().filter((task) -> task.kind().isAboutSafety()).toList();
		return (onHold && !safety.isEmpty()) ? safety : waiting;
	}

	public Progress progress(Step step) {
		return Progress.of(step, this.steps);
	}

	/**
	 * A task as a line of the caseload says it.
	 *
	 * @param task what is to be done
	 * @param since since when it waits
	 * @param due by when it should be done
	 */
	public record Turn(TaskKind task, Instant since, Instant due) {

		public Holder holder() {
			return this.task.holder();
		}

	}

}
