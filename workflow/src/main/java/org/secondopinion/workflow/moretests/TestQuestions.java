package org.secondopinion.workflow.moretests;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.moretests.WatchingTests;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks about tests. Public, because the engine's expressions call public
 * methods of public types only.
 */
public final class TestQuestions {

	private TestQuestions() {
	}

	/** Whether the specialist needs tests first. */
	public static final class Asked {

		private final AskedTests asked;

		Asked(AskedTests asked) {
			this.asked = asked;
		}

		/**
		 * Whether somebody has to arrange tests.
		 * @param execution the case
		 * @return {@code false} if the opinion counts as it is
		 */
		public boolean areToArrange(DelegateExecution execution) {
			return this.asked.areToArrange(CaseKey.of(execution));
		}

	}

	/** When the patient is reminded of tests. */
	public static final class Watch {

		private final WatchingTests watching;

		Watch(WatchingTests watching) {
			this.watching = watching;
		}

		/**
		 * When the day is near.
		 * @param execution the case
		 * @return the moment
		 */
		public Date nearAt(DelegateExecution execution) {
			return Date.from(this.watching.nearAt(CaseKey.of(execution)));
		}

		/**
		 * When nothing was heard after the day.
		 * @param execution the case
		 * @return the moment
		 */
		public Date missingAt(DelegateExecution execution) {
			return Date.from(this.watching.missingAt(CaseKey.of(execution)));
		}

	}

}
