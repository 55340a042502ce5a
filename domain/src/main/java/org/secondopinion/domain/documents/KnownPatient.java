package org.secondopinion.domain.documents;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a case knows of its patient, to hold a record against it.
 *
 * @param name the name in the account
 * @param bornOn the date of birth as the patient told it; {@code null} if not told yet
 * @param state the two letters of the state where the patient lives; empty if not told
 * yet
 */
public record KnownPatient(String name, @Nullable LocalDate bornOn, String state) {

}
