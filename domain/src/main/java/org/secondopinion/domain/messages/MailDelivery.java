package org.secondopinion.domain.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;

/**
 * Sends what is in the outbox, each mail once at most. That a mail is being sent is
 * committed before the mail server is asked: whoever finds it so later knows that it may
 * have been sent, and leaves it at that.
 */
public final class MailDelivery {

	/** How long to wait after each refusal; then it has failed. */
	private static final List<Duration> PATIENCE = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12));

	private final Cases cases;

	private final Mails mails;

	private final Addressing addressing;

	private final Map<MailKind, Enclosing> enclosing;

	private final MailTrouble trouble;

	private final MailCarrier carrier;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public MailDelivery(Cases cases, Mails mails, Addressing addressing, Map<MailKind, Enclosing> enclosing,
			MailTrouble trouble, MailCarrier carrier, OneTransaction transaction, InstantSource clock) {
		this.cases = cases;
		this.mails = mails;
		this.addressing = addressing;
		this.enclosing = Map.copyOf(enclosing);
		this.trouble = trouble;
		this.carrier = carrier;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Sends a mail, unless that was done or has become pointless.
	 * @param id which mail; it must not be called in a transaction
	 * @return when to come again; nothing if it is over
	 */
	public Optional<Instant> deliver(MailId id) {
		return switch (this.transaction.run(() -> claim(id))) {
			case Claim.Over _ -> Optional.empty();
			case Claim.Later(Instant at) -> Optional.of(at);
			case Claim.Mine(Envelope envelope) -> {
				MailCarrier.Answer answer = this.carrier.carry(envelope);
				yield this.transaction.run(() -> note(id, answer));
			}
		};
	}

	private Claim claim(MailId id) {
		CaseFile caseFile = this.cases.lock(this.mails.find(id).orElseThrow().caseId());
		Mail mail = this.mails.find(id).orElseThrow();
		Instant now = this.clock.instant();
		return switch (mail.state()) {
			case QUEUED -> claim(mail, caseFile, now);
			case SENDING -> {
				this.trouble.found(mail, MailState.UNCERTAIN);
				yield new Claim.Over();
			}
			case SENT, FAILED, BOUNCED, UNCERTAIN, NO_ADDRESS, STOPPED -> new Claim.Over();
		};
	}

	private Claim claim(Mail mail, CaseFile caseFile, Instant now) {
		if (mail.kind().carriesSecret() && mail.isStale(now)) {
			// The letter of a patient is not dropped in silence.
			this.trouble.found(mail, MailState.FAILED);
			return new Claim.Over();
		}
		if (mail.isStale(now)) {
			return stopped(mail, now);
		}
		return switch (this.addressing.reach(mail, caseFile)) {
			case Reach.ByMail(Envelope envelope) -> claim(mail, caseFile, envelope, now);
			case Reach.NoAddress _ -> {
				// There was one when it was put into the outbox.
				this.trouble.found(mail, MailState.NO_ADDRESS);
				yield new Claim.Over();
			}
			case Reach.Needless _ -> stopped(mail, now);
		};
	}

	private Claim claim(Mail mail, CaseFile caseFile, Envelope envelope, Instant now) {
		Instant hour = this.addressing.hour(mail, caseFile, now);
		if (hour.isAfter(now)) {
			return new Claim.Later(hour);
		}
		Optional<Envelope> whole = mail.kind().carriesSecret() ? secret(mail, now).map(envelope::enclosing)
				: Optional.of(envelope);
		if (whole.isEmpty()) {
			return stopped(mail, now);
		}
		this.mails.save(mail.in(MailState.SENDING, now));
		return new Claim.Mine(whole.get());
	}

	private Optional<Secret> secret(Mail mail, Instant now) {
		return Optional.ofNullable(this.enclosing.get(mail.kind()))
			.flatMap((enclosing) -> enclosing.enclose(mail, now));
	}

	private Claim stopped(Mail mail, Instant now) {
		this.mails.save(mail.in(MailState.STOPPED, now));
		return new Claim.Over();
	}

	private Optional<Instant> note(MailId id, MailCarrier.Answer answer) {
		this.cases.lock(this.mails.find(id).orElseThrow().caseId());
		Mail mail = this.mails.find(id).orElseThrow();
		Instant now = this.clock.instant();
		switch (answer) {
			case TAKEN -> this.mails.save(mail.in(MailState.SENT, now));
			case NEVER -> this.trouble.found(mail, MailState.BOUNCED);
			case NONE -> this.trouble.found(mail, MailState.UNCERTAIN);
			case UNWRITTEN -> this.trouble.found(mail, MailState.FAILED);
			case NOT_NOW -> {
				return notNow(mail, now);
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> notNow(Mail mail, Instant now) {
		if (mail.refusals() >= PATIENCE.size()) {
			this.trouble.found(mail, MailState.FAILED);
			return Optional.empty();
		}
		Instant next = now.plus(PATIENCE.get(mail.refusals()));
		this.mails.save(mail.refused(now, next));
		return Optional.of(next);
	}

	private sealed interface Claim {

		/** There is nothing to send. */
		record Over() implements Claim {
		}

		/** It is not the hour. */
		record Later(Instant at) implements Claim {
		}

		/** Nobody else will send it. */
		record Mine(Envelope envelope) implements Claim {
		}

	}

}
