package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.Rung;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.domain.records.RecordKind.IMAGES;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.records.RecordsAtWork.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of a record that does not come. */
@WebTest
class LadderPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aRefusalNeedsItsWordsAndLeadsToTheLetterThatCitesTheRightToACopy() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		it.answered(IMAGES, "REFUSED", "")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say what the office said.")));
		it.answered(IMAGES, "REFUSED", "Not without the doctor.").andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.CHASE_RECORD);
		this.browser.perform(get(it.address(IMAGES)).with(SAM))
			.andExpect(content().string(containsString("Not without the doctor.")))
			.andExpect(content().string(containsString("45 CFR 164.524")))
			.andExpect(content().string(containsString("The patient signs it.")));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Refused")))
			.andExpect(content().string(containsString("Cite the right to a copy")));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("They said no. You are entitled to a copy")));
		this.browser.perform(get("/cases/" + it.reference() + "/records/letters").with(MARIA))
			.andExpect(content().string(not(containsString("Draft of what goes next"))));
		this.browser.perform(get("/cases/" + it.reference() + "/records/letters").with(SAM))
			.andExpect(content().string(containsString("Draft of what goes next")))
			.andExpect(content().string(containsString("January 2, 1970")));
	}

	@Test
	void aLetterIsNotedAsItWasSentAndWhatIsWrongIsSaidNextToTheField() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		it.answered(IMAGES, "REFUSED", "Not without the doctor.");

		it.send(IMAGES, sent().param("text", "My own words.").param("on", TODAY.minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This is before the record was requested.")))
			.andExpect(content().string(containsString("Choose how it went.")))
			.andExpect(content().string(containsString("My own words.")));
		it.send(IMAGES, sent().param("text", "My own words.").param("means", "POST").param("on", TODAY.toString()))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.item(IMAGES).attempts().getLast().pursuit().chases()).extracting(Chase::rung)
			.containsExactly(Rung.RIGHT_TO_A_COPY);
		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.AWAIT_RECORD);
		this.browser.perform(get("/cases/" + it.reference() + "/records/letters").with(SAM))
			.andExpect(content().string(containsString("My own words.")))
			.andExpect(content().string(containsString("By post")));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Right to a copy cited")));
	}

	@Test
	void whoeverDidNothingSaysSoAndNothingIsAskedForAbout() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		it.answered(IMAGES, "REFUSED", "Not without the doctor.");

		it.send(IMAGES, post("").with(SAM).param("outcome", "NOT_NEEDED"))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.AWAIT_RECORD);
		assertThat(it.item(IMAGES).attempts().getLast().pursuit().chases()).isEmpty();
	}

	@Test
	void moreTimeIsTakenOnceOnly() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		it.answered(IMAGES, "TAKES_LONGER", "The archive moves.").andExpect(redirectedUrl("/cases/" + it.reference()));

		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("They need more time.")));
		it.answered(IMAGES, "TAKES_LONGER", "The archive moves again.")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("the law gives it only once")))
			.andExpect(content().string(containsString("The archive moves again.")));
	}

	@Test
	void anotherOfficeIsAskedByItsOwnNameAndTheFirstIsRemembered() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		it.answered(IMAGES, "KEPT_ELSEWHERE", "The archive in Sampletown has it.")
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		this.browser.perform(get(it.address(IMAGES)).with(SAM))
			.andExpect(content().string(containsString("The archive in Sampletown has it.")))
			.andExpect(content().string(containsString("name=\"keeper\" value=\"\"")));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("Lakeside Imaging does not have it.")));
		it.request(IMAGES, "Sampletown Archive").andExpect(redirectedUrl("/cases/" + it.reference()));
		assertThat(it.item(IMAGES).attempts()).hasSize(2);
	}

	@Test
	void whatWasUnderWayWhenTheCaseEndedReadsStopped() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		this.browser.perform(post("/cases/" + it.reference() + "/withdraw").with(MARIA).with(csrf()));

		assertThat(this.cases.caseFile(it.reference()).isOpen()).isFalse();
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Stopped: the case has ended")))
			.andExpect(content().string(not(containsString("To request"))));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("Your case has ended, so nobody asks for it any more.")));
	}

	private static MockHttpServletRequestBuilder sent() {
		return post("").with(SAM).param("outcome", "DONE").param("addressee", "Lakeside Imaging");
	}

}
