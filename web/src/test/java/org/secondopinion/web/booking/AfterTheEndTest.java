package org.secondopinion.web.booking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** To whom a case is open once it has ended, and for what. */
@WebTest
class AfterTheEndTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void meetTheSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@Test
	void theSpecialistWhoseOfferWaitedNoLongerOpensThePacket() throws Exception {
		CaseReference reference = ended(this.samples.offered());

		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("This case has ended")));
	}

	@Test
	void theSpecialistWhoAcceptedButSignedNothingNoLongerOpensThePacket() throws Exception {
		CaseReference reference = ended(this.samples.accepted());

		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN)).andExpect(status().isConflict());
	}

	@Test
	void theSpecialistWhoSignedKeepsThePacket() throws Exception {
		CaseReference reference = ended(new OpinionSamples(this.cases, this.browser).released());

		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN)).andExpect(status().isOk());
	}

	@Test
	void theOfferThatWaitedIsCalledOff() throws Exception {
		CaseReference reference = ended(this.samples.offered());

		assertThat(this.samples.booking(reference).offers().getLast().outcome())
			.isInstanceOf(Offer.Outcome.CalledOff.class);
	}

	@Test
	void anAnswerToTheOfferComesTooLate() throws Exception {
		CaseReference reference = this.samples.offered();
		String address = this.cases.address(reference, TaskKind.ANSWER_OFFER);
		ended(reference);

		this.browser.perform(post(address).with(CHEN).with(csrf()).param("answer", "ACCEPTED"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("This case has ended")));
	}

	@Test
	void thePatientReadsTheCaseButStopsItOnlyOnce() throws Exception {
		CaseReference reference = ended(this.cases.assessedCase());

		this.browser.perform(get("/cases/" + reference).with(MARIA)).andExpect(status().isOk());
		this.browser.perform(post("/cases/" + reference + "/withdraw").with(MARIA).with(csrf()))
			.andExpect(status().isConflict());
	}

	@Test
	void theProgrammeStillWritesNotes() throws Exception {
		CaseReference reference = ended(this.cases.assessedCase());

		this.browser
			.perform(
					post("/cases/" + reference + "/notes").with(SAM).with(csrf()).param("note", "The lab called back."))
			.andExpect(status().is3xxRedirection());
		this.browser.perform(get("/cases/" + reference).with(SAM))
			.andExpect(content().string(containsString("The lab called back.")));
	}

	private CaseReference ended(CaseReference reference) {
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));
		return reference;
	}

}
