package org.secondopinion.domain.messages;

import java.time.Instant;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/**
 * A message between a patient and the programme. It is written once and never changed.
 *
 * @param number its place: later ones have higher numbers
 * @param caseId in which case
 * @param at when it was written
 * @param by who wrote it
 * @param byName the writer's name
 * @param as in which role it was written
 * @param words the text, without any markup
 */
public record ThreadMessage(long number, CaseId caseId, Instant at, PersonId by, String byName, Role as, String words) {

	/** The longest message. */
	public static final int LONGEST = 4_000;

}
