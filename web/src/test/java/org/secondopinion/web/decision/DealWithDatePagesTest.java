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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DealWithDatePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private CaseReference reference;

	@BeforeEach
	void theDateIsNear() {
		this.reference = this.cases.assessedCase();
		this.cases.inOneTransaction(() -> this.cases.get(Cases.class)
			.save(this.cases.caseFile(this.reference).toDecideBy(LocalDate.now().plusDays(1))));
		this.cases
			.inOneTransaction(() -> this.cases.get(Timers.class).fireNext(this.cases.caseFile(this.reference).id()));
		assertThat(this.cases.waiting(this.reference)).contains(TaskKind.DEAL_WITH_DATE);
	}

	@Test
	void thePatientReadsThatTheNavigatorCalls() throws Exception {
		assertThat(page("/cases/" + this.reference, MARIA)).contains("your navigator, will call you about it");
	}

	@Test
	void aDateThatStaysNeedsWhatIsDoneAboutIt() throws Exception {
		this.browser.perform(deal("DATE_STAYS"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("what is done to make the date")));
		new OpinionSamples(this.cases, this.browser).done(deal("DATE_STAYS").param("note", "We ask the lab each day."));

		assertThat(this.cases.waiting(this.reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void aNewDateNeedsADayAheadAndTheWordOfADoctor() throws Exception {
		this.browser.perform(deal("NEW_DATE").param("day", LocalDate.now().minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a day that lies ahead.")))
			.andExpect(content().string(containsString("Write which doctor says that it is safe")));
		LocalDate day = LocalDate.now().plusDays(60);
		new OpinionSamples(this.cases, this.browser)
			.done(deal("NEW_DATE").param("day", day.toString()).param("note", "Dr. First Sample, by phone."));

		assertThat(this.cases.caseFile(this.reference).decideBy()).isEqualTo(day);
	}

	private MockHttpServletRequestBuilder deal(String result) {
		return new OpinionSamples(this.cases, this.browser).send(this.reference, TaskKind.DEAL_WITH_DATE, SAM)
			.param("result", result);
	}

	private String page(String address, Persona who) throws Exception {
		return this.browser.perform(get(address).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
