package org.secondopinion.domain.booking;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A search in which nobody suitable was found.
 *
 * @param tried where somebody was looked for
 * @param note what was tried and what else the patient can do, in words that the patient
 * reads
 * @param goesOn how the patient wants it to go on; {@code null} until the patient said so
 */
public record Search(Set<SearchPlace> tried, String note, @Nullable GoesOn goesOn) {

	public Search {
		tried = Set.copyOf(tried);
		if (!SearchPlace.isWideEnough(tried) || note.isBlank()) {
			throw new IllegalArgumentException(
					"Whoever found nobody says what was tried, and has looked beyond the own directory");
		}
	}

	Search answered(GoesOn how) {
		return new Search(this.tried, this.note, how);
	}

	/**
	 * What a patient said.
	 *
	 * @param answer how it goes on
	 * @param words what could be different the next time, or why it stops; may be empty
	 * @param lookAgainOn the day on which the navigator looks again, in the programme's
	 * zone; only if the patient waits
	 */
	public record GoesOn(SearchAnswer answer, String words, @Nullable LocalDate lookAgainOn) {

		public GoesOn {
			if ((answer == SearchAnswer.WAIT) != (lookAgainOn != null)) {
				throw new IllegalArgumentException("Who waits says until when, and nobody else does");
			}
		}

		public static GoesOn now(String words) {
			return new GoesOn(SearchAnswer.LOOK_FURTHER, words, null);
		}

		public static GoesOn on(LocalDate day, String words) {
			return new GoesOn(SearchAnswer.WAIT, words, day);
		}

		public static GoesOn never(String words) {
			return new GoesOn(SearchAnswer.STOP, words, null);
		}

	}

}
