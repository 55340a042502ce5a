package org.secondopinion.domain.messages;

/** Mails that a person takes or leaves together. */
public enum MailGroup {

	/** Something waits for the person, or there is news. */
	NEWS,

	/** Somebody wrote a message. */
	MESSAGES,

	/** Something has waited for too long. */
	REMINDERS

}
