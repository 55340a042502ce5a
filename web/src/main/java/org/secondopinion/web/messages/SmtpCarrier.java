package org.secondopinion.web.messages;

import java.time.InstantSource;
import java.util.Date;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.MailCarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Gives mails to the mail server. It speaks to the server itself, because what may be
 * sent again depends on when the server said no: before it took the mail, or never.
 * Addresses and what servers say about them stay out of the log.
 */
@Component
class SmtpCarrier implements MailCarrier {

	private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

	private static final int REFUSED = 400;

	private static final int REFUSED_FOR_GOOD = 500;

	private final JavaMailSenderImpl server;

	private final MailWords words;

	private final String from;

	private final InstantSource clock;

	SmtpCarrier(JavaMailSenderImpl server, MailWords words, @Value("${secondopinion.mail.from}") String from,
			InstantSource clock) {
		this.server = server;
		this.words = words;
		this.from = from;
		this.clock = clock;
	}

	@Override
	public Answer carry(Envelope envelope) {
		MimeMessage mail;
		try {
			mail = write(envelope);
		}
		catch (MessagingException ex) {
			// Not an address: no server would take it.
			return noted(envelope, Answer.NEVER, ex);
		}
		catch (RuntimeException ex) {
			// A mistake of ours: no server has seen the mail, and none will.
			LOG.error("Mail {} could not be written", envelope.id(), ex);
			return Answer.UNWRITTEN;
		}
		Transport connection;
		try {
			connection = connect();
		}
		catch (MessagingException ex) {
			return noted(envelope, Answer.NOT_NOW, ex);
		}
		try {
			connection.sendMessage(mail, mail.getAllRecipients());
			return Answer.TAKEN;
		}
		catch (MessagingException ex) {
			return noted(envelope, answer(ex), ex);
		}
		finally {
			hangUp(connection);
		}
	}

	private Transport connect() throws MessagingException {
		Transport connection = this.server.getSession().getTransport("smtp");
		connection.connect(this.server.getHost(), this.server.getPort(), orNull(this.server.getUsername()),
				orNull(this.server.getPassword()));
		return connection;
	}

	// An empty name would be taken for one to sign in with.
	private static @Nullable String orNull(@Nullable String setting) {
		return (setting == null || setting.isBlank()) ? null : setting;
	}

	// Whatever goes wrong now says nothing about the mail.
	private static void hangUp(Transport connection) {
		try {
			connection.close();
		}
		catch (MessagingException ex) {
			LOG.debug("A mail server left without goodbye");
		}
	}

	/**
	 * What a failure means.
	 * @param failure what the library threw after the connection was made
	 * @return no answer unless the server clearly refused the mail
	 */
	static Answer answer(MessagingException failure) {
		return Stream.<Exception>iterate(failure, (it) -> it != null, SmtpCarrier::next)
			.flatMap(SmtpCarrier::refusal)
			.findFirst()
			.orElse(Answer.NONE);
	}

	private static Exception next(Exception failure) {
		return (failure instanceof MessagingException chained) ? chained.getNextException() : null;
	}

	private static Stream<Answer> refusal(Exception failure) {
		return switch (failure) {
			// The server does not take mails from us: not the addressee's fault.
			case SMTPSendFailedException refusal when refusal.getCommand().startsWith("MAIL") ->
				Stream.of(Answer.NOT_NOW);
			case SMTPAddressFailedException refusal -> refusal(refusal.getReturnCode());
			case SMTPSendFailedException refusal -> refusal(refusal.getReturnCode());
			default -> Stream.empty();
		};
	}

	private static Stream<Answer> refusal(int code) {
		if (code < REFUSED) {
			return Stream.empty();
		}
		return Stream.of((code < REFUSED_FOR_GOOD) ? Answer.NOT_NOW : Answer.NEVER);
	}

	private static Answer noted(Envelope envelope, Answer answer, MessagingException failure) {
		LOG.warn("Mail {}: {} ({})", envelope.id(), answer, failure.getClass().getSimpleName());
		return answer;
	}

	private MimeMessage write(Envelope envelope) throws MessagingException {
		MimeMessage mail = this.server.createMimeMessage();
		mail.setFrom(new InternetAddress(this.from, true));
		mail.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.email(), true));
		mail.setSubject(this.words.subject(envelope), "UTF-8");
		mail.setSentDate(Date.from(this.clock.instant()));
		mail.setHeader("Auto-Submitted", "auto-generated");
		mail.setHeader("Content-Language", envelope.language().locale().getLanguage());
		if (envelope.greeted() != null) {
			mail.setHeader("List-Unsubscribe", "<" + this.words.preferences() + ">");
		}
		MimeBodyPart text = new MimeBodyPart();
		text.setText(this.words.text(envelope), "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setText(this.words.html(envelope), "UTF-8", "html");
		mail.setContent(new MimeMultipart("alternative", text, html));
		mail.saveChanges();
		// Saving made one up. Should two of a mail ever arrive, they are the same mail.
		mail.setHeader("Message-ID", "<" + envelope.id() + this.from.substring(this.from.lastIndexOf('@')) + ">");
		return mail;
	}

}
