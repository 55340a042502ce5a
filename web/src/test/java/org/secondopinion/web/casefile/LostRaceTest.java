package org.secondopinion.web.casefile;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class LostRaceTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void theNavigatorSeesWhatTheCaseWaitsForNow() throws Exception {
		this.browser.perform(late().with(SAM))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Somebody was faster")))
			.andExpect(content().string(containsString("Patient’s choice: how the doctor is told")))
			.andExpect(content().string(containsString("See the case as it is now")));
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
			.andExpect(content().string(not(containsString("how the doctor is told"))));
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

	private MockHttpServletRequestBuilder late() {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
		return post(address).with(csrf()).param("review", "ACCEPTED");
	}

}
