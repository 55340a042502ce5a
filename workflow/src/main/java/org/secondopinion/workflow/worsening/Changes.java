package org.secondopinion.workflow.worsening;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.worsening.WatchingChange;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks of a change for the worse. Public, because the engine's expressions
 * call public methods of public types only.
 */
public final class Changes {

	private final WatchingChange watching;

	Changes(WatchingChange watching) {
		this.watching = watching;
	}

	/**
	 * When colleagues are alerted if nobody has the change in hand.
	 * @param execution the case
	 * @return the moment
	 */
	public Date alertAt(DelegateExecution execution) {
		return Date.from(this.watching.alertAt(CaseKey.of(execution)));
	}

}
