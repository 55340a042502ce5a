package org.secondopinion.domain.ending;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a programme was told of a patient's death.
 *
 * @param on the day of the death; {@code null} if nobody said
 * @param toldBy who told it, and how
 */
public record DeathNotice(@Nullable LocalDate on, String toldBy) {

	public DeathNotice {
		if (toldBy.isBlank()) {
			throw new IllegalArgumentException("Somebody told of the death");
		}
	}

}
