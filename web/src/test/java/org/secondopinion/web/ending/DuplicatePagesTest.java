package org.secondopinion.web.ending;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DuplicatePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void anotherOpenCaseOfTheSameNameIsNamed() throws Exception {
		CaseReference older = this.cases.assessedCase();
		CaseReference newer = this.cases.assessedCase();

		this.browser.perform(get("/cases/" + newer).with(SAM))
			.andExpect(content().string(containsString("Same name: " + older)));
	}

	@Test
	void theNavigatorChoosesThatThisOneGoesOn() throws Exception {
		CaseReference here = this.cases.assessedCase();
		CaseReference other = this.cases.assessedCase();

		close(here, other.value(), "THIS").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(other).closing()).isEqualTo(Closing.DUPLICATE);
		assertThat(this.cases.caseFile(here).isOpen()).isTrue();
		this.browser.perform(get("/cases/" + other).with(SAM))
			.andExpect(content().string(containsString("Duplicate of " + here)));
	}

	@Test
	void theNavigatorChoosesThatTheOtherGoesOn() throws Exception {
		CaseReference here = this.cases.assessedCase();
		CaseReference other = this.cases.assessedCase();

		close(here, other.value(), "OTHER");

		assertThat(this.cases.caseFile(here).closing()).isEqualTo(Closing.DUPLICATE);
		assertThat(this.cases.caseFile(other).isOpen()).isTrue();
	}

	@Test
	void aCaseIsNoDuplicateOfItself() throws Exception {
		CaseReference here = this.cases.assessedCase();

		close(here, here.value(), "THIS").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("No other open case of your program has this reference.")));
	}

	private ResultActions close(CaseReference here, String other, String goesOn) throws Exception {
		return this.browser.perform(post("/cases/" + here + "/duplicate").with(SAM)
			.with(csrf())
			.param("other", other)
			.param("goesOn", goesOn)
			.param("note", "The same date of birth."));
	}

}
