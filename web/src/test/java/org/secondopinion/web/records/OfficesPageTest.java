package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.domain.records.RecordKind.IMAGES;
import static org.secondopinion.domain.records.RecordKind.IMAGING_REPORTS;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** The scorecard of the records offices. */
@WebTest
class OfficesPageTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void anOfficeIsCountedUnderOneNameForItsProgrammeOnly() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Scorecard Imaging");
		it.request(IMAGING_REPORTS, "scorecard  IMAGING");
		it.answered(IMAGES, "ARRIVED", "");

		assertThat(it.item(IMAGING_REPORTS).attempts().getLast().request().keeper().name())
			.isEqualTo("Scorecard Imaging");
		this.browser.perform(get("/records-offices").with(GRACE))
			.andExpect(content().string(containsString("Scorecard Imaging")))
			.andExpect(content().string(containsString("1 of 2")))
			.andExpect(content().string(containsString("0.0 (of 1)")))
			.andExpect(content().string(containsString("1 under way, 0 came to nothing")));
		this.browser.perform(get("/records-offices").with(NINA))
			.andExpect(content().string(not(containsString("Scorecard Imaging"))));
	}

	@Test
	void whoAsksIsOfferedTheOfficesThatWereAskedBefore() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Offered Imaging");

		this.browser.perform(get(it.address(IMAGING_REPORTS)).with(SAM))
			.andExpect(content().string(containsString("<option value=\"Offered Imaging\">")));
	}

}
