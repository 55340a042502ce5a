package org.secondopinion.domain.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/**
 * One mail to one person. Case, kind, subject, addressee and occasion together are
 * unique: what was told once is never put into the outbox again.
 *
 * @param id the mail
 * @param caseId about which case
 * @param kind what it is about
 * @param subject what it is about where a case has several, such as a task; {@code null}
 * if the kind says it
 * @param to to whom it goes
 * @param occasion which of several, such as the number of a reminder
 * @param queuedAt when it was put into the outbox
 * @param sendAt not to be sent before
 * @param state how far it has come
 * @param refusals how often the mail server would not take it
 * @param changedAt since when it is in this state
 * @param settled whether somebody looked after the trouble with it
 */
public record Mail(MailId id, CaseId caseId, MailKind kind, @Nullable String subject, Addressee to, String occasion,
		Instant queuedAt, Instant sendAt, MailState state, int refusals, Instant changedAt, boolean settled) {

	/** News that is older is no news. */
	private static final Duration FRESH = Duration.ofDays(3);

	/**
	 * A mail that is put into the outbox.
	 * @param caseId about which case
	 * @param kind what it is about
	 * @param subject what it is about where a case has several
	 * @param to to whom it goes
	 * @param occasion which of several
	 * @param at when it is put there
	 * @param sendAt not to be sent before
	 * @return the mail
	 */
	public static Mail queued(CaseId caseId, MailKind kind, @Nullable String subject, Addressee to, String occasion,
			Instant at, Instant sendAt) {
		return new Mail(MailId.random(), caseId, kind, subject, to, occasion, at, sendAt, MailState.QUEUED, 0, at,
				false);
	}

	/**
	 * The same mail, further on.
	 * @param next how far it has come
	 * @param at when
	 * @return the mail
	 */
	public Mail in(MailState next, Instant at) {
		return new Mail(this.id, this.caseId, this.kind, this.subject, this.to, this.occasion, this.queuedAt,
				this.sendAt, next, this.refusals, at, this.settled);
	}

	/**
	 * The same mail at its hour.
	 * @param hour not to be sent before
	 * @return the mail
	 */
	public Mail notBefore(Instant hour) {
		return new Mail(this.id, this.caseId, this.kind, this.subject, this.to, this.occasion, this.queuedAt, hour,
				this.state, this.refusals, this.changedAt, this.settled);
	}

	/**
	 * The mail server would not take it this time.
	 * @param at when
	 * @param next when to try again
	 * @return the mail, waiting again
	 */
	public Mail refused(Instant at, Instant next) {
		return new Mail(this.id, this.caseId, this.kind, this.subject, this.to, this.occasion, this.queuedAt, next,
				MailState.QUEUED, this.refusals + 1, at, this.settled);
	}

	/**
	 * The same mail for somebody else, at the same hour.
	 * @param next to whom it goes instead
	 * @param about what it is about for them
	 * @return the mail, which no server has refused for this address
	 */
	public Mail redirected(PersonId next, @Nullable String about) {
		return new Mail(this.id, this.caseId, this.kind, about, new Addressee.Known(next), this.occasion, this.queuedAt,
				this.sendAt, this.state, 0, this.changedAt, this.settled);
	}

	/**
	 * Whether another mail told the same person the same, or is still to tell it: while
	 * one of a kind waits, a second says nothing new.
	 * @param other a mail about the same case
	 * @return {@code false} for this mail itself
	 */
	boolean isRepeatedBy(Mail other) {
		return !this.id.equals(other.id) && (isSameAs(other)
				|| this.kind == other.kind && this.to.equals(other.to) && other.state == MailState.QUEUED);
	}

	/**
	 * Whether it tells the same person the same as another mail about the same case.
	 * @param other the other mail
	 * @return {@code true} if only one of them is ever told
	 */
	boolean isSameAs(Mail other) {
		return this.kind == other.kind && this.to.equals(other.to) && Objects.equals(this.subject, other.subject)
				&& this.occasion.equals(other.occasion);
	}

	/**
	 * Whether nobody has been told yet, for want of an address.
	 * @return {@code false} once somebody has
	 */
	boolean isUntold() {
		return this.state == MailState.NO_ADDRESS && !this.settled;
	}

	/**
	 * Somebody found another way.
	 * @return the mail, which needs no looking after
	 */
	public Mail lookedAfter() {
		return new Mail(this.id, this.caseId, this.kind, this.subject, this.to, this.occasion, this.queuedAt,
				this.sendAt, this.state, this.refusals, this.changedAt, true);
	}

	/**
	 * Whether it goes to a person.
	 * @param person who
	 * @return {@code true} if it goes to this one
	 */
	public boolean isTo(PersonId person) {
		return this.to.equals(new Addressee.Known(person));
	}

	/**
	 * Whether it has waited for so long that it would only confuse.
	 * @param now the present moment
	 * @return {@code true} if it should not be sent any more
	 */
	public boolean isStale(Instant now) {
		return now.isAfter(this.queuedAt.plus(FRESH));
	}

	/**
	 * Whether somebody has to find another way to tell what it should have told.
	 * @return {@code false} once somebody has
	 */
	public boolean needsLookingAfter() {
		return this.state.isTrouble() && !this.settled;
	}

}
