package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
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
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
	void theOfficesOfAnEndedCaseAreTold() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Untold Imaging");
		String address = "/cases/" + it.reference() + "/records/after-end";
		this.browser.perform(get(address).with(SAM)).andExpect(content().string(not(containsString("Untold Imaging"))));

		this.cases.inOneTransaction(() -> this.cases.get(Journey.class)
			.interrupt(this.cases.caseFile(it.reference()).id(), Interruption.DEATH));

		this.browser.perform(get("/records-offices").with(SAM)).andExpect(content().string(containsString(address)));
		this.browser.perform(get("/cases/" + it.reference()).with(SAM))
			.andExpect(content().string(containsString("Records offices to tell of the end: 1")));
		this.browser.perform(get(address).with(SAM)).andExpect(content().string(containsString("Untold Imaging")));
		this.browser.perform(post(address).with(SAM).with(csrf()).param("note", "By phone."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("By phone.")));

		this.browser.perform(post(address).with(SAM).with(csrf()).param("told", "TOLD").param("note", "By phone."))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		this.browser.perform(get("/records-offices").with(SAM))
			.andExpect(content().string(not(containsString(address))));
		this.browser.perform(post(address).with(SAM).with(csrf()).param("told", "TOLD"))
			.andExpect(status().isConflict());
	}

	@Test
	void anOfficeThatWasToHearOfTheReleaseIsToldAfterTheEndToo() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Taken Back Imaging");
		String address = "/cases/" + it.reference() + "/records/after-end";
		this.browser.perform(post("/cases/" + it.reference() + "/authorization/revoke").with(MARIA)
			.with(csrf())
			.param("sure", "YES")
			.param("words", "I changed my mind."));

		this.cases
			.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(it.reference()).id()));

		this.browser.perform(get("/records-offices").with(SAM)).andExpect(content().string(containsString(address)));
		this.browser.perform(get(address).with(SAM)).andExpect(content().string(containsString("Taken Back Imaging")));
		this.browser.perform(post(address).with(SAM).with(csrf()).param("told", "TOLD"))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		this.browser.perform(get("/records-offices").with(SAM))
			.andExpect(content().string(not(containsString(address))));
		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(not(containsString("Taken Back Imaging"))));
	}

	@Test
	void whoAsksIsOfferedTheOfficesThatWereAskedBefore() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Offered Imaging");

		this.browser.perform(get(it.address(IMAGING_REPORTS)).with(SAM))
			.andExpect(content().string(containsString("<option value=\"Offered Imaging\">")));
	}

}
