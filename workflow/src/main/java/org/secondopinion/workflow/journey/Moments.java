package org.secondopinion.workflow.journey;

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
		ManagementService management = execution.getProcessEngineServices().getManagementService();
		events.stream()
			.flatMap((event) -> management.createJobQuery()
				.processInstanceId(execution.getProcessInstanceId())
				.activityId(event)
				.list()
				.stream())
			.map(Job::getId)
			.forEach((timer) -> management.recalculateJobDuedate(timer, false));
	}

}
