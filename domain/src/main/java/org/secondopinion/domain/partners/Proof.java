package org.secondopinion.domain.partners;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/**
 * The document by which somebody speaks for the patient, as the programme has seen it.
 *
 * @param document what it is, such as "birth certificate" or "court order", and what it
 * says
 * @param seenOn when it was seen, in the programme's zone
 * @param seenBy which navigator saw it
 * @param bornOn the patient's date of birth, as the document says it: the parents' access
 * ends by it, whatever they tell in the intake; {@code null} where no end depends on it,
 * and where a parent was let in before it was asked for
 */
public record Proof(String document, LocalDate seenOn, PersonId seenBy, @Nullable LocalDate bornOn) {

	public Proof {
		if (document.isBlank()) {
			throw new IllegalArgumentException("A document is named");
		}
	}

	public Proof(String document, LocalDate seenOn, PersonId seenBy) {
		this(document, seenOn, seenBy, null);
	}

}
