package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * That a records office took more time, in writing. The law gives it one.
 *
 * @param on the day on which it wrote, in the programme's zone
 * @param reason the reason that it gave
 */
public record Extension(LocalDate on, String reason) {

	public Extension {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("More time is taken with a written reason");
		}
	}

}
