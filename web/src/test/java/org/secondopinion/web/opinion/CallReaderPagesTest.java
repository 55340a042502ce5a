package org.secondopinion.web.opinion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

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

/** Opinions that conflict, and that the patient has not read. */
@WebTest
class CallReaderPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private CaseReference reference;

	@BeforeEach
	void nobodyReads() throws Exception {
		this.samples = new OpinionSamples(this.cases, this.browser);
		this.reference = this.samples.released(this.samples.signed("SAME", "CHANGED"));
		this.cases
			.inOneTransaction(() -> this.cases.get(Timers.class).fireNext(this.cases.caseFile(this.reference).id()));
		assertThat(this.cases.waiting(this.reference)).containsExactlyInAnyOrder(TaskKind.READ_OPINION,
				TaskKind.CALL_READER);
	}

	@Test
	void thePatientReadsThatTheNavigatorCallsAndTheNavigatorWhatToSay() throws Exception {
		this.browser.perform(get("/cases/" + this.reference).with(MARIA))
			.andExpect(content().string(containsString("your navigator, will call you about it")));
		this.browser.perform(get(this.cases.address(this.reference, TaskKind.CALL_READER)).with(SAM))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("leave no message that says what it is about")));
		this.browser.perform(get(this.cases.address(this.reference, TaskKind.CALL_READER)).with(MARIA))
			.andExpect(status().isNotFound());
	}

	@Test
	void whatIsReadTogetherNeedsThePatientsWordAboutATalkOfTheDoctors() throws Exception {
		this.browser.perform(call("READ_TOGETHER").param("note", "Read all of it with her."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Ask the patient, and choose yes or no.")))
			.andExpect(content().string(containsString("Read all of it with her.")));

		this.samples.done(call("READ_TOGETHER").param("doctorsMayTalk", "no"));

		assertThat(this.cases.waiting(this.reference)).containsExactly(TaskKind.ARRANGE_DOCTORS_TALK);
		assertThat(this.cases.get(OpinionReadings.class).of(this.cases.caseFile(this.reference).id())).singleElement()
			.returns(false, OpinionReading::doctorsMayTalk);
	}

	@Test
	void aCallInVainComesBack() throws Exception {
		this.browser.perform(call("")).andExpect(status().isUnprocessableEntity());

		this.samples.done(call("NOT_REACHED"));

		assertThat(this.cases.waiting(this.reference)).contains(TaskKind.CALL_READER);
	}

	@Test
	void whoReadsMeanwhileIsNotCalled() throws Exception {
		MockHttpServletRequestBuilder late = call("WILL_READ");
		this.samples.done(this.samples.send(this.reference, TaskKind.READ_OPINION, MARIA)
			.param("doctorsMayTalk", "yes")
			.param("read", "yes"));

		this.browser.perform(late).andExpect(status().isConflict());
	}

	private MockHttpServletRequestBuilder call(String result) {
		return this.samples.send(this.reference, TaskKind.CALL_READER, SAM).param("result", result);
	}

}
