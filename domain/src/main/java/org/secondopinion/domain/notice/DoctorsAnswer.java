package org.secondopinion.domain.notice;

import java.time.LocalDate;

/**
 * What the doctor answered, as the navigator or the patient heard it.
 *
 * @param stance what it amounts to
 * @param on the day of the answer, in the programme's zone
 * @param note what was said: names of colleagues, reasons of an objection; may be empty
 */
public record DoctorsAnswer(DoctorsStance stance, LocalDate on, String note) {

}
