package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

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

/** The pages on which an authorization is taken back and signed anew. */
@WebTest
class ReleasePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void thePatientTakesTheAuthorizationBackOnAPageThatSaysWhatItMeans() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		this.browser.perform(get(authorization(it)).with(MARIA))
			.andExpect(content().string(containsString("Take it back")));
		this.browser.perform(get(authorization(it) + "/revoke").with(MARIA))
			.andExpect(content().string(containsString("What was sent before stays")));
		this.browser
			.perform(post(authorization(it) + "/revoke").with(MARIA).with(csrf()).param("words", "I changed my mind."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tick this if you want to take your word back.")))
			.andExpect(content().string(containsString("I changed my mind.")));
		revoke(it).andExpect(redirectedUrl(authorization(it)));

		assertThat(this.cases.waiting(it.reference())).contains(TaskKind.TELL_OFFICES, TaskKind.RENEW_AUTHORIZATION)
			.doesNotContain(TaskKind.AWAIT_RECORD, TaskKind.REQUEST_RECORD);
		this.browser.perform(get(authorization(it)).with(MARIA))
			.andExpect(content().string(containsString("Taken back on")))
			.andExpect(content().string(not(containsString("Take it back"))));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Stopped: authorization taken back")));
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("That stopped when you took the authorization back.")));
		this.browser.perform(get("/cases/" + it.reference()).with(SAM))
			.andExpect(content().string(containsString("Authorization taken back: ask for no records")));
		this.browser.perform(get(this.cases.address(it.reference(), TaskKind.TELL_OFFICES)).with(SAM))
			.andExpect(content().string(containsString("Lakeside Imaging")))
			.andExpect(content().string(containsString("I changed my mind.")));
	}

	@Test
	void nothingIsTakenBackTwice() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		revoke(it);

		revoke(it).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("there is nothing to take back")));
	}

	@Test
	void thePatientSignsAnewAndWhatWasStoppedIsAskedForAgainAtTheSamePlace() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		revoke(it);
		renewing(it, MARIA, "", "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose how it goes on.")));
		renewing(it, MARIA, "SIGN", "Somebody Else").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Type your full name as it is written here")))
			.andExpect(content().string(containsString("Somebody Else")));
		renewing(it, MARIA, "SIGN", MARIA.person().name()).andExpect(redirectedUrl("/cases/" + it.reference()));
		tellOffices(it).andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.REQUEST_RECORD);
		this.browser.perform(get(it.address(IMAGES)).with(SAM))
			.andExpect(content().string(containsString("name=\"keeper\" value=\"Lakeside Imaging\"")))
			.andExpect(content().string(containsString("stopped, because the authorization was taken back.")));
	}

	@Test
	void thePatientGoesOnWithoutWhatIsMissing() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		revoke(it);
		renewing(it, MARIA, "WITHOUT", "").andExpect(redirectedUrl("/cases/" + it.reference()));
		this.browser.perform(post(this.cases.address(it.reference(), TaskKind.TELL_OFFICES)).with(SAM).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tell the offices first, then tick this.")));
		tellOffices(it);

		assertThat(it.item(IMAGES)).isInstanceOf(RecordItem.Waived.class);
		assertThat(this.cases.waiting(it.reference())).doesNotContain(TaskKind.REQUEST_RECORD);
	}

	@Test
	void aNavigatorTakesItBackOnThePatientsWord() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");

		this.browser.perform(post(authorization(it) + "/revoke").with(SAM).with(csrf()).param("sure", "YES"))
			.andExpect(redirectedUrl(authorization(it)));
		this.browser.perform(get("/cases/" + it.reference() + "/timeline").with(MARIA))
			.andExpect(content().string(containsString("Sam")));
	}

	private ResultActions revoke(RecordsAtWork it) throws Exception {
		return this.browser.perform(post(authorization(it) + "/revoke").with(MARIA)
			.with(csrf())
			.param("sure", "YES")
			.param("words", "I changed my mind."));
	}

	private ResultActions renewing(RecordsAtWork it, Persona who, String way, String signature) throws Exception {
		return this.browser.perform(post(this.cases.address(it.reference(), TaskKind.RENEW_AUTHORIZATION)).with(who)
			.with(csrf())
			.param("way", way)
			.param("records", "IMAGES")
			.param("from", "Any hospital")
			.param("to", "The program")
			.param("purpose", "A second opinion")
			.param("expiresOn", TODAY.plusYears(1).toString())
			.param("signature", signature));
	}

	private ResultActions tellOffices(RecordsAtWork it) throws Exception {
		return this.browser.perform(post(this.cases.address(it.reference(), TaskKind.TELL_OFFICES)).with(SAM)
			.with(csrf())
			.param("told", "TOLD"));
	}

	private static String authorization(RecordsAtWork it) {
		return "/cases/" + it.reference() + "/authorization";
	}

}
