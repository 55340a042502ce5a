package org.secondopinion.domain.notice;

import java.time.Instant;

import org.secondopinion.domain.casefile.CaseId;

/** Reminds a doctor of a letter that went by mail. */
public interface ReminderByMail {

	/**
	 * Puts a reminder into the outbox if the letter went by mail.
	 * @param caseId which case, locked
	 * @param at when
	 * @return {@code false} if it went another way, which somebody has to take again
	 * @throws ContactRefused if a rule forbids it at this moment
	 */
	boolean remind(CaseId caseId, Instant at);

}
