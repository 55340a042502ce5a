package org.secondopinion.workflow.decision;

import java.time.InstantSource;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.decision.LookingAgain;
import org.secondopinion.domain.decision.LookingAtDate;
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
		 * Whether there are opinions to decide with.
		 * @param execution the case
		 * @return {@code true} if so
		 */
		public boolean hasOpinions(DelegateExecution execution) {
			return this.lookingAgain.hasOpinions(CaseKey.of(execution));
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

		private final LookingAtDate looking;

		private final InstantSource clock;

		DecideBy(WatchingDate watching, LookingAtDate looking, InstantSource clock) {
			this.watching = watching;
			this.looking = looking;
			this.clock = clock;
		}

		/**
		 * When the date is looked at next, before the last step.
		 * @param execution the case
		 * @return the moment
		 */
		public Date lookedAt(DelegateExecution execution) {
			return Date.from(this.looking.nextLook(CaseKey.of(execution), this.clock.instant()));
		}

		/**
		 * Whether somebody has to talk about the date before the last step.
		 * @param execution the case
		 * @return {@code true} if so
		 */
		public boolean isToTalkAbout(DelegateExecution execution) {
			return this.looking.isToTalkAbout(CaseKey.of(execution));
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
