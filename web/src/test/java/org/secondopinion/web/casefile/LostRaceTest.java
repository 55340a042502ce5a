package org.secondopinion.web.casefile;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OnEarlierModel;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.TwoAtOnce;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class LostRaceTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private LostRace advice;

	@Test
	void theNavigatorSeesWhatTheCaseWaitsForNow() throws Exception {
		this.browser.perform(late().with(SAM))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Somebody was faster")))
			.andExpect(content().string(containsString("Patient’s choice: how the doctor is told")))
			.andExpect(content().string(containsString("See the case as it is now")));
	}

	@Test
	void whatWasTypedIsShownToBeCopied() throws Exception {
		this.browser.perform(late().with(SAM).param("note", "Call the lab <first>"))
			.andExpect(content().string(containsString("Call the lab &lt;first&gt;")));
	}

	@Test
	void thePageOfADoneStepSaysThatNothingWaits() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);

		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(containsString("Nothing waits here now")))
			.andExpect(content().string(not(containsString("Somebody was faster"))))
			.andExpect(content().string(containsString("href=\"/cases/" + reference + "\"")));
	}

	@Test
	void inPlaceOnlyThePresentStateIsAnswered() throws Exception {
		String answer = this.browser.perform(late().with(SAM).header("HX-Request", "true"))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(answer).contains("See the case as it is now").doesNotContain("<html");
	}

	@Test
	void thePatientReadsItInPlainWords() throws Exception {
		this.browser.perform(late().with(MARIA))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("You choose if, and how, your doctor hears")));
	}

	@Test
	void whoeverHasNothingToDoWithTheCaseLearnsNothing() throws Exception {
		this.browser.perform(late().with(NINA))
			.andExpect(status().isNotFound())
			.andExpect(content().string(not(containsString("how the doctor is told"))));
	}

	@Test
	void aTaskThatDoesNotWaitIsNoWayToLearnOfACase() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/tasks/999999").with(NINA)).andExpect(status().isNotFound());

		assertThat(refusals(reference)).isOne();
	}

	@Test
	void theAddressOfATaskDoesNotTellItsKindToStrangers() throws Exception {
		CaseReference reference = this.cases.newCase();
		String intake = "/cases/" + reference + "/tasks/" + this.cases.task(reference, TaskKind.COMPLETE_INTAKE).id();

		this.browser.perform(get(intake).with(NINA)).andExpect(status().isNotFound());
		this.browser.perform(get(intake).with(MARIA)).andExpect(redirectedUrl("/cases/" + reference + "/intake"));

		assertThat(refusals(reference)).isOne();
	}

	@Test
	void aCaseThatHasToBeMovedFirstSaysSoAndKeepsWhatWasTyped() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases/4J7K2QX/amendment");
		request.addParameter("reason", "A new scan is there.");

		ModelAndView page = this.advice.earlier(new OnEarlierModel(), null, request);

		assertThat(page.getStatus()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(page.getModel()).containsEntry("title", "This case has to be moved first")
			.hasEntrySatisfying("words",
					(words) -> assertThat(words).asString().contains("Model versions", "Nothing of what you sent"))
			.hasEntrySatisfying("typed", (typed) -> assertThat(typed).asString().contains("A new scan is there."));
	}

	@Test
	void aCaseThatHasEndedMeanwhileSaysSo() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED);

		this.browser.perform(post(address).with(SAM).with(csrf()).param("review", "ACCEPTED"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("The case has ended.")));
	}

	@Test
	void whoeverOnlyReadsDoesNotWaitForWhoeverHasTheCaseInHand() throws Exception {
		CaseReference reference = this.cases.newCase();

		int status = new TwoAtOnce(this.cases).passBy(reference,
				() -> this.browser.perform(get("/cases/" + reference).with(MARIA))
					.andReturn()
					.getResponse()
					.getStatus());

		assertThat(status).isEqualTo(200);
	}

	private long refusals(CaseReference reference) {
		return this.cases.get(JdbcClient.class)
			.sql("select count(*) from access_log where case_id = ? and role is null")
			.param(this.cases.caseFile(reference).id().value())
			.query(Long.class)
			.single();
	}

	private MockHttpServletRequestBuilder late() {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
		return post(address).with(csrf()).param("review", "ACCEPTED");
	}

}
