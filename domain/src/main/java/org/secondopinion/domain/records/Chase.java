package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * One rung that was climbed: somebody asked a records office again, or a letter went out.
 *
 * @param rung which
 * @param means how
 * @param on the day, in the programme's zone
 * @param letter what was sent, word for word
 * @param note what the navigator wants to remember of it; may be empty
 */
public record Chase(Rung rung, RequestMeans means, LocalDate on, OfficeLetter letter, String note) {

}
