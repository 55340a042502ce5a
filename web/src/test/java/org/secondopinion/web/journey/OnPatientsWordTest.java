package org.secondopinion.web.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What speaks to the patient says so when a navigator works it. */
@WebTest
class OnPatientsWordTest {

	private static final String WHO_YOU_IS = "in the questions below, “you” is the patient";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aFormOfThePatientSaysToTheNavigatorWhoYouIs() throws Exception {
		String address = this.cases.address(this.cases.assessedCase(), TaskKind.CHOOSE_NOTICE);

		assertThat(page(address, SAM)).contains(WHO_YOU_IS);
		assertThat(page(address, MARIA)).doesNotContain(WHO_YOU_IS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/questions", "/check" })
	void theIntakeSaysSoOnEachOfItsPages(String page) throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = "/cases/" + reference + "/intake" + page;

		assertThat(page(address, SAM)).contains(WHO_YOU_IS);
		assertThat(page(address, MARIA)).doesNotContain(WHO_YOU_IS);
	}

	@Test
	void aFormOfTheProgramSaysNothingOfIt() throws Exception {
		assertThat(page(this.cases.address(this.cases.caseWithIntake(), TaskKind.CONFIRM_INTAKE), SAM))
			.doesNotContain(WHO_YOU_IS);
	}

	private String page(String address, Persona who) throws Exception {
		return this.browser.perform(get(address).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
