package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.casefile.CaseId;

/** The business key of a process instance is the case's identifier, and nothing else. */
public final class CaseKey {

	private CaseKey() {
	}

	/**
	 * Which case an execution belongs to.
	 * @param execution any execution of the case
	 * @return the case
	 */
	public static CaseId of(DelegateExecution execution) {
		return CaseId.of(execution.getProcessBusinessKey());
	}

}
