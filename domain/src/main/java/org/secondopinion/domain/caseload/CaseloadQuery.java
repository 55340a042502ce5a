package org.secondopinion.domain.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * What part of a programme's caseload to show.
 *
 * @param programme whose
 * @param navigator only this navigator's cases; {@code null} for the whole programme
 * @param view which saved view
 * @param search part of a name or a reference; {@code null} for all
 * @param step only cases in which something of this step waits; {@code null} for all
 * @param order in which order
 * @param after show what follows this row; {@code null} for the first page
 * @param size how many rows at most
 * @param now the present moment
 * @param endOfToday when today ends for the reader
 */
public record CaseloadQuery(ProgrammeId programme, @Nullable PersonId navigator, SavedView view,
		@Nullable String search, @Nullable Step step, Order order, @Nullable Cursor after, int size, Instant now,
		Instant endOfToday) {

	/** What the rows are sorted by. */
	public enum Key {

		/** By when something is due. */
		DUE,

		/** The decide-by date; cases without one count as the latest. */
		DECIDE_BY,

		/** The patient's name. */
		NAME,

		/** When the case was opened. */
		OPENED

	}

	/** In which order the rows come. */
	public enum Order {

		DUE(Key.DUE, false), DUE_LAST(Key.DUE, true), DECIDE_BY(Key.DECIDE_BY, false),
		DECIDE_BY_LAST(Key.DECIDE_BY, true), NAME(Key.NAME, false), NAME_LAST(Key.NAME, true),

		/** The newest case first. */
		OPENED(Key.OPENED, true);

		private final Key key;

		private final boolean descending;

		Order(Key key, boolean descending) {
			this.key = key;
			this.descending = descending;
		}

		public Key key() {
			return this.key;
		}

		public boolean isDescending() {
			return this.descending;
		}

		/**
		 * The same key the other way round.
		 * @return the other order; this one if there is none
		 */
		public Order reversed() {
			return Arrays.stream(values())
				.filter((it) -> it.key == this.key && it.descending != this.descending)
				.findFirst()
				.orElse(this);
		}

		private void checkValue(@Nullable String value) {
			if ((this.key == Key.NAME) != (value == null)) {
				throw new IllegalArgumentException("Not a value of the order " + this);
			}
			if (value != null) {
				TemporalAccessor _ = (this.key == Key.DECIDE_BY) ? LocalDate.parse(value) : Instant.parse(value);
			}
		}

	}

	/**
	 * The place of a row in the order, so that the next page begins behind it however
	 * many rows came or went meanwhile. It stands in an address, so it never carries a
	 * name: in the order of names, whoever keeps the caseload looks the name up.
	 *
	 * @param caseId the row's case
	 * @param value the moment or day by which the row is sorted, as ISO text;
	 * {@code null} in the order of names
	 */
	public record Cursor(CaseId caseId, @Nullable String value) {

		private static final String SEPARATOR = "_";

		/**
		 * Reads a cursor from an address.
		 * @param text what stands in the address
		 * @param order the order in which the page is wanted
		 * @return the cursor, or nothing if the text is none for this order
		 */
		public static Optional<Cursor> read(String text, Order order) {
			String[] parts = text.split(SEPARATOR, 2);
			String value = (parts.length == 2) ? parts[1] : null;
			try {
				order.checkValue(value);
				return Optional.of(new Cursor(CaseId.of(parts[0]), value));
			}
			catch (IllegalArgumentException | DateTimeParseException notACursor) {
				return Optional.empty();
			}
		}

		@Override
		public String toString() {
			return (this.value != null) ? this.caseId + SEPARATOR + this.value : this.caseId.toString();
		}

	}

}
