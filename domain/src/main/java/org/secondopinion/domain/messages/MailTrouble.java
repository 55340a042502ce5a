package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;

/**
 * Says at once, where the programme's people look, that somebody has to find another way
 * to tell what a mail should have told: in the line of the caseload and in the history.
 */
public final class MailTrouble {

	private final Mails mails;

	private final Addressing addressing;

	private final Caseload caseload;

	private final CaseHistory history;

	private final InstantSource clock;

	public MailTrouble(Mails mails, Addressing addressing, Caseload caseload, CaseHistory history,
			InstantSource clock) {
		this.mails = mails;
		this.addressing = addressing;
		this.caseload = caseload;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Keeps what became of a mail that is known, and says so.
	 * @param mail the mail; its case is locked
	 * @param state in which trouble it is
	 */
	void found(Mail mail, MailState state) {
		this.mails.save(mail.in(state, this.clock.instant()));
		say(mail, state);
	}

	/**
	 * Keeps a mail that cannot be sent, because nobody knows where to, and says so;
	 * unless the same was told before, or one call says both.
	 * @param mail the mail; its case is locked
	 */
	void noAddress(Mail mail) {
		List<Mail> before = this.mails.of(mail.caseId());
		if (before.stream().anyMatch((it) -> it.isUntold() && it.kind() == mail.kind() && it.to().equals(mail.to()))) {
			return;
		}
		if (this.mails.add(mail.in(MailState.NO_ADDRESS, this.clock.instant()))) {
			say(mail, MailState.NO_ADDRESS);
			return;
		}
		// It had lost its meaning, and has it again, such as after a hold.
		before.stream()
			.filter((it) -> it.state() == MailState.STOPPED && it.isSameAs(mail))
			.forEach((it) -> found(it, MailState.NO_ADDRESS));
	}

	/**
	 * Whether somebody still has to find another way. What nobody need be told any more,
	 * because the turn is over, is let go before.
	 * @param caseFile the case, locked
	 * @return {@code true} if its line in the caseload should say so
	 */
	public boolean remains(CaseFile caseFile) {
		if (!this.mails.hasTrouble(caseFile.id())) {
			return false;
		}
		letGo(caseFile);
		return this.mails.hasTrouble(caseFile.id());
	}

	/**
	 * Whether there is anything to look after.
	 * @param caseId in which case
	 * @return {@code true} if so, although that may have lost its meaning
	 */
	boolean isAny(CaseId caseId) {
		return this.mails.hasTrouble(caseId);
	}

	/**
	 * Keeps the line in the caseload true, because somebody has read what a mail should
	 * have told.
	 * @param caseFile the case, locked
	 */
	void lookAgain(CaseFile caseFile) {
		this.caseload.markMail(caseFile.id(), remains(caseFile));
	}

	/**
	 * Lets go of what nobody need be told any more.
	 * @param caseFile the case, locked
	 */
	void letGo(CaseFile caseFile) {
		this.mails.of(caseFile.id())
			.stream()
			.filter((mail) -> mail.isUntold() && this.addressing.reach(mail, caseFile) instanceof Reach.Needless)
			.forEach((mail) -> this.mails.save(mail.in(MailState.STOPPED, this.clock.instant())));
	}

	private void say(Mail mail, MailState state) {
		this.caseload.markMail(mail.caseId(), true);
		Step last = this.history.lastStep(mail.caseId());
		this.history.append(new CaseEvent(mail.caseId(), this.clock.instant(), last, event(state), null, null,
				this.addressing.name(mail.to()), null));
	}

	private static EventKind event(MailState state) {
		return switch (state) {
			case BOUNCED -> EventKind.MAIL_BOUNCED;
			case UNCERTAIN -> EventKind.MAIL_UNCERTAIN;
			case NO_ADDRESS -> EventKind.MAIL_WITHOUT_ADDRESS;
			case FAILED, QUEUED, SENDING, SENT, STOPPED -> EventKind.MAIL_FAILED;
		};
	}

}
