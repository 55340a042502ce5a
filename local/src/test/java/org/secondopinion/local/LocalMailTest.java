package org.secondopinion.local;

import java.time.Duration;
import java.util.Properties;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalMailTest {

	private static final Duration SOON = Duration.ofSeconds(5);

	private DataDirectory data;

	private LocalMail mail;

	@BeforeEach
	void start() {
		this.data = DataDirectory.temporary();
		this.mail = LocalMail.start(this.data, Ports.free());
	}

	@AfterEach
	void stop() {
		this.mail.close();
		this.data.close();
	}

	@Test
	void takesAMailAndKeepsItAsAFile() throws MessagingException {
		MimeMessage message = message("maria@example.org", "One step further");
		message.setText("Your records are here — señora.", "UTF-8");

		Transport.send(message);

		assertThat(this.mail.await((mail) -> mail.to().equals("maria@example.org"), SOON))
			.hasValueSatisfying((mail) -> {
				assertThat(mail.subject()).isEqualTo("One step further");
				assertThat(mail.text()).isEqualToIgnoringNewLines("Your records are here — señora.");
				assertThat(mail.file()).hasParent(this.mail.directory())
					.content()
					.contains("Subject: One step further");
			});
	}

	@Test
	void readsThePlainTextOfAMailThatHasBoth() throws MessagingException {
		MimeBodyPart html = new MimeBodyPart();
		html.setContent("<p>Hello</p>", "text/html");
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText("Hello");
		MimeMessage message = message("noah@example.org", "Both");
		message.setContent(new MimeMultipart("alternative", plain, html));

		Transport.send(message);

		assertThat(this.mail.await((mail) -> mail.subject().equals("Both"), SOON))
			.hasValueSatisfying((mail) -> assertThat(mail.text()).isEqualTo("Hello"));
	}

	@Test
	void saysWhatToDoAboutABusyPort() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> LocalMail.start(this.data, this.mail.port()))
			.withMessage("The mail sink needs port %d on 127.0.0.1, but another program uses it: "
					+ "stop that program, or choose another port.", this.mail.port());
	}

	private MimeMessage message(String to, String subject) throws MessagingException {
		Properties smtp = new Properties();
		smtp.put("mail.smtp.host", "127.0.0.1");
		smtp.put("mail.smtp.port", Integer.toString(this.mail.port()));
		MimeMessage message = new MimeMessage(Session.getInstance(smtp));
		message.setFrom("programme@example.org");
		message.setRecipients(RecipientType.TO, to);
		message.setSubject(subject);
		return message;
	}

}
