package org.secondopinion.standalone;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.secondopinion.browser.InChromium;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.local.Mail;
import org.secondopinion.local.MovableClock;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Maria lets her brother Leo in, from the mail to the last click: two people in two
 * browsers who sign in at the real Keycloak.
 */
@InChromium
class CarePartnerTest {

	private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}");

	private final Platform platform = Platform.shared();

	private Visitor maria;

	private Visitor leo;

	private String theCase;

	private int mailsRead;

	@Test
	void aSisterLetsHerBrotherInAndSendsHimAway(Browser browser) throws URISyntaxException {
		this.maria = Visitor.signIn(browser, "maria");
		this.leo = Visitor.signIn(browser, "leo");
		this.maria.open("/");
		this.theCase = this.maria.page().url().replaceAll(".*(/cases/[^/?]+).*", "$1");

		this.leo.open("/").reads("nobody shares a case with you yet");
		mariaInvites("SEE");
		leoAccepts();
		leoSees();
		mariaSendsHimAway();
		theNextClickFindsNothing();

		mariaInvites("ACT");
		leoAccepts();
		leoBringsAFileAndActs();
		mariaReadsWhatHeDid();
		leoLeaves();
	}

	private void mariaInvites(String scope) {
		this.maria.open(this.theCase).follow("Who can see this").follow("Family and friends");
		this.maria.follow("Invite somebody")
			.fill("name", "Leo Example-Alvarez")
			.fill("email", "leo@example.org")
			.choose("scope", scope)
			.fill("until", Lakeside.today().plusDays(30).toString())
			.press("Send the invitation");
		this.maria.reads("Invited. The link in the e-mail works until");
	}

	private void leoAccepts() {
		this.leo.open(linkInTheNextMail()).reads("invites you").press("Yes, I accept");
		this.leo.reads("You are looking at Maria’s case");
	}

	private String linkInTheNextMail() {
		int before = this.mailsRead;
		ifItIsNightTheMorningComes();
		Mail mail = this.platform.mail()
			.await((it) -> isInvitation(it) && invitations().indexOf(it) >= before, Duration.ofMinutes(1))
			.orElseThrow();
		this.mailsRead = invitations().size();
		assertThat(mail.subject() + mail.text()).doesNotContainIgnoringCase("maria", "cancer", "breast");
		Matcher link = LINK.matcher(mail.text());
		assertThat(link.find()).isTrue();
		return link.group();
	}

	// At night an invitation waits, and this test does not.
	private void ifItIsNightTheMorningComes() {
		ApplicationContext beans = this.platform.application();
		MovableClock clock = beans.getBean(MovableClock.class);
		CaseFile caseFile = beans.getBean(Cases.class)
			.find(new CaseReference(this.theCase.substring("/cases/".length())))
			.orElseThrow();
		beans.getBean(Mails.class)
			.of(caseFile.id())
			.stream()
			.filter((mail) -> mail.kind() == MailKind.PARTNER_INVITED && mail.state() == MailState.QUEUED)
			.filter((mail) -> mail.sendAt().isAfter(clock.instant()))
			.forEach((mail) -> clock.at(mail.sendAt(), () -> beans.getBean(MailDelivery.class).deliver(mail.id())));
	}

	private List<Mail> invitations() {
		return this.platform.mail().received().stream().filter(CarePartnerTest::isInvitation).toList();
	}

	private static boolean isInvitation(Mail mail) {
		return mail.to().equals("leo@example.org") && LINK.matcher(mail.text()).find();
	}

	private void leoSees() {
		this.leo.open("/").reads("Maria’s second opinion");
		this.leo.open(this.theCase + "/timeline").reads("What has happened");
		this.leo.open(this.theCase + "/specialist");
		finds404(this.theCase + "/messages");
		finds404(this.theCase + "/records");
		finds404(this.theCase + "/import");
		this.leo.open(this.theCase + "/leave").reads("until the end of");
		this.leo.open("/preferences").reads("leo@example.org");
	}

	private void mariaSendsHimAway() {
		this.maria.open(this.theCase + "/partners").reads("Has access since").press("End this now");
		this.maria.reads("The case is closed to them from now on").reads("Ended on");
	}

	private void theNextClickFindsNothing() {
		this.leo.open("/").reads("nobody shares a case with you yet");
		finds404(this.theCase);
	}

	private void leoBringsAFileAndActs() throws URISyntaxException {
		Path record = Path.of(Objects.requireNonNull(CarePartnerTest.class.getResource("health-record.json")).toURI());
		this.leo.open(this.theCase + "/import").upload("file", record).press("Bring the file");
		this.leo.reads("Osteoarthritis of hip").press("Throw the file away");
		this.leo.open(this.theCase + "/messages")
			.fill("words", "I bring the film on Monday.")
			.press("Send the message");
		this.leo.reads("I bring the film on Monday.");
		finds404(this.theCase + "/withdraw");
		finds404(this.theCase + "/partners");
	}

	private void mariaReadsWhatHeDid() {
		this.maria.open(this.theCase + "/messages").reads("Leo Example-Alvarez");
		this.maria.open(this.theCase + "/access").reads("Leo Example-Alvarez").reads("Care partner");
	}

	private void leoLeaves() {
		this.leo.open(this.theCase + "/leave").press("Leave the case");
		this.leo.reads("Thank you");
		finds404(this.theCase);
		this.maria.open(this.theCase + "/partners").reads("Left on");
	}

	private void finds404(String address) {
		this.leo.open(address).reads("There is nothing here");
	}

}
