package org.secondopinion.standalone;

import java.time.Duration;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.browser.InChromium;
import org.secondopinion.local.MovableClock;
import org.secondopinion.standalone.samples.Road;
import org.secondopinion.standalone.samples.Walkthrough;

import org.springframework.context.ApplicationContext;

import static org.secondopinion.domain.journey.TaskKind.AGREE_TO_COST;
import static org.secondopinion.domain.journey.TaskKind.AWAIT_RECORD;
import static org.secondopinion.domain.journey.TaskKind.CHECK_COVERAGE;
import static org.secondopinion.domain.journey.TaskKind.CHECK_RECORD;
import static org.secondopinion.domain.journey.TaskKind.CHOOSE_SPECIALIST;
import static org.secondopinion.domain.journey.TaskKind.READ_OPINION;
import static org.secondopinion.domain.journey.TaskKind.RELEASE_OPINION;
import static org.secondopinion.domain.journey.TaskKind.REQUEST_RECORD;
import static org.secondopinion.domain.journey.TaskKind.SHORTLIST_SPECIALISTS;
import static org.secondopinion.domain.journey.TaskKind.WRITE_OPINION;

/**
 * The worst day of a navigator: in one case an office refuses, the slides are lost, the
 * first specialist declines, the patient misses the visit, the opinions conflict, and in
 * the end the patient wants a third one. Sam works all of it from the case's page, in a
 * browser; what others do meanwhile is done beside it.
 */
@InChromium
@Order(Integer.MAX_VALUE - 1)
class WorstDayTest {

	private static final Duration UNTIL_AFTER_THE_VISIT = Duration.ofDays(5);

	private final ApplicationContext application = Platform.shared().application();

	private final MovableClock clock = this.application.getBean(MovableClock.class);

	private final Walkthrough others = Walkthrough.begin(this.application, Road.usual("spine"));

	private final String theCase = "/cases/" + this.others.sampleCase().reference();

	private Visitor sam;

	@Test
	void everythingThatCanGoWrongGoesWrongAndTheCaseGoesOn(Browser browser) {
		this.others.leadTo(AWAIT_RECORD).pass(REQUEST_RECORD);
		this.sam = Visitor.signIn(browser, "sam").open(this.theCase);

		anOfficeRefusesAndTheRightToACopyIsCited();
		this.others.pass(AWAIT_RECORD, CHECK_RECORD, SHORTLIST_SPECIALISTS, CHOOSE_SPECIALIST, CHECK_COVERAGE,
				AGREE_TO_COST);
		theFirstSpecialistDeclinesAndTheNextAccepts();
		thePatientMissesTheVisitAndComesToTheNext();
		this.others.leadTo(WRITE_OPINION).pass(WRITE_OPINION, RELEASE_OPINION, READ_OPINION);
		theOpinionsConflictAndTheDoctorsDoNotAgree();
		thePatientWantsAThirdOpinion();

		this.sam.reads("Shortlist specialists").open("/caseload").signOut();
	}

	private void anOfficeRefusesAndTheRightToACopyIsCited() {
		this.sam.work("Note what came")
			.choose("arrival", "REFUSED")
			.fill("on", Lakeside.today().toString())
			.fill("reason", "They give copies to doctors only.")
			.done("Save what came");
		this.sam.work("Chase the record")
			.reads("the right to a copy")
			.choose("outcome", "DONE")
			.choose("means", "FAX")
			.done("Save what you did");
	}

	private void theFirstSpecialistDeclinesAndTheNextAccepts() {
		this.sam.open(this.theCase)
			.work("Specialist’s answer to the offer")
			.choose("answer", "DECLINED")
			.choose("reason", "NO_TIME")
			.done("Send the answer");
		this.sam.work("Specialist’s answer to the offer").choose("answer", "ACCEPTED").done("Send the answer");
	}

	private void aVisitIsAgreed() {
		this.sam.open(this.theCase)
			.work("Agree on the appointment")
			.select("kind", "VISIT")
			.fill("date", Lakeside.today().plusDays(2).toString())
			.fill("time", "10:30")
			.fill("place", "Northgate Fictional Clinic, second floor")
			.done("Save the appointment");
	}

	private void thePatientMissesTheVisitAndComesToTheNext() {
		aVisitIsAgreed();
		this.clock.forward(UNTIL_AFTER_THE_VISIT);
		try {
			this.sam.open(this.theCase)
				.work("What came of the appointment")
				.choose("came", "MISSED")
				.choose("because", "PATIENT")
				.fill("reason", "The bus did not come.")
				.choose("then", "SAME")
				.done("Save what came of it");
			aVisitIsAgreed();
			this.clock.forward(UNTIL_AFTER_THE_VISIT);
			this.sam.open(this.theCase)
				.work("What came of the appointment")
				.choose("came", "TOOK_PLACE")
				.done("Save what came of it");
		}
		finally {
			this.clock.forward(UNTIL_AFTER_THE_VISIT.multipliedBy(-2));
		}
	}

	private void theOpinionsConflictAndTheDoctorsDoNotAgree() {
		this.sam.open(this.theCase)
			.work("Have the doctors talk")
			.choose("result", "TALKED_AND_STILL_DIFFER")
			.fill("invitation", "Both were called.")
			.fill("note", "They see the risk of waiting differently.")
			.done("Save");
	}

	private void thePatientWantsAThirdOpinion() {
		this.sam.work("Decision to be made")
			.choose("answer", "DECIDED")
			.choose("outcome", "ANOTHER_OPINION")
			.fill("inOwnWords", "I cannot choose between the two.")
			.done("Save");
		this.sam.work("Self-check before one more opinion").choose("choice", "GO_ON").done("Save my choice");
	}

}
