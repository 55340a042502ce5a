package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Revocation;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class ReleaseOverPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@Test
	void theNavigatorReadsThatNobodyMayBeAskedUntilThePatientSignsAgain() throws Exception {
		CaseReference reference = this.samples.chosen();
		takeBack(reference);

		sees(get(this.cases.address(reference, TaskKind.CHECK_COVERAGE)).with(SAM),
				"nobody else may get the packet yet");
		sees(get("/cases/" + reference).with(SAM), "ask no further specialist");
		this.browser.perform(this.samples.coverage(reference).param("result", "CONFIRMED").param("agreed", "yes"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("the packet may not go to another specialist")))
			.andExpect(content().string(containsString("$42.50")));
		assertThat(this.samples.booking(reference).offers()).isEmpty();

		signsAgain(reference).andExpect(redirectedUrl("/cases/" + reference + "/authorization"));
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED").param("agreed", "yes"));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.ANSWER_OFFER);
	}

	@Test
	void thePatientWhoSaysYesToTheCostSignsAgainFirst() throws Exception {
		CaseReference reference = this.samples.chosen();
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED"));
		takeBack(reference);

		sees(get(this.cases.address(reference, TaskKind.AGREE_TO_COST)).with(MARIA),
				"/cases/" + reference + "/authorization/new");
		this.browser.perform(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA).param("answer", "GO_AHEAD"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("First sign again that we may show your records.")));
		assertThat(this.samples.booking(reference).offers()).isEmpty();

		signsAgain(reference);
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA).param("answer", "GO_AHEAD"));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.ANSWER_OFFER);
	}

	@Test
	void thePatientWhoDoesNotSignAgainMayStillSayNoToTheCost() throws Exception {
		CaseReference reference = this.samples.chosen();
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED"));
		takeBack(reference);

		this.samples.done(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA).param("answer", "CHOOSE_AGAIN"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.CHOOSE_SPECIALIST);
	}

	private void takeBack(CaseReference reference) {
		LocalDate today = CaseSamples.today();
		this.cases.inOneTransaction(() -> {
			Authorizations authorizations = this.cases.get(Authorizations.class);
			authorizations.add(this.cases.caseFile(reference).id(),
					new ReleaseAuthorization(Set.of(RecordKind.SLIDES), "Any hospital", "The programme",
							"A second opinion", today.plusDays(ReleaseAuthorization.USUAL_DAYS),
							new Signature(MARIA.person().name(), today, Signature.Form.TYPED)));
			authorizations.revoke(this.cases.caseFile(reference).id(), new Revocation(today, "I want to think."));
		});
	}

	private ResultActions signsAgain(CaseReference reference) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/authorization/new").with(MARIA)
			.with(csrf())
			.param("records", RecordKind.SLIDES.name())
			.param("from", "Any hospital")
			.param("to", "The programme, and the specialist who reviews my case")
			.param("purpose", "A second opinion")
			.param("expiresOn", CaseSamples.today().plusDays(ReleaseAuthorization.USUAL_DAYS).toString())
			.param("signature", MARIA.person().name()));
	}

	private void sees(RequestBuilder page, String sentence) throws Exception {
		this.browser.perform(page).andExpect(status().isOk()).andExpect(content().string(containsString(sentence)));
	}

}
