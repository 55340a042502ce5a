package org.secondopinion.web.messages;

import java.util.Locale;
import java.util.Optional;

import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The words of a mail: the same for everybody but for the name, the case and the link.
 */
@Component
class MailWords {

	private final ITemplateEngine templates;

	private final MessageSource words;

	private final String baseUrl;

	MailWords(ITemplateEngine templates, MessageSource words, @Value("${secondopinion.base-url}") String baseUrl) {
		this.templates = templates;
		this.words = words;
		this.baseUrl = baseUrl;
	}

	String subject(Envelope envelope) {
		return say(envelope, "subject");
	}

	String text(Envelope envelope) {
		return this.templates.process("messages/mail/mail.txt", context(envelope));
	}

	String html(Envelope envelope) {
		return this.templates.process("messages/mail/mail", context(envelope));
	}

	/**
	 * Where people say which mails they want.
	 * @return an address that needs signing in
	 */
	String preferences() {
		return this.baseUrl + "/preferences";
	}

	private Context context(Envelope envelope) {
		Locale language = envelope.language().locale();
		Context context = new Context(language);
		context.setVariable("language", language.getLanguage());
		context.setVariable("envelope", envelope);
		context.setVariable("subject", subject(envelope));
		context.setVariable("line", say(envelope, "line"));
		context.setVariable("read", sayOr(envelope, "read", isForOffice(envelope) ? "mail.office.read" : "mail.read"));
		context.setVariable("link", link(envelope));
		context.setVariable("open", sayOr(envelope, "open", isForOffice(envelope) ? "mail.office.open" : "mail.open"));
		context.setVariable("forOffice", isForOffice(envelope));
		context.setVariable("office", office());
		context.setVariable("preferences", preferences());
		return context;
	}

	// Somebody beside the patient is not told of "your case".
	private String say(Envelope envelope, String part) {
		String usual = "mail." + envelope.kind() + "." + part;
		return envelope.beside() ? sayOr(envelope, "beside." + part, usual) : words(envelope, usual).orElseThrow();
	}

	private String sayOr(Envelope envelope, String part, String usual) {
		return words(envelope, "mail." + envelope.kind() + "." + part).or(() -> words(envelope, usual)).orElseThrow();
	}

	private Optional<String> words(Envelope envelope, String key) {
		return Optional.ofNullable(
				this.words.getMessage(key, new Object[] { envelope.reference() }, null, envelope.language().locale()));
	}

	private static boolean isForOffice(Envelope envelope) {
		return envelope.kind() != MailKind.PARTNER_INVITED && envelope.secret() != null;
	}

	private String office() {
		return this.baseUrl + "/office";
	}

	// What follows the # stays in the browser, so that no server on the way logs a code.
	private String link(Envelope envelope) {
		Secret secret = envelope.secret();
		if (secret != null) {
			return (envelope.kind() == MailKind.PARTNER_INVITED) ? this.baseUrl + "/invitations/" + secret.words()
					: office() + "#" + secret.words();
		}
		String page = this.baseUrl + "/cases/" + envelope.reference();
		return switch (envelope.kind()) {
			case NEW_MESSAGE -> page + "/messages";
			// The case is closed to whoever need not review it any more.
			case REVIEW_CALLED_OFF -> this.baseUrl + "/reviews";
			case YOUR_TURN, THERE_IS_NEWS, REVIEW_OFFERED, REVIEW_READY, APPOINTMENT_NEWS, DATE_PASSED, CASE_CLOSED,
					TURN_OVERDUE, APPOINTMENT_NEAR, TALK_WANTED, REVIEW_REMINDED, REVIEW_STUCK, AGREED_DAY,
					DOCTORS_WORD, LETTER_TO_DOCTOR, REMINDER_TO_DOCTOR, PARTNER_INVITED, PARTNERS_CHANGED,
					CHANGE_FOR_THE_WORSE, CHANGE_NOT_IN_HAND ->
				page;
		};
	}

}
