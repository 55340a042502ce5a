package org.secondopinion.domain.decision;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That the patient takes more time: an honest choice.
 *
 * @param until until which day, in the programme's zone; {@code null} if the patient does
 * not want to name one
 * @param note what would help meanwhile; may be empty
 * @param at when
 */
public record MoreTime(@Nullable LocalDate until, String note, Instant at) {

	/**
	 * Whether it takes the patient beyond the day by which it is safe to decide.
	 * @param decideBy the decide-by date; {@code null} if none is set
	 * @return {@code true} if the patient should be warned
	 */
	public boolean isAfter(@Nullable LocalDate decideBy) {
		return this.until != null && decideBy != null && this.until.isAfter(decideBy);
	}

}
