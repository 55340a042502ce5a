package org.secondopinion.standalone;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.browser.InChromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case from a file of health records to the decision, by three people in three
 * browsers who sign in at the real Keycloak: Ruth, who seeks a second opinion; Sam, her
 * navigator; and Dr. Testwell, who gives it.
 */
@InChromium
@Order(Integer.MAX_VALUE)
class JourneyTest {

	private Visitor ruth;

	private Visitor sam;

	private Visitor chen;

	private String theCase;

	@Test
	void aCaseGoesFromAHealthRecordToTheDecision(Browser browser) throws URISyntaxException {
		this.ruth = Visitor.signIn(browser, "ruth");
		this.sam = Visitor.signIn(browser, "sam");
		this.chen = Visitor.signIn(browser, "chen");

		ruthStartsAndBringsHerRecord();
		ruthTellsAboutHerSituation();
		samConfirmsTheIntake();
		ruthLetsTheProgrammeWriteToHerDoctor();
		ruthSignsAndSamCollectsTheRecords();
		samProposesAndRuthChoosesASpecialist();
		chenAcceptsAndWritesTheOpinion();
		samReleasesAndRuthReadsIt();
		ruthDecides();
		ruthIsFollowedUp();

		this.ruth.open(this.theCase).signOut();
		this.sam.signOut();
		this.chen.signOut();
	}

	private void ruthStartsAndBringsHerRecord() throws URISyntaxException {
		this.ruth.open("/start").choose("programme", "lakeside").press("Start my second opinion");
		this.theCase = this.ruth.page().url().replaceAll(".*(/cases/[^/?]+).*", "$1");
		Path record = Path.of(Objects.requireNonNull(JourneyTest.class.getResource("health-record.json")).toURI());
		this.ruth.open(this.theCase + "/import").upload("file", record).press("Bring the file");
		this.ruth.reads("Osteoarthritis of hip").reads("Naproxen").press("This is my record, use it");
	}

	private void ruthTellsAboutHerSituation() {
		this.ruth.open(this.theCase + "/intake").follow("Go on");
		this.ruth.fill("bornOn", "1958-06-14").fill("phone", "(312) 555-0144").press("Save and go on");
		this.ruth.choose("reasons", "MAJOR_PROCEDURE").choose("reasons", "PEACE_OF_MIND").press("Save and go on");
		this.ruth.choose("kind", "ORTHOPEDIC").fill("diagnosis", "Worn hip joint").press("Save and go on");
		this.ruth.fill("proposal", "A new hip joint").choose("surgery", "yes").press("Save and go on");
		this.ruth.choose("safeToWait", "MONTHS").choose("redFlag", "no").press("Save and go on");
		this.ruth.fill("first", "Is the operation needed now?").press("Save and go on");
		this.ruth.fill("priorities", "Walking to the market").press("Save and go on");
		this.ruth.fill("name", "Dr. First Sample").fill("institution", "Elsewhere Clinic").press("Save and go on");
		this.ruth.fill("insurer", "Sample Health").fill("state", "IL").press("Save and go on");
		this.ruth.reads("Worn hip joint").press("Send to my navigator");
		this.ruth.reads("What happens next");
	}

	private void samConfirmsTheIntake() {
		this.sam.open("/caseload");
		this.sam.open(this.theCase).work("Confirm the intake").choose("review", "ACCEPTED").done("Save what you found");
	}

	private void ruthLetsTheProgrammeWriteToHerDoctor() {
		this.ruth.open(this.theCase).turn("Telling your doctor");
		this.ruth.choose("route", "PROGRAMME_WRITES").press("Save my choice");
		this.ruth.turn("Your letter to the doctor").press("Approve the letter");
		this.sam.open(this.theCase)
			.work("Send the letter")
			.choose("means", "FAX")
			.fill("sentOn", today())
			.done("Note that I sent it");
		this.sam.work("Note the doctor's answer")
			.choose("stance", "SUPPORTIVE")
			.fill("answeredOn", today())
			.fill("note", "Glad to help.")
			.done("Save the answer");
	}

	private void ruthSignsAndSamCollectsTheRecords() {
		this.ruth.open(this.theCase).turn("Let us ask for your records");
		this.ruth.tickAll("records").fill("signature", "Ruth Placeholder").press("Sign the authorization");
		this.sam.open(this.theCase);
		while (waits("Check the record")) {
			samFindsTheRecordUsable();
		}
		boolean first = true;
		while (waits("Request the record")) {
			samAsksForARecord();
			if (first) {
				this.sam.work("Check the record")
					.choose("readable", "NO")
					.choose("rightPatient", "YES")
					.choose("complete", "YES")
					.fill("note", "Every second page is blank.")
					.done("Save the check");
				samAsksForARecord();
				first = false;
			}
			samFindsTheRecordUsable();
		}
		this.ruth.open(this.theCase + "/records");
	}

	private void samFindsTheRecordUsable() {
		this.sam.work("Check the record")
			.choose("readable", "YES")
			.choose("rightPatient", "YES")
			.choose("complete", "YES")
			.done("Save the check");
	}

	private void samAsksForARecord() {
		this.sam.work("Request the record")
			.choose("keeperKind", "HOSPITAL")
			.fill("keeper", "Elsewhere Clinic archive")
			.choose("means", "PORTAL")
			.fill("requestedOn", today())
			.done("Note the request");
		this.sam.work("Note what came").choose("arrival", "ARRIVED").fill("on", today()).done("Save what came");
	}

	private void samProposesAndRuthChoosesASpecialist() {
		this.sam.work("Shortlist specialists");
		Locator form = this.sam.form();
		form.locator(".choice-rich")
			.filter(new Locator.FilterOptions().setHasText("Dr. Chen Testwell"))
			.locator("input[name=picked]")
			.check();
		for (Locator reason : form.locator("textarea[name^='reasons']").all()) {
			if (reason.isVisible()) {
				reason.fill("The patient wishes it.");
			}
		}
		this.sam.done("Send the shortlist");
		this.ruth.open(this.theCase).turn("Choose your specialist");
		this.ruth.page().locator("[name=first]").first().check();
		this.ruth.press("Save my choice");
		this.sam.open(this.theCase)
			.work("Check cost and coverage")
			.choose("networks[0]", "IN_NETWORK")
			.choose("result", "CONFIRMED")
			.done("Save what you found");
		this.ruth.open(this.theCase).turn("What it costs").choose("answer", "GO_AHEAD").press("Save my answer");
	}

	private void chenAcceptsAndWritesTheOpinion() {
		this.chen.open("/reviews").open(this.theCase + "/packet").reads("Is the operation needed now?");
		this.chen.open("/reviews");
		this.chen.page().locator("main a[href*='/tasks/'][href*='" + this.theCase + "']").first().click();
		this.chen.look().choose("answer", "ACCEPTED").press("Send the answer");
		this.sam.open(this.theCase)
			.work("Agree on the appointment")
			.select("kind", "RECORD_REVIEW")
			.fill("dueBy", Lakeside.today().plusDays(7).toString())
			.done("Save the appointment");

		this.chen.open(this.theCase + "/opinion")
			.choose("onDiagnosis", "REFINED")
			.choose("onTreatment", "REFINED")
			.select("urgency", "WITHIN_MONTHS");
		for (String row : List.of("DIAGNOSIS", "TREATMENT_PLAN", "OTHER_OPTIONS", "BENEFITS", "RISKS", "URGENCY",
				"FOLLOW_UP")) {
			this.chen.fill("rows[" + row + "].plain", "In plain words: " + row.toLowerCase() + ".");
		}
		this.chen.fill("answers[0]", "Not now. Exercise first, and look again in spring.")
			.choose("certainty", "MODERATE")
			.tickAll("sources")
			.press("Check and sign");
		this.chen.fill("name", "Dr. Chen Testwell").tickAll("confirmed").press("Sign the opinion");
	}

	private void samReleasesAndRuthReadsIt() {
		this.ruth.open(this.theCase);
		assertThat(this.ruth.page().content()).as("nothing is shown before the release")
			.doesNotContain("Exercise first");
		this.sam.open(this.theCase)
			.work("Release the opinion")
			.choose("check", "RELEASED")
			.tickAll("items")
			.fill("contactName", "Sam Ortega-Demo")
			.fill("contactPhone", "555-0100");
		Locator whyNow = this.sam.page().locator("[name=reasonForThisHour]");
		if (whyNow.count() > 0) {
			whyNow.fill("The patient asked for it today.");
		}
		this.sam.done("Save");
		this.ruth.open(this.theCase + "/comparison").reads("Exercise first");
		this.ruth.open(this.theCase).turn("Your new opinion");
		this.ruth.choose("fits[1].scale", "2").choose("fits[2].scale", "5").tickAll("read").press("I have read it");
	}

	private void ruthDecides() {
		this.ruth.open(this.theCase).turn("Your decision");
		for (String weighed : List.of("VALUES_AND_GOALS", "RISK_AND_UNCERTAINTY", "PRACTICAL_LIFE",
				"FIT_WITH_CLINICIAN")) {
			this.ruth.choose("worksheet[" + weighed + "].scale", "4");
		}
		this.ruth.choose("answer", "DECIDED")
			.choose("outcome", "TAKE_SECOND_PLAN")
			.fill("inOwnWords", "I exercise first, and we look again in spring.")
			.choose("mayBeTold", "SECOND_DOCTOR")
			.press("Save");
		this.sam.open(this.theCase)
			.work("Share the decision")
			.select("told[SECOND_DOCTOR].manner", "PHONE")
			.done("Note who was told");
		this.ruth.open(this.theCase).reads("We told those whom you chose");
		this.ruth.open(this.theCase + "/decision").reads("we look again in spring");
	}

	private void ruthIsFollowedUp() {
		this.ruth.open(this.theCase).turn("A talk with your first doctor").choose("result", "TALKED").press("Save");
		this.ruth.open(this.theCase).reads("We will ask you how things went");
		// The navigator hears it in a call.
		this.sam.open(this.theCase)
			.work("Patient tells what happened")
			.choose("plan", "SECOND_PLAN")
			.choose("contentment", "CONTENT")
			.choose("help", "no")
			.done("Save the answer");
		this.ruth.open(this.theCase + "/decision").reads("What happened since");
	}

	private static String today() {
		return Lakeside.today().toString();
	}

	private boolean waits(String title) {
		return this.sam.page().locator(".work").filter(new Locator.FilterOptions().setHasText(title)).count() > 0;
	}

}
