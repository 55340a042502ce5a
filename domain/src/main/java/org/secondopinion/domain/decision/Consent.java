package org.secondopinion.domain.decision;

/**
 * A patient's consent that somebody is told of the decision.
 *
 * @param recipient who may be told
 * @param name the person's name; needed for a family member, may be empty for doctors
 * @param contact how to reach the person; may be empty for doctors
 */
public record Consent(Recipient recipient, String name, String contact) {

	public Consent {
		if (recipient == Recipient.FAMILY_MEMBER && (name.isBlank() || contact.isBlank())) {
			throw new IllegalArgumentException("A family member has a name, and a way to be reached");
		}
	}

}
