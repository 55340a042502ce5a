package org.secondopinion.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondopinion.browser.InChromium;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.local.Mail;
import org.secondopinion.standalone.samples.Road;
import org.secondopinion.standalone.samples.Walkthrough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.secondopinion.domain.journey.TaskKind.SEND_LETTER;

/**
 * A doctor's office, which has no account, opens the link from the mail, proves it with
 * the date of birth, sends a file and answers; the navigator finds both, and the link
 * opens nothing a second time.
 */
@InChromium
@Order(Integer.MAX_VALUE - 2)
class DoctorsOfficeTest {

	private static final String OFFICE = "office@example.org";

	private static final Pattern LINK = Pattern.compile("http\\S+/office#\\S+");

	private static final Duration SOON = Duration.ofMinutes(1);

	private static final String RECORD = """
			{"resourceType": "Bundle", "type": "collection", "entry": [
			 {"resource": {"resourceType": "Patient", "id": "p1",
			  "name": [{"given": ["Wanda"], "family": "Walkthrough"}]}},
			 {"resource": {"resourceType": "Condition", "id": "c1", "subject": {"reference": "Patient/p1"},
			  "code": {"text": "Worn hip"}, "clinicalStatus": {"coding": [{"code": "active"}]}}}]}
			""";

	private final Platform platform = Platform.shared();

	private final Walkthrough others = Walkthrough.begin(this.platform.application(), Road.usual("hip"));

	private final String theCase = "/cases/" + this.others.sampleCase().reference();

	@Test
	void theOfficeAnswersByTheLinkInTheMailOnceAndTheNavigatorFindsTheAnswerAndTheFile(Browser browser,
			@TempDir Path folder) throws IOException {
		this.others.leadTo(SEND_LETTER);
		Visitor sam = Visitor.signIn(browser, "sam").open(this.theCase);
		sam.work("Send the letter").fill("email", OFFICE).done("E-mail the letter to the office now");

		String link = linkInTheMail();
		Visitor office = Visitor.withoutAccount(browser, "office");
		prove(office, link);
		office.reads("A letter from Wanda Walkthrough").follow("Send records");
		Path file = Files.writeString(folder.resolve("from-the-office.json"), RECORD);
		office.upload("file", file).press("Send the file").reads("from-the-office.json");
		office.choose("stance", "SUGGESTS_COLLEAGUES")
			.fill("words", "Dr. Colleague Sample in Milwaukee")
			.press("Send our answer")
			.reads("Thank you");

		sam.open(this.theCase + "?tab=files")
			.reads("Doctor answered and suggests colleagues")
			.reads("The doctor’s office sent a file")
			.reads("from-the-office.json");
		sam.open(this.theCase).work("Shortlist specialists").reads("Dr. Colleague Sample in Milwaukee");
		prove(office, link);
		office.reads("This does not open anything");
	}

	private String linkInTheMail() {
		Mail mail = this.platform.mail().await((it) -> it.to().equals(OFFICE), SOON).orElseThrow();
		return LINK.matcher(mail.text()).results().map(MatchResult::group).findFirst().orElseThrow();
	}

	private void prove(Visitor office, String link) {
		office.page().navigate(link);
		assertThat(office.page()).hasURL(this.platform.address() + "/office");
		office.look()
			.fill("bornOn", Objects
				.requireNonNull(this.others.sampleCase().get(Intakes.class).of(this.others.sampleCase().id()).about())
				.bornOn()
				.toString())
			.press("Open the letter");
	}

}
