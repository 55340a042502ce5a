package org.secondopinion.workflow.booking;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.domain.booking.Offering;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks while a specialist is looked for. Public, because the engine's
 * expressions call public methods of public types only.
 */
public final class BookingQuestions {

	private BookingQuestions() {
	}

	/** When the programme speaks up because nobody hears of a specialist. */
	public static final class ReviewWatch {

		private final WatchingReview watching;

		ReviewWatch(WatchingReview watching) {
			this.watching = watching;
		}

		/**
		 * When the specialist is reminded.
		 * @param execution the case
		 * @return the moment
		 */
		public Date reminderAt(DelegateExecution execution) {
			return Date.from(this.watching.reminderAt(CaseKey.of(execution)));
		}

		/**
		 * When the navigator is told.
		 * @param execution the case
		 * @return the moment, after the reminder
		 */
		public Date alertAt(DelegateExecution execution) {
			return Date.from(this.watching.alertAt(CaseKey.of(execution)));
		}

	}

	/** How long the patient may choose a time. */
	public static final class Times {

		private final Offering offering;

		Times(Offering offering) {
			this.offering = offering;
		}

		/**
		 * When none of the offered times can be chosen any more.
		 * @param execution the case
		 * @return the moment
		 */
		public Date overAt(DelegateExecution execution) {
			return Date.from(this.offering.timesOverAt(CaseKey.of(execution)));
		}

	}

	/** Whether the patient knows what it costs, and has said yes. */
	public static final class Costs {

		private final Offering offering;

		Costs(Offering offering) {
			this.offering = offering;
		}

		/**
		 * Whether the patient has still to say yes.
		 * @param execution the case
		 * @return {@code true} if nobody may be asked yet
		 */
		public boolean isToAgree(DelegateExecution execution) {
			return this.offering.isCostToAgree(CaseKey.of(execution));
		}

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

		/**
		 * Whether a specialist is looked for once more.
		 * @param execution the case
		 * @return {@code true} if the records are in hand already
		 */
		public boolean isRepeated(DelegateExecution execution) {
			return this.offering.isSearchRepeated(CaseKey.of(execution));
		}

		/**
		 * Whether the specialist who was found gave an opinion.
		 * @param execution the case
		 * @return {@code false} if the case was given back
		 */
		public boolean isOver(DelegateExecution execution) {
			return this.offering.isSearchOver(CaseKey.of(execution));
		}

	}

}
