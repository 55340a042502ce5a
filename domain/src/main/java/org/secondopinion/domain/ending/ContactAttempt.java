package org.secondopinion.domain.ending;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One attempt in vain to reach a patient.
 *
 * @param on on which day, in the programme's zone
 * @param means how
 * @param note what came of it; may be empty
 * @param notedAt when it was written down
 */
public record ContactAttempt(LocalDate on, ContactMeans means, String note, Instant notedAt) {

}
