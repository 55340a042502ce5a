package org.secondopinion.workflow.booking;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.booking.Offering;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks while a specialist is looked for. Public, because the engine's
 * expressions call public methods of public types only.
 */
public final class BookingQuestions {

	private BookingQuestions() {
	}

	/** Whether looking for a specialist led somewhere. */
	public static final class SpecialistSearch {

		private final Offering offering;

		SpecialistSearch(Offering offering) {
			this.offering = offering;
		}

		/**
		 * Whether the navigator proposed somebody.
		 * @param execution the case
		 * @return {@code false} if nobody suitable was found
		 */
		public boolean hasResult(DelegateExecution execution) {
			return this.offering.hasProposal(CaseKey.of(execution));
		}

	}

}
