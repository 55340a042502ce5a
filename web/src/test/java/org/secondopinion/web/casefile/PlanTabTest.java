package org.secondopinion.web.casefile;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is planned, beside what happened. */
@WebTest
class PlanTabTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void everyMilestoneHasItsDayAndWhatWasReachedIsMarked() throws Exception {
		assertThat(plan(this.cases.assessedCase()))
			.contains("Intake accepted", "Doctor told", "Records complete", "Specialist booked", "Opinion signed",
					"Opinion read", "Decided")
			.contains("In time", "Not yet")
			.doesNotContain("Later than planned");
	}

	@Test
	void theProgrammesOwnTimeIsCountedBesideTheDecideByDate() throws Exception {
		assertThat(plan(this.cases.assessedCase())).contains("of 12 working days are used, counted since",
				"With what is left, an opinion can be read by");
	}

	@Test
	void beforeThereIsADateThereIsNoPlan() throws Exception {
		assertThat(plan(this.cases.caseWithIntake())).contains("No plan yet");
	}

	private String plan(CaseReference reference) throws Exception {
		return this.browser.perform(get("/cases/" + reference + "?tab=plan").with(SAM))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
