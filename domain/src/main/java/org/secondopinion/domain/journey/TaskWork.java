package org.secondopinion.domain.journey;

import org.secondopinion.domain.access.Visit;

/**
 * Doing a task, whatever the step: it must still wait, in this case, and be of the kind
 * that the form was for; then the process goes on.
 */
public final class TaskWork {

	private final OpenTasks openTasks;

	private final Journey journey;

	public TaskWork(OpenTasks openTasks, Journey journey) {
		this.openTasks = openTasks;
		this.journey = journey;
	}

	/**
	 * The task that a visitor is about to do.
	 * @param visit who, in which case
	 * @param id the task that the form carried
	 * @param kind what the form was for
	 * @return the task
	 * @throws NoLongerOpen if it does not wait any more
	 */
	public OpenTask expect(Visit visit, TaskId id, TaskKind kind) {
		return this.openTasks.find(id)
			.filter((task) -> task.caseId().equals(visit.caseId()) && task.kind() == kind)
			.orElseThrow(() -> new NoLongerOpen(kind.name()));
	}

	/**
	 * Lets the process go on.
	 * @param task the task that was done
	 * @param answer what the process needs to know of it
	 */
	public void complete(OpenTask task, Answer answer) {
		this.journey.complete(task.id(), answer);
	}

	public void complete(OpenTask task) {
		complete(task, Answer.Done.DONE);
	}

}
