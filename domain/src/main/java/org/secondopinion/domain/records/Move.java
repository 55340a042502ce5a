package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One move of an original: slides, blocks, film or a disc that must go back.
 *
 * @param kind what happened
 * @param on the day, in the programme's zone
 * @param whom who sent, signed for or holds it, or to whom it goes
 * @param courier who carries it; empty if nobody does
 * @param tracking the courier's number; may be empty
 * @param note what there is to know besides; needed when it is lost
 */
public record Move(Kind kind, LocalDate on, String whom, String courier, String tracking, String note) {

	public Move {
		if (kind != Kind.LOST && whom.isBlank()) {
			throw new IllegalArgumentException("Somebody always has custody of an original");
		}
		if (kind == Kind.LOST && note.isBlank()) {
			throw new IllegalArgumentException("A loss is noted with what is known of it");
		}
	}

	/** What can happen to an original, in the usual order. */
	public enum Kind {

		/** On its way to the programme. */
		SENT_TO_US,

		/** With the programme. */
		WITH_US,

		/** On its way to the specialist's institution; slides may go there straight. */
		SENT_TO_SPECIALIST,

		/** With the specialist's institution. */
		WITH_SPECIALIST,

		/** On its way back to the owner. */
		SENT_BACK,

		/** Back with the owner: done. */
		RETURNED,

		/** Nobody knows where it is. */
		LOST;

		/** How an original may come into our keeping. */
		public static final Set<Kind> FIRST = EnumSet.of(SENT_TO_US, WITH_US, SENT_TO_SPECIALIST, WITH_SPECIALIST);

		/**
		 * What can happen next.
		 * @return the moves that make sense; none once it is back
		 */
		public Set<Kind> next() {
			return switch (this) {
				case SENT_TO_US -> EnumSet.of(WITH_US, SENT_BACK, LOST);
				case WITH_US -> EnumSet.of(SENT_TO_SPECIALIST, SENT_BACK, RETURNED, LOST);
				case SENT_TO_SPECIALIST -> EnumSet.of(WITH_SPECIALIST, WITH_US, LOST);
				case WITH_SPECIALIST -> EnumSet.of(WITH_US, SENT_BACK, RETURNED, LOST);
				case SENT_BACK -> EnumSet.of(RETURNED, WITH_US, LOST);
				// What was lost may turn up.
				case LOST -> EnumSet.of(WITH_US, WITH_SPECIALIST, RETURNED);
				case RETURNED -> EnumSet.noneOf(Kind.class);
			};
		}

		/**
		 * Whether somebody still has to see to it that it goes back.
		 * @return {@code false} once it is back, or lost for good
		 */
		public boolean isOut() {
			return this != RETURNED && this != LOST;
		}

	}

}
