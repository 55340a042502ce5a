package org.secondopinion.workflow.records;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.records.CollectingRecords;
import org.secondopinion.domain.records.OfficesToTell;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.domain.records.WatchingRelease;
import org.secondopinion.workflow.journey.CaseKey;

/**
 * What the model asks while records are collected. Public, because the engine's
 * expressions call public methods of public types only.
 */
public final class RecordQuestions {

	private RecordQuestions() {
	}

	/** Which items are collected, one round each. */
	public static final class Needed {

		private final CollectingRecords collecting;

		Needed(CollectingRecords collecting) {
			this.collecting = collecting;
		}

		/**
		 * The items to request or to check.
		 * @param execution the case
		 * @return their identifiers, in the order of the ledger
		 */
		public List<String> itemIds(DelegateExecution execution) {
			return this.collecting.toCollect(CaseKey.of(execution)).stream().map(RecordItemId::toString).toList();
		}

		/**
		 * Whether a file holds an item.
		 * @param execution the round of the item
		 * @return whether it is checked before anybody is asked
		 */
		public boolean isFound(DelegateExecution execution) {
			return this.collecting.isFound(CaseKey.of(execution),
					RecordItemId.of((String) execution.getVariable(Variables.RECORD_ITEM)));
		}

	}

	/** When a records office is chased. */
	public static final class Reminders {

		private final CollectingRecords collecting;

		Reminders(CollectingRecords collecting) {
			this.collecting = collecting;
		}

		/**
		 * The next rung of the ladder for an item that is waited for from now on.
		 * @param execution the round of the item
		 * @return the moment
		 */
		public Date dueAt(DelegateExecution execution) {
			return Date.from(this.collecting.reminderDue(CaseKey.of(execution),
					RecordItemId.of((String) execution.getVariable(Variables.RECORD_ITEM))));
		}

	}

	/** How long people may rest on the release authorization, and who has to know. */
	public static final class Releases {

		private final WatchingRelease watching;

		private final OfficesToTell toTell;

		Releases(WatchingRelease watching, OfficesToTell toTell) {
			this.watching = watching;
			this.toTell = toTell;
		}

		/**
		 * The end of the authorization.
		 * @param execution the case
		 * @return the moment
		 */
		public Date endsAt(DelegateExecution execution) {
			return Date.from(this.watching.endsAt(CaseKey.of(execution)));
		}

		/**
		 * The warning before its end.
		 * @param execution the case
		 * @return the moment
		 */
		public Date warnedAt(DelegateExecution execution) {
			return Date.from(this.watching.warnedAt(CaseKey.of(execution)));
		}

		/**
		 * Whether an office may still send something, because nobody has told it.
		 * @param execution the case
		 * @return whether somebody has to
		 */
		public boolean isAnyOfficeToTell(DelegateExecution execution) {
			return !this.toTell.of(CaseKey.of(execution)).isEmpty();
		}

	}

}
