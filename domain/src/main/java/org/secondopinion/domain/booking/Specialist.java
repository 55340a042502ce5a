package org.secondopinion.domain.booking;

import java.util.List;
import java.util.Set;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.people.PersonId;

/**
 * A card of a programme's directory: who can be asked for a second opinion.
 *
 * @param id who
 * @param name the full name, with title
 * @param specialty the specialty, such as {@code Thoracic oncology}
 * @param subspecialty what the specialist concentrates on; may be empty
 * @param institution where the specialist works
 * @param designatedCancerCenter whether the institution is designated by the National
 * Cancer Institute; patient guides prefer those for cancer
 * @param trainedAt where the specialist was trained
 * @param reviewKinds how the specialist gives opinions, the most usual first; at least
 * one
 * @param licensedIn two-letter states in which the specialist may practice
 * @param languages languages spoken with patients, in English words
 * @param networks insurers for which the specialist is in network
 * @param feeCents the usual fee for a second opinion, in US cents
 * @param promisedDays working days from complete records to the written opinion
 * @param conditions the kinds of condition that the specialist reviews
 */
public record Specialist(PersonId id, String name, String specialty, String subspecialty, String institution,
		boolean designatedCancerCenter, Set<String> trainedAt, List<ReviewKind> reviewKinds, Set<String> licensedIn,
		List<String> languages, Set<String> networks, int feeCents, int promisedDays, Set<ConditionKind> conditions) {

	public Specialist {
		trainedAt = Set.copyOf(trainedAt);
		reviewKinds = List.copyOf(reviewKinds);
		licensedIn = Set.copyOf(licensedIn);
		languages = List.copyOf(languages);
		networks = Set.copyOf(networks);
		conditions = Set.copyOf(conditions);
		if (name.isBlank() || reviewKinds.isEmpty() || feeCents < 0 || promisedDays < 1) {
			throw new IllegalArgumentException(
					"A specialist has a name, a kind of review, a fee and a promise in days");
		}
	}

}
