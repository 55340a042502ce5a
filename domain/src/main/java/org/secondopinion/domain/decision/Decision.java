package org.secondopinion.domain.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the patient decided.
 *
 * @param outcome which road
 * @param inOwnWords the decision in the patient's words
 * @param mayBeTold who may be told; nobody if empty
 * @param at when
 */
public record Decision(Outcome outcome, String inOwnWords, List<Consent> mayBeTold, Instant at) {

	public Decision {
		if (inOwnWords.isBlank()) {
			throw new IllegalArgumentException("A decision is the patient's, in the patient's words");
		}
		mayBeTold = List.copyOf(mayBeTold);
		if (mayBeTold.stream().map(Consent::recipient).distinct().count() < mayBeTold.size()) {
			throw new IllegalArgumentException("One consent for each recipient");
		}
	}

	/**
	 * The consent to tell somebody.
	 * @param recipient who
	 * @return the consent, or nothing if the patient did not give it
	 */
	public Optional<Consent> consent(Recipient recipient) {
		return this.mayBeTold.stream().filter((consent) -> consent.recipient() == recipient).findFirst();
	}

}
