package org.secondopinion.web.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import jakarta.mail.Multipart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Secret;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.local.DataDirectory;
import org.secondopinion.local.LocalMail;
import org.secondopinion.local.Mail;
import org.secondopinion.local.Ports;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.ITemplateEngine;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails as they arrive at a real mail server, and what a mail server may say. */
@WebTest
class SmtpCarrierTest {

	private static final Programme LAKESIDE = new Programme(new ProgrammeId("lakeside"), "Lakeside Second Opinions",
			"555-0100", new WorkingCalendar(ZoneId.of("America/Chicago"), Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0),
					LocalTime.of(17, 0), Set.of()));

	@Autowired
	private ITemplateEngine templates;

	@Autowired
	private MessageSource words;

	private DataDirectory data;

	private LocalMail server;

	private SmtpCarrier carrier;

	@BeforeEach
	void start() {
		this.data = DataDirectory.temporary();
		this.server = LocalMail.start(this.data, Ports.free());
		this.carrier = carrierTo(this.server.port());
	}

	@AfterEach
	void stop() {
		this.server.close();
		this.data.close();
	}

	@Test
	void aMailHasTextAndHtmlAndNothingButNewsInThem() throws Exception {
		Envelope envelope = envelope(MailKind.THERE_IS_NEWS, Language.ENGLISH, "Maria");

		assertThat(this.carrier.carry(envelope)).isEqualTo(MailCarrier.Answer.TAKEN);

		MimeMessage mail = received();
		assertThat(mail.getSubject()).isEqualTo("There is news in your case 4J7-K2Q");
		assertThat(mail.getMessageID()).isEqualTo("<" + envelope.id() + "@example.org>");
		assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://second.example.org/preferences>");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(part(mail, 0, "text/plain")).isEqualToNormalizingNewlines("""
				Hello Maria,

				There is news in your case 4J7-K2Q.
				Sign in to see it. For your privacy, this e-mail says no more.

				https://second.example.org/cases/4J7-K2Q

				Sam Ortega-Demo, Lakeside Second Opinions
				Questions? Call 555-0100 on working days.

				--
				Nobody reads answers to this e-mail.
				Choose which e-mails you get: https://second.example.org/preferences
				""");
		assertThat(part(mail, 1, "text/html")).contains("<html lang=\"en\">")
			.contains("Hello Maria,")
			.contains("href=\"https://second.example.org/cases/4J7-K2Q\"")
			.contains("Open case 4J7-K2Q")
			.doesNotContain(" th:", "??");
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasItsWordsInSpanish(MailKind kind) throws Exception {
		this.carrier.carry(envelope(kind, Language.SPANISH, "María"));

		MimeMessage mail = received();
		assertThat(mail.getSubject()).contains("aso 4J7-K2Q").doesNotContain("case");
		assertThat(part(mail, 0, "text/plain")).startsWith("Hola, María:")
			.contains("Inicie sesión")
			.doesNotContain("??", "{0}", "case ");
		assertThat(part(mail, 1, "text/html")).contains("<html lang=\"es\">")
			.contains((kind == MailKind.REVIEW_CALLED_OFF) ? "Abrir sus revisiones" : "Abrir el caso 4J7-K2Q");
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasItsWordsInEnglish(MailKind kind) throws Exception {
		this.carrier.carry(envelope(kind, Language.ENGLISH, null));

		MimeMessage mail = received();
		assertThat(mail.getSubject()).contains("4J7-K2Q").doesNotContain("mail.", "{0}");
		assertThat(part(mail, 0, "text/plain")).startsWith("Hello,\n")
			.contains("4J7-K2Q")
			.doesNotContain("??", "{0}", "/preferences");
	}

	@Test
	void aColleagueIsNotToldWhomToCall() throws Exception {
		Envelope toMaria = envelope(MailKind.CHANGE_FOR_THE_WORSE, Language.ENGLISH, "Sam");
		this.carrier.carry(new Envelope(toMaria.id(), toMaria.kind(), toMaria.email(), toMaria.greeted(),
				toMaria.language(), toMaria.reference(), null, toMaria.programme(), false, null));

		MimeMessage mail = received();
		assertThat(part(mail, 0, "text/plain")).contains("""

				Lakeside Second Opinions

				--
				""").doesNotContain("Call 555-0100");
		assertThat(part(mail, 1, "text/html")).contains("Lakeside Second Opinions").doesNotContain("Call 555-0100");
	}

	@Test
	void whoeverIsNoLongerAskedIsLedToTheirReviewsBecauseTheCaseIsClosedToThem() throws Exception {
		this.carrier.carry(envelope(MailKind.REVIEW_CALLED_OFF, Language.ENGLISH, "Dr. Chen Testwell"));

		MimeMessage mail = received();
		assertThat(part(mail, 0, "text/plain")).contains("https://second.example.org/reviews")
			.doesNotContain("/cases/");
		assertThat(part(mail, 1, "text/html")).contains("Open your reviews").doesNotContain("/cases/");
	}

	@Test
	void aMessageIsReadOnItsOwnPage() throws Exception {
		this.carrier.carry(envelope(MailKind.NEW_MESSAGE, Language.ENGLISH, "Maria"));

		assertThat(part(received(), 0, "text/plain")).contains("https://second.example.org/cases/4J7-K2Q/messages");
	}

	@Test
	void aLetterForADoctorCarriesItsCodeAndNeitherNamesNorHealth() throws Exception {
		Envelope letter = envelope(MailKind.LETTER_TO_DOCTOR, Language.ENGLISH, null)
			.enclosing(new Secret("ABCD-1234"));

		this.carrier.carry(letter);

		MimeMessage mail = received();
		assertThat(mail.getHeader("List-Unsubscribe")).isNull();
		assertThat(part(mail, 0, "text/plain")).contains("https://second.example.org/office#ABCD-1234\n")
			.contains("go to https://second.example.org/office and type this code: ABCD-1234\n")
			.contains("date of birth")
			.doesNotContain("\\n", "Sign in", "Maria", "diagnos");
		assertThat(part(mail, 1, "text/html")).contains("href=\"https://second.example.org/office#ABCD-1234\"")
			.contains("type this code: ABCD-1234")
			.doesNotContain("??", "Sign in");
	}

	@Test
	void aServerThatCannotBeReachedMayBeAskedAgain() {
		int closed = Ports.free();

		assertThat(carrierTo(closed).carry(envelope(MailKind.YOUR_TURN, Language.ENGLISH, "Maria")))
			.isEqualTo(MailCarrier.Answer.NOT_NOW);
	}

	@Test
	void whatIsNoAddressIsNeverTaken() {
		Envelope usual = envelope(MailKind.YOUR_TURN, Language.ENGLISH, "Maria");
		Envelope nowhere = new Envelope(usual.id(), usual.kind(), "not an address", "Maria", usual.language(),
				usual.reference(), usual.who(), LAKESIDE, false, null);

		assertThat(this.carrier.carry(nowhere)).isEqualTo(MailCarrier.Answer.NEVER);
	}

	@Test
	void aMailForWhichThereAreNoWordsWasNeverGivenToTheServer() {
		SmtpCarrier speechless = carrierTo(this.server.port(), new StaticMessageSource());

		assertThat(speechless.carry(envelope(MailKind.YOUR_TURN, Language.ENGLISH, "Maria")))
			.isEqualTo(MailCarrier.Answer.UNWRITTEN);
	}

	@ParameterizedTest
	@EnumSource
	void whatAServerSaysDecidesWhetherItIsAskedAgain(Saying saying) throws Exception {
		try (SayingServer there = SayingServer.start(saying)) {
			assertThat(carrierTo(there.port()).carry(envelope(MailKind.YOUR_TURN, Language.ENGLISH, "Maria")))
				.isEqualTo(saying.meaning());
		}
	}

	private SmtpCarrier carrierTo(int port) {
		return carrierTo(port, this.words);
	}

	private SmtpCarrier carrierTo(int port, MessageSource words) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		// As the settings give them to whoever needs none.
		sender.setUsername("");
		sender.setPassword("");
		sender.getJavaMailProperties().put("mail.smtp.timeout", "2000");
		return new SmtpCarrier(sender, new MailWords(this.templates, words, "https://second.example.org"),
				"second-opinion@example.org", InstantSource.system());
	}

	private static Envelope envelope(MailKind kind, Language language, @Nullable String greeted) {
		return new Envelope(MailId.random(), kind, "maria@example.org", greeted, language, new CaseReference("4J7-K2Q"),
				"Sam Ortega-Demo", LAKESIDE, false, null);
	}

	private MimeMessage received() throws IOException, MessagingException {
		Mail mail = this.server.await((it) -> it.to().equals("maria@example.org"), Duration.ofSeconds(10))
			.orElseThrow();
		return new MimeMessage((Session) null, Files.newInputStream(mail.file()));
	}

	private static String part(MimeMessage mail, int number, String type) throws IOException, MessagingException {
		var part = ((Multipart) mail.getContent()).getBodyPart(number);
		assertThat(part.isMimeType(type)).isTrue();
		return part.getContent().toString().replace("\r\n", "\n");
	}

}
