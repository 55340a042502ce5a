package org.secondopinion.web.messages;

import java.util.Locale;

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
		return this.words.getMessage("mail." + envelope.kind() + ".subject", new Object[] { envelope.reference() },
				envelope.language().locale());
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
		context.setVariable("link", link(envelope));
		context.setVariable("office", office());
		context.setVariable("preferences", preferences());
		return context;
	}

	private String office() {
		return this.baseUrl + "/office";
	}

	// What follows the # stays in the browser, so that no server on the way logs a code.
	private String link(Envelope envelope) {
		Secret secret = envelope.secret();
		if (secret != null) {
			return office() + "#" + secret.words();
		}
		String page = this.baseUrl + "/cases/" + envelope.reference();
		return (envelope.kind() == MailKind.NEW_MESSAGE) ? page + "/messages" : page;
	}

}
