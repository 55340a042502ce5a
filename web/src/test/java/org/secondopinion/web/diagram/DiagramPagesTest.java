package org.secondopinion.web.diagram;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DiagramPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private Planes planes;

	@Test
	void theNavigatorSeesWhereTheCaseIsInWordsToo() throws Exception {
		CaseReference reference = inRecordsAndBooking();

		this.browser.perform(get("/cases/" + reference + "/diagram").with(SAM))
			.andExpect(content().string(containsString("Here now: Request the records, Book a specialist.")))
			.andExpect(content().string(containsString("data-element=\"notify-doctor\" data-mark=\"DONE\"")))
			.andExpect(content().string(containsString("data-element=\"compare\" data-mark=\"TO_DO\"")))
			.andExpect(content().string(containsString("/models/second-opinion.bpmn?plane=second-opinion")));
	}

	@Test
	void everyStepOpens() throws Exception {
		CaseReference reference = inRecordsAndBooking();
		for (Planes.Plane plane : this.planes.all()) {
			this.browser.perform(get("/cases/" + reference + "/diagram?step=" + plane.id()).with(GRACE))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("/models/second-opinion.bpmn?plane=" + plane.id())));
		}
	}

	@Test
	void thePatientSeesTheSixStepsOnly() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/diagram?step=compare").with(MARIA))
			.andExpect(content().string(containsString("Here now: Assess.")))
			.andExpect(content().string(not(containsString("release-opinion"))));
	}

	@Test
	void whoDoesNotFollowTheCaseFindsNothing() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/diagram").with(NINA)).andExpect(status().isNotFound());
		this.browser.perform(get("/cases/" + reference + "/diagram").with(CHEN)).andExpect(status().isNotFound());
	}

	@Test
	void onlyThisPageAllowsStyleAttributes() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/diagram").with(SAM))
			.andExpect(header().string("Content-Security-Policy",
					containsString("style-src 'self'; img-src 'self' data:; ")))
			.andExpect(header().string("Content-Security-Policy", containsString("style-src-attr 'unsafe-inline'")));
		this.browser.perform(get("/cases/" + reference + "/import").with(SAM))
			.andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))));
	}

	@Test
	void aPictureIsHandedOutAsAModelOfItsOwn() throws Exception {
		String model = this.browser.perform(get("/models/second-opinion.bpmn?plane=compare").with(SAM))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(model).contains("bpmnElement=\"compare\"").containsOnlyOnce("<bpmndi:BPMNDiagram ");
	}

	@Test
	void aPictureIsNotSentTwice() throws Exception {
		String tag = this.browser.perform(get("/models/second-opinion.bpmn?plane=compare").with(SAM))
			.andReturn()
			.getResponse()
			.getHeader("ETag");

		this.browser.perform(get("/models/second-opinion.bpmn?plane=compare").with(SAM).header("If-None-Match", tag))
			.andExpect(status().isNotModified());
	}

	@Test
	void thereIsNoOtherPicture() throws Exception {
		this.browser.perform(get("/models/second-opinion.bpmn?plane=nowhere").with(SAM))
			.andExpect(status().isNotFound());
	}

	@Test
	void thePatientGetsTheStepsAsTheHomeNamesThemAndNoPicture() throws Exception {
		CaseReference reference = inRecordsAndBooking();

		this.browser.perform(get("/cases/" + reference + "/diagram").with(MARIA))
			.andExpect(content().string(containsString("Here now: Records, Specialist.")))
			.andExpect(content().string(containsString("Doctor told")))
			.andExpect(content().string(not(containsString("picture"))))
			.andExpect(content().string(not(containsString("/models/"))));
		this.browser.perform(get("/models/second-opinion.bpmn?plane=second-opinion").with(MARIA))
			.andExpect(status().isForbidden());
	}

	@Test
	void strangersGetNoModel() throws Exception {
		this.browser.perform(get("/models/second-opinion.bpmn?plane=compare")).andExpect(status().is3xxRedirection());
	}

	private CaseReference inRecordsAndBooking() {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		return reference;
	}

}
