package org.secondopinion.domain.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Step;

/**
 * The tasks that wait for a person, kept beside the process in the same transaction, so
 * that no page needs to ask the engine.
 */
public interface OpenTasks {

	void add(OpenTask task);

	/**
	 * Removes a task that was done or is no longer needed.
	 * @param id which
	 */
	void remove(TaskId id);

	/**
	 * Writes down what changed of a task that still waits.
	 * @param task the task as it is now
	 */
	default void replace(OpenTask task) {
		remove(task.id());
		add(task);
	}

	/**
	 * Finds a task that still waits.
	 * @param id which
	 * @return the task, or nothing if it was done meanwhile
	 */
	Optional<OpenTask> find(TaskId id);

	/**
	 * What a case is waiting for, the most urgent first.
	 * @param caseId which case
	 * @return its open tasks
	 */
	List<OpenTask> of(CaseId caseId);

	/**
	 * What each of several cases is waiting for, the most urgent first.
	 * @param cases which cases
	 * @return their open tasks; a case that waits for nothing is left out
	 */
	Map<CaseId, List<OpenTask>> ofEach(Collection<CaseId> cases);

	/**
	 * The task of a kind that waits about one thing.
	 * @param caseId which case
	 * @param kind what is to be done
	 * @param subject what it is about, such as a record item
	 * @return the task, or nothing if none waits about it
	 */
	default Optional<OpenTask> about(CaseId caseId, TaskKind kind, UUID subject) {
		return of(caseId).stream().filter((task) -> task.kind() == kind && subject.equals(task.subject())).findFirst();
	}

	/**
	 * During which step something happens now. Where two steps run side by side it is the
	 * earlier one; what is still done beside the steps when they are over belongs to the
	 * last.
	 * @param caseId which case
	 * @return the step, or nothing if the case waits for nobody because it has ended
	 */
	default Optional<Step> earliestStep(CaseId caseId) {
		return of(caseId).stream().map((task) -> task.kind().step().orElse(Step.DECIDE)).min(Comparator.naturalOrder());
	}

	/**
	 * During which step something happens now, in a case that has to be open for it.
	 * @param caseId which case
	 * @return the {@linkplain #earliestStep earliest} step
	 * @throws NoLongerOpen if the case has ended
	 */
	default Step stepOfOpen(CaseId caseId) {
		return earliestStep(caseId).orElseThrow(() -> new NoLongerOpen("The case"));
	}

}
