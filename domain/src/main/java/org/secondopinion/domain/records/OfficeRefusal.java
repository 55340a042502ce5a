package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * That a records office said no.
 *
 * @param on the day, in the programme's zone
 * @param reason what it said, in its words or the navigator's
 */
public record OfficeRefusal(LocalDate on, String reason) {

	public OfficeRefusal {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A refusal is noted with what was said");
		}
	}

}
