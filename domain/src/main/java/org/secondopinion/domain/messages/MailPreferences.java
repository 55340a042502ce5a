package org.secondopinion.domain.messages;

import org.secondopinion.domain.people.PersonId;

/** What people wish about mails. */
public interface MailPreferences {

	/**
	 * A person's wishes.
	 * @param person whose
	 * @return the wishes; the usual ones if the person said nothing
	 */
	MailWishes of(PersonId person);

	void save(PersonId person, MailWishes wishes);

}
