package org.secondopinion.workflow.decision;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.decision.LookingAgain;
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

		private final LookingAgain lookingAgain;

		Decisions(WatchingDate watching, LookingAgain lookingAgain) {
			this.watching = watching;
			this.lookingAgain = lookingAgain;
		}

		public boolean isMade(DelegateExecution execution) {
			return this.watching.isDecided(CaseKey.of(execution));
		}

		/**
		 * Whether another opinion comes first.
		 * @param execution the case
		 * @return {@code true} if so
		 */
		public boolean isPutOff(DelegateExecution execution) {
			return !isMade(execution) && this.lookingAgain.isUnderWay(CaseKey.of(execution));
		}

		/**
		 * Whether there will be no decision.
		 * @param execution the case
		 * @return {@code true} if so
		 */
		public boolean isLeftOpen(DelegateExecution execution) {
			return !isMade(execution) && !isPutOff(execution);
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
