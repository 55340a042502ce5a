package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * One request for a record.
 *
 * @param keeper from whom
 * @param means how
 * @param on the day, in the programme's zone
 * @param note what the navigator wants to remember of it, such as dates of service or a
 * name at the desk; may be empty
 */
public record RecordRequest(Keeper keeper, RequestMeans means, LocalDate on, String note) {

}
