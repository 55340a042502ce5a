package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * That the patient took a release authorization back. What was sent before stays sent; 45
 * CFR 164.508(b)(5).
 *
 * @param on the day, in the programme's zone
 * @param words what the patient said about it; may be empty
 */
public record Revocation(LocalDate on, String words) {

}
