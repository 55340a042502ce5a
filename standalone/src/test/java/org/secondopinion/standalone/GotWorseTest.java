package org.secondopinion.standalone;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.browser.InChromium;

/**
 * A patient gets worse in mid-case: she tells her programme, her navigator takes it in
 * hand, lets urgent care go first, and takes the case up again.
 */
@InChromium
@Order(Integer.MAX_VALUE)
class GotWorseTest {

	@Test
	void aPatientWhoGetsWorseIsCalledAndTheCaseWaitsForUrgentCare(Browser browser) {
		Visitor maria = Visitor.signIn(browser, "maria");
		Visitor sam = Visitor.signIn(browser, "sam");
		maria.open("/");
		String theCase = maria.page().url().replaceAll(".*(/cases/[^/?]+).*", "$1");

		maria.open(theCase + "/worse").reads("call your local emergency number now");
		maria.fill("words", "It hurts much more since this morning.").press("Tell my program");
		maria.open(theCase).reads("You told us that your condition got worse.");

		sam.open(theCase).work("Deal with the change for the worse");
		sam.choose("result", "IN_HAND").done("Save what happens now").work("Deal with the change for the worse");
		sam.reads("In hand: Sam Ortega-Demo");
		sam.choose("result", "URGENT_CARE")
			.fill("note", "Her husband drives her to the emergency room of the Sample Clinic.")
			.done("Save what happens now")
			.reads("On hold: urgent care first, Sam Ortega-Demo");
		maria.open(theCase).reads("Your second opinion is on hold");

		sam.work("Urgent care first: follow the hold");
		sam.choose("result", "STILL_THERE")
			.fill("day", Lakeside.today().plusDays(4).toString())
			.fill("note", "Stays for the night, says the ward.")
			.done("Save how it is")
			.work("Urgent care first: follow the hold");
		sam.choose("result", "RESUME")
			.choose("safeToWait", "WEEKS")
			.fill("note", "Back home and stable, says the ward.")
			.done("Save how it is");
		sam.open(theCase + "?tab=plan").reads("Planned by").reads("Specialist booked");
		maria.open(theCase).reads("Your turn");

		maria.signOut();
		sam.signOut();
	}

}
