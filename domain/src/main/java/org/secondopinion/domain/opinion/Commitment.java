package org.secondopinion.domain.opinion;

import java.time.Instant;

import org.secondopinion.domain.people.PersonId;

/**
 * What a specialist found before seeing what the first doctor said. It is never changed:
 * whoever thinks otherwise after reading the first opinion says so in their own, and both
 * stand side by side.
 *
 * @param author who committed
 * @param diagnosis the own diagnosis
 * @param treatment the own treatment plan
 * @param at when
 */
public record Commitment(PersonId author, Passage diagnosis, Passage treatment, Instant at) {

	public Commitment {
		if (diagnosis.plainWords().isBlank() || treatment.plainWords().isBlank()) {
			throw new IllegalArgumentException("Findings of one's own are a diagnosis and a treatment plan");
		}
	}

}
