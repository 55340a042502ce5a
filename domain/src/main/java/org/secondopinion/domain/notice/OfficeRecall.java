package org.secondopinion.domain.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;

/**
 * Calls back what was given out to a doctor's office: links open nothing any more, and
 * mails to it that wait are not sent. Mails to anybody else go out.
 */
public final class OfficeRecall {

	private static final Set<MailKind> TO_THE_OFFICE = EnumSet.of(MailKind.LETTER_TO_DOCTOR,
			MailKind.REMINDER_TO_DOCTOR);

	private final OfficeLinks links;

	private final Mails mails;

	public OfficeRecall(OfficeLinks links, Mails mails) {
		this.links = links;
		this.mails = mails;
	}

	/**
	 * Ends every link of a case that has not ended, and stops the mails. The case is
	 * locked.
	 * @param caseId which case
	 * @param why what ends the links
	 * @param at when
	 */
	void all(CaseId caseId, OfficeLink.End why, Instant at) {
		this.links.of(caseId).forEach((link) -> this.links.save(link.ended(why, at)));
		this.mails.of(caseId)
			.stream()
			.filter((mail) -> TO_THE_OFFICE.contains(mail.kind()) && mail.state() == MailState.QUEUED)
			.forEach((mail) -> this.mails.save(mail.in(MailState.STOPPED, at)));
	}

}
