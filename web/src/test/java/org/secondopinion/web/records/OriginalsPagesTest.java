package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.domain.records.RecordKind.IMAGES;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.records.RecordsAtWork.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which originals are followed until they are back. */
@WebTest
class OriginalsPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void anOriginalIsTakenIntoTheListAndWhatIsWrongIsSaidNextToTheField() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		this.browser.perform(post(page(it)).with(SAM).with(csrf()).param("courier", "Sample Courier"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose which record it is.")))
			.andExpect(content().string(containsString("Say to whom it goes back.")))
			.andExpect(content().string(containsString("Say who has it, or to whom it goes.")))
			.andExpect(content().string(containsString("Sample Courier")));
		lent(it).andExpect(redirectedUrl(page(it)));

		this.browser.perform(get(page(it)).with(MARIA))
			.andExpect(content().string(containsString("1 disc with the scan")))
			.andExpect(content().string(containsString("On its way to us")))
			.andExpect(content().string(containsString("S-4711")))
			.andExpect(content().string(not(containsString("Note it"))));
		this.browser.perform(get("/cases/" + it.reference()).with(SAM))
			.andExpect(content().string(containsString("Originals to give back: 1")));
	}

	@Test
	void onlyWhatCanFollowIsTaken() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		lent(it);

		moved(it, "WITH_SPECIALIST").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose what happened.")));
		moved(it, "WITH_US").andExpect(redirectedUrl(page(it)));
		this.browser.perform(get(page(it)).param("original", original(it)).with(SAM))
			.andExpect(content().string(containsString("On its way to the specialist’s institution")));
	}

	@Test
	void aLossSaysHowItGoesOn() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		lent(it);

		moved(it, "LOST").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose how it goes on.")))
			.andExpect(content().string(containsString("Say what is known of the loss.")));
		this.browser.perform(move(it, "LOST").param("note", "The courier lost the parcel.").param("after", "ASK_AGAIN"))
			.andExpect(redirectedUrl(page(it)));

		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.REQUEST_RECORD);
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("was lost. Your navigator asks for a new copy.")));
	}

	@Test
	void aCaseThatHasEndedIsNotFinishedBeforeItsOriginalsAreBack() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		lent(it);
		moved(it, "WITH_US");
		this.browser.perform(post("/cases/" + it.reference() + "/withdraw").with(MARIA).with(csrf()));

		this.browser.perform(get("/originals").with(SAM))
			.andExpect(content().string(containsString(it.reference().value())))
			.andExpect(content().string(containsString("case ended")));
		this.browser.perform(get("/originals").with(NINA))
			.andExpect(content().string(not(containsString(it.reference().value()))));
		this.browser.perform(get("/cases/" + it.reference()).with(SAM))
			.andExpect(content().string(containsString("Originals to give back: 1")));
		moved(it, "RETURNED").andExpect(redirectedUrl(page(it)));
		this.browser.perform(get("/cases/" + it.reference()).with(SAM))
			.andExpect(content().string(not(containsString("Originals to give back"))));
	}

	private ResultActions lent(RecordsAtWork it) throws Exception {
		return this.browser.perform(post(page(it)).with(SAM)
			.with(csrf())
			.param("item", it.item(IMAGES).id().toString())
			.param("what", "1 disc with the scan")
			.param("owner", "Lakeside Imaging")
			.param("move", "SENT_TO_US")
			.param("on", TODAY.toString())
			.param("whom", "Lakeside Imaging")
			.param("courier", "Sample Courier")
			.param("tracking", "S-4711"));
	}

	private ResultActions moved(RecordsAtWork it, String kind) throws Exception {
		return this.browser.perform(move(it, kind));
	}

	private MockHttpServletRequestBuilder move(RecordsAtWork it, String kind) {
		return post(page(it)).with(SAM)
			.with(csrf())
			.param("original", original(it))
			.param("move", kind)
			.param("on", TODAY.toString())
			.param("whom", "Sam Ortega-Demo");
	}

	private String original(RecordsAtWork it) {
		return this.cases.get(Originals.class).of(this.cases.caseFile(it.reference()).id()).getFirst().id().toString();
	}

	private static String page(RecordsAtWork it) {
		return "/cases/" + it.reference() + "/originals";
	}

}
