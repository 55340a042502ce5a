package org.secondopinion.web.casefile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody notes anything in a case without seeing whose it is. */
@WebTest
class WhoseCaseTest {

	private static final String WHOSE = "Back to <bdi>Maria Example-Alvarez</bdi>";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@ParameterizedTest
	@ValueSource(strings = { "death", "contact", "duplicate", "hand-over", "withdraw", "worse", "messages", "records" })
	void aPageThatTheNavigatorOpensNamesThePatient(String page) throws Exception {
		this.browser.perform(get("/cases/" + this.cases.assessedCase() + "/" + page).with(SAM))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(WHOSE)));
	}

	@Test
	void thePatientKnowsWhoSheIs() throws Exception {
		this.browser.perform(get("/cases/" + this.cases.assessedCase() + "/messages").with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Back to"))));
	}

}
