package org.secondopinion.web.decision;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DealWithDatePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private CaseReference reference;

	@BeforeEach
	void theDateIsNear() {
		this.samples = new OpinionSamples(this.cases, this.browser);
		this.reference = dateNear(this.cases.assessedCase());
	}

	@Test
	void thePatientReadsThatTheNavigatorCalls() throws Exception {
		assertThat(page("/cases/" + this.reference, MARIA)).contains("your navigator, will call you about it");
	}

	@Test
	void thePageSaysWhatKeepsThePatientFromDeciding() throws Exception {
		assertThat(pageOfTask(this.reference)).contains("The opinion is not written yet");
		CaseReference signed = dateNear(this.samples.written("SAME", "SAME"));
		this.samples.done(post("/cases/" + signed + "/opinion/signature").with(Persona.CHEN)
			.with(csrf())
			.param("name", "Chen Testwell")
			.param("confirmed", "yes")
			.param("revision", "1"));
		assertThat(pageOfTask(signed)).contains("waits to be checked and released");
		assertThat(pageOfTask(dateNear(this.samples.released()))).contains("has not read it yet",
				"offer to read it together");
		assertThat(pageOfTask(dateNear(this.samples.needingTests("MRI", "Shows the joint."))))
			.contains("asks for tests first")
			.doesNotContain("not written yet");
	}

	@Test
	void aDateThatStaysNeedsWhatIsDoneAboutIt() throws Exception {
		this.browser.perform(deal("DATE_STAYS"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("what is done to make the date")));
		this.samples.done(deal("DATE_STAYS").param("note", "We ask the lab each day."));

		assertThat(this.cases.waiting(this.reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void aNewDateNeedsADayAheadAndTheWordOfADoctor() throws Exception {
		this.browser.perform(deal("NEW_DATE").param("day", CaseSamples.today().minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a day that lies ahead.")))
			.andExpect(content().string(containsString("Write which doctor says that it is safe")));
		LocalDate day = CaseSamples.today().plusDays(60);
		this.samples.done(deal("NEW_DATE").param("day", day.toString()).param("note", "Dr. First Sample, by phone."));

		assertThat(this.cases.caseFile(this.reference).decideBy()).isEqualTo(day);
	}

	private MockHttpServletRequestBuilder deal(String result) {
		return this.samples.send(this.reference, TaskKind.DEAL_WITH_DATE, SAM).param("result", result);
	}

	private CaseReference dateNear(CaseReference reference) {
		this.cases.inOneTransaction(() -> this.cases.get(Cases.class)
			.save(this.cases.caseFile(reference).toDecideBy(CaseSamples.today().plusDays(1))));
		for (int timer = 0; timer < 20 && !this.cases.waiting(reference).contains(TaskKind.DEAL_WITH_DATE); timer++) {
			this.cases
				.inOneTransaction(() -> this.cases.get(Timers.class).fireNext(this.cases.caseFile(reference).id()));
		}
		assertThat(this.cases.waiting(reference)).contains(TaskKind.DEAL_WITH_DATE);
		return reference;
	}

	private String pageOfTask(CaseReference reference) throws Exception {
		return page(this.cases.address(reference, TaskKind.DEAL_WITH_DATE), SAM);
	}

	private String page(String address, Persona who) throws Exception {
		return this.browser.perform(get(address).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
