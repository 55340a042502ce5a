package org.secondopinion.domain.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;

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

	private final CaseHistory history;

	private final Caseload caseload;

	private final MailCarrier carrier;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public MailDelivery(Cases cases, Mails mails, Addressing addressing, Map<MailKind, Enclosing> enclosing,
			CaseHistory history, Caseload caseload, MailCarrier carrier, OneTransaction transaction,
			InstantSource clock) {
		this.cases = cases;
		this.mails = mails;
		this.addressing = addressing;
		this.enclosing = Map.copyOf(enclosing);
		this.history = history;
		this.caseload = caseload;
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
				trouble(mail, MailState.UNCERTAIN, now);
				yield new Claim.Over();
			}
			case SENT, FAILED, BOUNCED, UNCERTAIN, STOPPED -> new Claim.Over();
		};
	}

	private Claim claim(Mail mail, CaseFile caseFile, Instant now) {
		if (mail.kind().carriesSecret() && mail.isStale(now)) {
			// The letter of a patient is not dropped in silence.
			trouble(mail, MailState.FAILED, now);
			return new Claim.Over();
		}
		Optional<Envelope> envelope = mail.isStale(now) ? Optional.empty() : this.addressing.envelope(mail, caseFile);
		if (envelope.isEmpty()) {
			return stopped(mail, now);
		}
		Instant hour = this.addressing.hour(mail, caseFile, now);
		if (hour.isAfter(now)) {
			return new Claim.Later(hour);
		}
		Optional<Envelope> whole = mail.kind().carriesSecret() ? secret(mail, now).map(envelope.get()::enclosing)
				: envelope;
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
			case NEVER -> trouble(mail, MailState.BOUNCED, now);
			case NONE -> trouble(mail, MailState.UNCERTAIN, now);
			case UNWRITTEN -> trouble(mail, MailState.FAILED, now);
			case NOT_NOW -> {
				return notNow(mail, now);
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> notNow(Mail mail, Instant now) {
		if (mail.refusals() >= PATIENCE.size()) {
			trouble(mail, MailState.FAILED, now);
			return Optional.empty();
		}
		Instant next = now.plus(PATIENCE.get(mail.refusals()));
		this.mails.save(mail.refused(now, next));
		return Optional.of(next);
	}

	private void trouble(Mail mail, MailState state, Instant now) {
		this.mails.save(mail.in(state, now));
		this.caseload.markMail(mail.caseId(), true);
		EventKind kind = switch (state) {
			case BOUNCED -> EventKind.MAIL_BOUNCED;
			case UNCERTAIN -> EventKind.MAIL_UNCERTAIN;
			case FAILED, QUEUED, SENDING, SENT, STOPPED -> EventKind.MAIL_FAILED;
		};
		Step last = this.history.lastStep(mail.caseId());
		this.history
			.append(new CaseEvent(mail.caseId(), now, last, kind, null, null, this.addressing.name(mail.to()), null));
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
