package org.secondopinion.domain.decision;

import java.util.Objects;
import java.util.Set;

/**
 * A patient's consent that somebody is told of the decision.
 *
 * @param recipient who may be told
 * @param name the person's name; needed for a family member, may be empty for doctors
 * @param contact how to reach the person; may be empty for doctors
 * @param besides what may be told besides the way that was chosen; nothing if empty, and
 * nothing in consents from before patients were asked
 */
public record Consent(Recipient recipient, String name, String contact, Set<Detail> besides) {

	public Consent {
		if (recipient == Recipient.FAMILY_MEMBER && (name.isBlank() || contact.isBlank())) {
			throw new IllegalArgumentException("A family member has a name, and a way to be reached");
		}
		besides = Set.copyOf(Objects.requireNonNullElse(besides, Set.of()));
	}

	/**
	 * A consent to tell the way that was chosen, and no more.
	 * @param recipient who may be told
	 * @param name the person's name
	 * @param contact how to reach the person
	 */
	public Consent(Recipient recipient, String name, String contact) {
		this(recipient, name, contact, Set.of());
	}

	/**
	 * Whether something may be told.
	 * @param detail what
	 * @return {@code true} if the patient ticked it
	 */
	public boolean covers(Detail detail) {
		return this.besides.contains(detail);
	}

}
