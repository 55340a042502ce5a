package org.secondopinion.domain.opinion;

import java.time.Instant;

/**
 * That the patient read an opinion, and what the patient made of it.
 *
 * @param version which version was read
 * @param at when the patient confirmed it
 * @param first how the first plan fits
 * @param second how the second plan fits
 * @param questions what the patient wants to ask the doctors now; may be empty
 */
public record OpinionReading(int version, Instant at, Fit first, Fit second, String questions) {

}
