package org.secondopinion.domain.documents;

import java.time.Instant;
import java.util.Objects;

import org.secondopinion.domain.people.PersonId;

/**
 * A health record export that was brought to a case, and what it says. It counts only
 * once a person confirmed it; a pending one can still be thrown away.
 */
public sealed interface HealthRecordFile {

	Document document();

	/**
	 * What the file says.
	 * @return what was read
	 */
	HealthSummary summary();

	/**
	 * Read, and shown to whoever brought it.
	 *
	 * @param document the file
	 * @param summary what it says
	 */
	record Pending(Document document, HealthSummary summary) implements HealthRecordFile {

		public Pending {
			Objects.requireNonNull(document, "document");
			Objects.requireNonNull(summary, "summary");
		}

		/**
		 * Confirms that it belongs to the case.
		 * @param at when
		 * @param by who
		 * @return the file as part of the case
		 */
		public Confirmed confirmed(Instant at, PersonId by) {
			return new Confirmed(this.document, this.summary, at, by);
		}

	}

	/**
	 * Part of the case.
	 *
	 * @param document the file
	 * @param summary what it says
	 * @param at when it was confirmed
	 * @param by who confirmed it
	 */
	record Confirmed(Document document, HealthSummary summary, Instant at, PersonId by) implements HealthRecordFile {

		public Confirmed {
			Objects.requireNonNull(document, "document");
			Objects.requireNonNull(summary, "summary");
			Objects.requireNonNull(at, "at");
			Objects.requireNonNull(by, "by");
		}

	}

}
