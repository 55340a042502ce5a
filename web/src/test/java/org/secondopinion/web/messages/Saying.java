package org.secondopinion.web.messages;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.messages.MailCarrier;

/** What a mail server may say, to which command, and what it means. */
enum Saying {

	/** All is well. */
	WELL("", null, MailCarrier.Answer.TAKEN),

	/** It took the mail, and hangs up without goodbye. */
	WELL_WITHOUT_GOODBYE("QUIT", null, MailCarrier.Answer.TAKEN),

	/** Nobody of this name. */
	NO_SUCH_PERSON("RCPT", "550 5.1.1 No such person", MailCarrier.Answer.NEVER),

	/** Come back later. */
	GREYLISTED("RCPT", "451 4.7.1 Try again later", MailCarrier.Answer.NOT_NOW),

	/** It does not take mails from us: not the addressee's fault. */
	SENDER_UNKNOWN("MAIL", "550 5.7.1 Who are you?", MailCarrier.Answer.NOT_NOW),

	/** It has read the mail, and will not have it. */
	CONTENT_REFUSED(".", "554 5.7.1 Not this", MailCarrier.Answer.NEVER),

	/** It has read the mail, and cannot keep it now. */
	DISK_FULL(".", "452 4.3.1 No room", MailCarrier.Answer.NOT_NOW),

	/** It has read the mail, and hangs up without a word. */
	GONE_AFTER_READING(".", null, MailCarrier.Answer.NONE);

	private final String command;

	private final @Nullable String answer;

	private final MailCarrier.Answer meaning;

	Saying(String command, @Nullable String answer, MailCarrier.Answer meaning) {
		this.command = command;
		this.answer = answer;
		this.meaning = meaning;
	}

	/**
	 * To which command it says this.
	 * @return the command; empty for none
	 */
	String command() {
		return this.command;
	}

	@Nullable String answer() {
		return this.answer;
	}

	MailCarrier.Answer meaning() {
		return this.meaning;
	}

}
