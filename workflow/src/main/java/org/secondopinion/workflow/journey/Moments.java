package org.secondopinion.workflow.journey;

import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;

/** The moments at which the timers of a case fire. */
public final class Moments {

	private Moments() {
	}

	/**
	 * Gives timers of a case the moment that the model gives them now, because what it
	 * depends on has changed.
	 * @param execution the case
	 * @param events the timer events in the model; one that does not run is left out
	 */
	public static void askAgain(DelegateExecution execution, Set<String> events) {
		ManagementService management = management(execution);
		timers(execution, events).forEach((timer) -> management.recalculateJobDuedate(timer.getId(), false));
	}

	/**
	 * Gives timers of a case the moment that the model gives them now, where it is
	 * earlier than the one that they have.
	 * @param execution the case
	 * @param events the timer events in the model; one that does not run is left out
	 */
	public static void hasten(DelegateExecution execution, Set<String> events) {
		ManagementService management = management(execution);
		timers(execution, events).forEach((timer) -> {
			Date before = timer.getDuedate();
			management.recalculateJobDuedate(timer.getId(), false);
			if (timer(management, timer.getId()).getDuedate().after(before)) {
				management.setJobDuedate(timer.getId(), before);
			}
		});
	}

	private static List<Job> timers(DelegateExecution execution, Set<String> events) {
		return events.stream()
			.flatMap((event) -> management(execution).createJobQuery()
				.processInstanceId(execution.getProcessInstanceId())
				.activityId(event)
				.list()
				.stream())
			.toList();
	}

	private static Job timer(ManagementService management, String id) {
		return management.createJobQuery().jobId(id).singleResult();
	}

	private static ManagementService management(DelegateExecution execution) {
		return execution.getProcessEngineServices().getManagementService();
	}

}
