package org.secondopinion.domain.notice;

import java.time.LocalDate;

/**
 * That a letter was sent.
 *
 * @param means how
 * @param on the day, in the programme's zone
 * @param note what the navigator wants to remember of it; may be empty
 */
public record LetterSending(LetterMeans means, LocalDate on, String note) {

}
