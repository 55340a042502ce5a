package org.secondopinion.domain.booking;

import org.secondopinion.domain.people.PersonId;

/**
 * What a navigator says about one specialist when making the shortlist.
 *
 * @param specialist who
 * @param kind how the opinion would be given
 * @param overrideReason why, in spite of a conflict; empty if there is none
 * @param costNote what the patient should know about the cost; may be empty
 */
public record Pick(PersonId specialist, ReviewKind kind, String overrideReason, String costNote) {

}
