package org.secondopinion.workflow.opinion;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.opinion.WatchingReading;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * When the patient is called about an opinion. Public, because the engine's expressions
 * call public methods of public types only.
 */
public final class ReadingWatch {

	private final WatchingReading watching;

	ReadingWatch(WatchingReading watching) {
		this.watching = watching;
	}

	/**
	 * When somebody should call.
	 * @param execution the case
	 * @return the moment
	 */
	public Date callAt(DelegateExecution execution) {
		return Date.from(this.watching.callAt(CaseKey.of(execution)));
	}

}
