package org.secondopinion.persistence;

import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.OverdueReminders;
import org.secondopinion.persistence.messages.Postman;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/**
 * Sends what is in the outbox, for an application that can; to be imported by name,
 * because not every one does. Without a mail server it sends nothing, and says so.
 */
public class OutboxConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(OutboxConfiguration.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	@Bean
	Postman postman(DataSource database, MailDelivery delivery, OverdueReminders reminders, InstantSource clock,
			@Value("${spring.mail.host}") String mailServer, @Value("${secondopinion.mail.from}") String from,
			@Value("${secondopinion.base-url}") String baseUrl) {
		boolean sends = Stream.of(mailServer, from, baseUrl).noneMatch(String::isBlank);
		if (!sends) {
			LOG.warn("No mails are sent, they wait in the outbox: SMTP_HOST, MAIL_FROM and BASE_URL must be set.");
		}
		return new Postman(database, delivery, reminders, clock, PAUSE, sends);
	}

}
