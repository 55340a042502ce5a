package org.secondopinion.web.ending;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class LostContactPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void anAttemptIsNotedAndTooFewDoNotCloseTheCase() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		tried(reference, CaseSamples.today(), "PHONE").andExpect(status().is3xxRedirection());

		this.browser.perform(get("/cases/" + reference + "/contact").with(SAM))
			.andExpect(content().string(containsString("Nobody answered.")))
			.andExpect(content().string(not(containsString("Close the case as lost contact"))));
		this.browser.perform(post("/cases/" + reference + "/contact/given-up").with(SAM).with(csrf()))
			.andExpect(status().isConflict());
	}

	@Test
	void anAttemptHasAWayAndADayThatIsNotToCome() throws Exception {
		tried(this.cases.assessedCase(), CaseSamples.today().plusDays(3), "")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose how you tried.")));
	}

	private ResultActions tried(CaseReference reference, LocalDate on, String means) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/contact").with(SAM)
			.with(csrf())
			.param("on", on.toString())
			.param("means", means)
			.param("note", "Nobody answered."));
	}

}
