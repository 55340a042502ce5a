package org.secondopinion.workflow.decision;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.decision.WatchingDate;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks in the last step. Public, because the engine's expressions call
 * public methods of public types only.
 */
public final class DecisionQuestions {

	private DecisionQuestions() {
	}

	/** Whether there is a decision. */
	public static final class Decisions {

		private final WatchingDate watching;

		Decisions(WatchingDate watching) {
			this.watching = watching;
		}

		public boolean isMade(DelegateExecution execution) {
			return this.watching.isDecided(CaseKey.of(execution));
		}

	}

	/** How long the programme waits for a decision. */
	public static final class DecideBy {

		private final WatchingDate watching;

		DecideBy(WatchingDate watching) {
			this.watching = watching;
		}

		/**
		 * When the programme speaks up.
		 * @param execution the case
		 * @return the moment
		 */
		public Date watchedUntil(DelegateExecution execution) {
			return Date.from(this.watching.watchedUntil(CaseKey.of(execution)));
		}

	}

}
