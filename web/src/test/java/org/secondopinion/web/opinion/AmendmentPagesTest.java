package org.secondopinion.web.opinion;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.InvitedPersonas;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.LEO;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class AmendmentPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private CaseReference reference;

	@BeforeEach
	void anOpinionIsReleased() throws Exception {
		this.samples = new OpinionSamples(this.cases, this.browser);
		this.reference = this.samples.released(this.samples.signed("SAME", "SAME"));
	}

	@Test
	void whoeverSignedFindsTheOpinionAgainAndCanAmendIt() throws Exception {
		assertThat(page("/reviews", CHEN)).contains("/cases/" + this.reference + "/my-opinion");
		assertThat(page("/cases/" + this.reference + "/my-opinion", CHEN)).contains("Version 1", "Released",
				"Your hip is worn out.", "Amend this opinion");
		assertThat(page("/cases/" + this.reference + "/amendment", CHEN)).contains("Your hip is worn out.",
				"Why do you amend it?");
	}

	@Test
	void anAmendmentNeedsAChangeAReasonAndTheOwnNameAndKeepsWhatWasTyped() throws Exception {
		this.browser.perform(amendment("Your hip is worn out.").param("reason", "").param("name", "Somebody Else"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Nothing is changed yet.")))
			.andExpect(content().string(containsString("Write why you amend it.")))
			.andExpect(content().string(containsString("Type your own name")))
			.andExpect(content().string(containsString("Somebody Else")));
	}

	@Test
	void whatIsMissingNowIsSaid() throws Exception {
		this.browser.perform(amendment("").param("reason", "A new scan").param("name", "Chen Testwell"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The opinion is not complete any more.")));
	}

	@Test
	void thePatientReadsWhatWasAmendedWhenAndWhyAndWhatItSaidBefore() throws Exception {
		amend();
		assertThat(page("/cases/" + this.reference + "/my-opinion", CHEN))
			.contains("Version 2", "Waits to be checked", "You can amend it once it is released")
			.doesNotContain("Amend this opinion", "the case has ended");
		assertThat(page("/cases/" + this.reference + "/comparison", MARIA)).doesNotContain("Less worn than I wrote.");
		assertThat(page(this.cases.address(this.reference, TaskKind.RELEASE_AMENDMENT), SAM))
			.contains("Amended after its release", "A new scan is there.");

		release();

		assertThat(page("/cases/" + this.reference, MARIA)).contains("What was changed in your opinion");
		assertThat(page(this.cases.address(this.reference, TaskKind.READ_AMENDMENT), MARIA)).contains("Amended on",
				"A new scan is there.", "Less worn than I wrote.");
		assertThat(page("/cases/" + this.reference + "/comparison", MARIA)).contains("Amended on",
				"What it said before, signed", "Your hip is worn out.");
		this.samples.done(this.samples.send(this.reference, TaskKind.READ_AMENDMENT, MARIA).param("read", "yes"));
		assertThat(this.cases.waiting(this.reference)).containsExactly(TaskKind.READ_OPINION);
	}

	@Test
	void aReadingNeedsItsTick() throws Exception {
		amend();
		release();

		this.browser
			.perform(this.samples.send(this.reference, TaskKind.READ_AMENDMENT, MARIA).param("questions", "Why now?"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Why now?")));
	}

	@Test
	void whatThePatientAsksAboutTheAmendmentIsAMessageToTheNavigator() throws Exception {
		amend();
		release();

		this.samples.done(this.samples.send(this.reference, TaskKind.READ_AMENDMENT, MARIA)
			.param("questions", "Why now?")
			.param("read", "yes"));

		assertThat(page("/cases/" + this.reference + "?tab=messages", SAM)).contains("Why now?");
	}

	@Test
	void whoReadsWhileItIsAmendedIsToldAndNothingIsTakenForRead() throws Exception {
		MockHttpServletRequestBuilder opened = this.samples.send(this.reference, TaskKind.READ_OPINION, MARIA)
			.param("questions", "Why now?")
			.param("read", "yes");
		amend();
		release();

		this.browser.perform(opened)
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Why now?")));
		assertThat(this.cases.waiting(this.reference)).contains(TaskKind.READ_OPINION);
		assertThat(page(this.cases.address(this.reference, TaskKind.READ_OPINION), MARIA))
			.contains("name=\"seen\" value=\"2-2\"");
	}

	@Test
	void theFormsOfAnAmendmentNameTheVersionThatTheyShow() throws Exception {
		amend();
		assertThat(page(this.cases.address(this.reference, TaskKind.RELEASE_AMENDMENT), SAM))
			.contains("name=\"seen\" value=\"2-2\"");
		release();
		assertThat(page(this.cases.address(this.reference, TaskKind.READ_AMENDMENT), MARIA))
			.contains("name=\"seen\" value=\"2-2\"");
	}

	@Test
	void onHoldNobodyIsAskedToReadWhatWasAmended() throws Exception {
		amend();
		release();
		CaseFile file = this.cases.caseFile(this.reference);
		Instant now = Instant.now();
		this.cases.inOneTransaction(() -> {
			this.cases.get(Cases.class).save(file.putOnHold(new Hold(now, "Sam Ortega-Demo")));
			this.cases.get(OpenTasks.class)
				.add(new OpenTask(new TaskId("urgent-" + this.reference), file.id(), TaskKind.FOLLOW_URGENT_CARE, null,
						now, now));
		});

		assertThat(page("/cases/" + this.reference, MARIA)).doesNotContain("What was changed in your opinion");
	}

	@Test
	void anAmendmentThatBringsAConflictSaysThatATalkShouldBeArranged() throws Exception {
		this.samples.done(amendment("Less worn than I wrote.", "CHANGED").param("reason", "A new scan is there.")
			.param("name", "Chen Testwell"));

		assertThat(page(this.cases.address(this.reference, TaskKind.RELEASE_AMENDMENT), SAM))
			.contains("With this change the opinions conflict.");
	}

	@Test
	void anAmendmentThatLeavesTheAgreementSaysNothingOfATalk() throws Exception {
		amend();

		assertThat(page(this.cases.address(this.reference, TaskKind.RELEASE_AMENDMENT), SAM))
			.doesNotContain("With this change the opinions conflict.");
	}

	@Test
	void aCarePartnerReadsWhatWasAmendedAfterThePatient() throws Exception {
		this.samples.done(this.samples.send(this.reference, TaskKind.READ_OPINION, MARIA).param("read", "yes"));
		String address = new InvitedPersonas(this.cases).letIn("/cases/" + this.reference + "/comparison");
		amend();
		release();

		assertThat(page(address, LEO)).contains("Your hip is worn out.").doesNotContain("Less worn than I wrote.");
		assertThat(page(address, MARIA)).contains("Less worn than I wrote.");

		this.samples.done(this.samples.send(this.reference, TaskKind.READ_AMENDMENT, MARIA).param("read", "yes"));

		assertThat(page(address, LEO)).contains("Less worn than I wrote.", "What it said before");
	}

	@Test
	void thePatientIsMailedThatAnOpinionWasAmended() throws Exception {
		this.samples.done(this.samples.send(this.reference, TaskKind.READ_OPINION, MARIA).param("read", "yes"));
		// The mail about the opinion itself has gone out long ago.
		this.cases.inOneTransaction(() -> news()
			.forEach((mail) -> this.cases.get(Mails.class).save(mail.in(MailState.SENT, Instant.now()))));
		amend();
		release();

		String task = this.cases.task(this.reference, TaskKind.READ_AMENDMENT).id().value();
		assertThat(news()).filteredOn((mail) -> mail.state() == MailState.QUEUED)
			.singleElement()
			.satisfies((mail) -> assertThat(mail.isTo(MARIA.person().id())).isTrue())
			.extracting(Mail::subject)
			.isEqualTo(task);
	}

	private List<Mail> news() {
		return this.cases.get(Mails.class)
			.of(this.cases.caseFile(this.reference).id())
			.stream()
			.filter((mail) -> mail.kind() == MailKind.THERE_IS_NEWS)
			.toList();
	}

	private void amend() throws Exception {
		this.browser
			.perform(amendment("Less worn than I wrote.").param("reason", "A new scan is there.")
				.param("name", "Chen Testwell"))
			.andExpect(redirectedUrl("/cases/" + this.reference + "/my-opinion"));
	}

	private void release() throws Exception {
		this.samples.done(this.samples.send(this.reference, TaskKind.RELEASE_AMENDMENT, SAM)
			.param("check", "RELEASED")
			.param("items", "COMPLETE", "UNDERSTANDABLE", "RIGHT_PATIENT")
			.param("contactName", "Sam Ortega-Demo")
			.param("contactPhone", "555-0100")
			.param("reasonForThisHour", "She asked to have it at once."));
	}

	private MockHttpServletRequestBuilder amendment(String diagnosis) {
		return amendment(diagnosis, "SAME");
	}

	private MockHttpServletRequestBuilder amendment(String diagnosis, String onTreatment) {
		return this.samples.draft(this.reference, "/amendment", "1")
			.param("onDiagnosis", "SAME")
			.param("onTreatment", onTreatment)
			.param("urgency", "WITHIN_MONTHS")
			.param("certainty", "HIGH")
			.param("rows[DIAGNOSIS].plain", diagnosis)
			.param("rows[DIAGNOSIS].words", "Coxarthrosis, Kellgren 3.")
			.param("rows[TREATMENT_PLAN].plain", "Training first, then we look again.")
			.param("rows[OTHER_OPTIONS].plain", "A new hip later.")
			.param("rows[BENEFITS].plain", "You keep your own hip.")
			.param("rows[RISKS].plain", "It may hurt longer.")
			.param("rows[URGENCY].plain", "Nothing is lost by waiting.")
			.param("rows[FOLLOW_UP].plain", "Come back in three months.")
			.param("answers[0]", "Not yet, and maybe never.")
			.param("answers[1]", "The joint wears slowly.")
			.param("otherSources", "X-ray, seen in the visit");
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
