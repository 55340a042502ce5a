package org.secondopinion.domain.documents;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.RecordKind;

/**
 * A file that is kept as it is: pages or images. Whoever brought it says which records
 * are in it; until then it does not count and can be thrown away.
 */
public sealed interface AttachedFile {

	Document document();

	/**
	 * What its content shows about it.
	 * @return its traits
	 */
	FileTraits traits();

	/**
	 * Brought, and nobody has said yet what is in it.
	 *
	 * @param document the file
	 * @param traits what its content shows
	 */
	record Pending(Document document, FileTraits traits) implements AttachedFile {

		public Pending {
			Objects.requireNonNull(document, "document");
			Objects.requireNonNull(traits, "traits");
		}

		/**
		 * Says what is in it.
		 * @param records the records that it has; none if it is something else
		 * @param note what else a reader should know; may be empty
		 * @param at when
		 * @param by who said so
		 * @return the file as part of the case
		 */
		public Attached holding(Set<RecordKind> records, String note, Instant at, PersonId by) {
			return new Attached(this.document, this.traits, records, note, at, by);
		}

	}

	/**
	 * Part of the case.
	 *
	 * @param document the file
	 * @param traits what its content shows
	 * @param records the records that it has, as whoever brought it says
	 * @param note what else a reader should know; may be empty
	 * @param at when that was said
	 * @param by who said it
	 */
	record Attached(Document document, FileTraits traits, Set<RecordKind> records, String note, Instant at,
			PersonId by) implements AttachedFile {

		public Attached {
			Objects.requireNonNull(document, "document");
			Objects.requireNonNull(traits, "traits");
			Objects.requireNonNull(note, "note");
			Objects.requireNonNull(at, "at");
			Objects.requireNonNull(by, "by");
			EnumSet<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
			kinds.addAll(records);
			records = Collections.unmodifiableSet(kinds);
		}

		/**
		 * Whether a doctor's opinion may stand in it: in notes of visits, and in anything
		 * of which nobody said that it is a record.
		 * @return {@code false} for results, reports, images and lists
		 */
		public boolean mayHoldOpinion() {
			return this.records.isEmpty() || this.records.contains(RecordKind.CLINIC_NOTES);
		}

		/**
		 * This file without the words of whoever brought it.
		 * @return the file under a name that says nothing, without its note
		 */
		public Attached withoutWords() {
			return new Attached(this.document.unnamed(), this.traits, this.records, "", this.at, this.by);
		}

	}

}
