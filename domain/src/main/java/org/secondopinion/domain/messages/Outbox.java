package org.secondopinion.domain.messages;

/**
 * Where a mail is put in the transaction of the step that it tells about. It is sent
 * after the commit, at its hour; if the step is undone, so is the mail.
 */
public interface Outbox {

	/**
	 * Puts a mail into the outbox.
	 * @param mail a mail that waits
	 * @return {@code false} if the same was told before; nothing was put there then
	 */
	boolean put(Mail mail);

}
