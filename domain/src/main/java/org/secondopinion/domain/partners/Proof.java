package org.secondopinion.domain.partners;

import java.time.LocalDate;

import org.secondopinion.domain.people.PersonId;

/**
 * The document by which somebody speaks for the patient, as the programme has seen it.
 *
 * @param document what it is, such as "birth certificate" or "court order", and what it
 * says
 * @param seenOn when it was seen, in the programme's zone
 * @param seenBy which navigator saw it
 */
public record Proof(String document, LocalDate seenOn, PersonId seenBy) {

	public Proof {
		if (document.isBlank()) {
			throw new IllegalArgumentException("A document is named");
		}
	}

}
