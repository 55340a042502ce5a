package org.secondopinion.web.opinion;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class WritingPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	@BeforeEach
	void samples() {
		this.samples = new OpinionSamples(this.cases, this.browser);
	}

	@Test
	void thePacketReadsAsADocument() throws Exception {
		CaseReference reference = this.samples.underReview();

		assertThat(page("/cases/" + reference + "/packet", CHEN)).contains("Maria Example-Alvarez", "worn hip",
				"hip replacement", "Is it needed?", "walking without pain", "Dr. First Sample", "Told by the patient",
				"Decide by");
	}

	@Test
	void thePatientMayReadTheOwnPacket() throws Exception {
		assertThat(page("/cases/" + this.samples.underReview() + "/packet", MARIA)).contains("worn hip");
	}

	@Test
	void aSpecialistWhoWasNotAskedFindsNothing() throws Exception {
		CaseReference reference = this.samples.underReview();

		for (String page : new String[] { "/packet", "/opinion", "/opinion/signature" }) {
			this.browser.perform(get("/cases/" + reference + page).with(OKAFOR)).andExpect(status().isNotFound());
		}
	}

	@Test
	void theNavigatorDoesNotWriteIt() throws Exception {
		CaseReference reference = this.samples.underReview();

		this.browser.perform(get("/cases/" + reference + "/opinion").with(SAM)).andExpect(status().isNotFound());
		this.browser.perform(this.samples.whole(reference, "/opinion", "SAME", "SAME").with(SAM))
			.andExpect(status().isNotFound());
	}

	@Test
	void theFormStandsBesideThePacketWithThePatientsQuestions() throws Exception {
		assertThat(page("/cases/" + this.samples.underReview() + "/opinion", CHEN)).contains("walking without pain",
				"What if I wait?", "name=\"rows[DIAGNOSIS].plain\"", "First opinion:", "Check and sign");
	}

	@Test
	void theTaskLeadsToThePage() throws Exception {
		CaseReference reference = this.samples.underReview();

		this.browser.perform(get(this.cases.address(reference, TaskKind.WRITE_OPINION)).with(CHEN))
			.andExpect(redirectedUrl("/cases/" + reference + "/opinion"));
	}

	@Test
	void whatIsWrittenIsSavedInPlace() throws Exception {
		CaseReference reference = this.samples.underReview();

		String answer = done(this.samples.whole(reference, "/opinion/draft", "SAME", "CHANGED"));

		assertThat(answer).contains("Saved", "name=\"revision\" value=\"1\"", "hx-swap-oob", "Your hip is worn out.")
			.doesNotContain("<html");
		assertThat(newest(reference).findings().passage(Row.DIAGNOSIS).doctorsWords())
			.isEqualTo("Coxarthrosis, Kellgren 3.");
	}

	@Test
	void anAnswerWithACommaStaysWhole() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.draft(reference, "/opinion/draft", "0").param("answers[0]", "Yes, but slowly, and later"));

		assertThat(newest(reference).findings().answers().getFirst().answer()).isEqualTo("Yes, but slowly, and later");
	}

	@Test
	void withoutScriptAButtonSavesTheDraft() throws Exception {
		CaseReference reference = this.samples.underReview();

		this.browser.perform(this.samples.draft(reference, "/opinion", "0").param("rows[RISKS].plain", "It may hurt."))
			.andExpect(redirectedUrl("/cases/" + reference + "/opinion"));

		assertThat(page("/cases/" + reference + "/opinion", CHEN)).contains("It may hurt.");
	}

	@Test
	void everythingThatWasWrittenIsThereTheNextTime() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.whole(reference, "/opinion/draft", "REFINED", "CHANGED"));

		assertThat(page("/cases/" + reference + "/opinion", CHEN)).contains("Coxarthrosis, Kellgren 3.",
				"The joint wears slowly.", "X-ray, seen in the visit", "name=\"revision\" value=\"1\"");
	}

	@Test
	void anotherWindowIsToldInPlaceAndNothingIsOverwritten() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.whole(reference, "/opinion/draft", "SAME", "CHANGED"));

		this.browser
			.perform(this.samples.draft(reference, "/opinion/draft", "0").param("rows[RISKS].plain", "Other words"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("changed in another window")));

		assertThat(newest(reference).findings().passage(Row.RISKS).plainWords()).isEqualTo("It may hurt longer.");
	}

	@Test
	void aWindowThatTypesFasterThanTheAnswerComesIsNotStopped() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.draft(reference, "/opinion/draft", "0")
			.param("window", "w1")
			.param("rows[RISKS].plain", "It"));

		done(this.samples.draft(reference, "/opinion/draft", "0")
			.param("window", "w1")
			.param("rows[RISKS].plain", "It may hurt"));

		assertThat(newest(reference).findings().passage(Row.RISKS).plainWords()).isEqualTo("It may hurt");
	}

	@Test
	void aWindowOfTheVersionThatWasSentBackDoesNotWriteIntoTheNext() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "CHANGED");
		this.browser.perform(this.samples.send(reference, TaskKind.RELEASE_OPINION, SAM)
			.param("check", "SENT_BACK")
			.param("reason", "More about the risks, please."));

		for (String began : List.of("0", "1")) {
			this.browser
				.perform(this.samples.draft(reference, "/opinion/draft", began)
					.param("window", "w1")
					.param("rows[RISKS].plain", "x"))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString("changed in another window")));
		}

		assertThat(newest(reference).findings().passage(Row.DIAGNOSIS).plainWords()).isEqualTo("Your hip is worn out.");
		done(this.samples.draft(reference, "/opinion/draft", Integer.toString(newest(reference).revision()))
			.param("rows[RISKS].plain", "It may hurt for a year."));
	}

	@Test
	void bothVersionsAreShownAndNothingTypedIsLost() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.whole(reference, "/opinion/draft", "SAME", "CHANGED"));

		this.browser
			.perform(this.samples.draft(reference, "/opinion", "0").param("rows[RISKS].plain", "My other words"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("My other words")))
			.andExpect(content().string(containsString("It may hurt longer.")))
			.andExpect(content().string(containsString("In the other window:")))
			.andExpect(content().string(containsString("Coxarthrosis, Kellgren 3.")))
			.andExpect(content().string(not(containsString("hx-post"))))
			.andExpect(content().string(containsString("name=\"revision\" value=\"1\"")));
	}

	@Test
	void aTextThatIsTooLongComesBackWithASentence() throws Exception {
		CaseReference reference = this.samples.underReview();
		String tooLong = "word ".repeat(2_001);

		this.browser.perform(this.samples.draft(reference, "/opinion", "0").param("rows[RISKS].plain", tooLong))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Shorten this")))
			.andExpect(content().string(containsString(tooLong.strip())));
	}

	@Test
	void whatIsMissingIsListedWithTheWayThere() throws Exception {
		CaseReference reference = this.samples.underReview();

		assertThat(page("/cases/" + reference + "/opinion/signature", CHEN)).contains("Before you can sign:",
				"/opinion#onDiagnosis", "/opinion#rowsRISKS.plain", "/opinion#answers0", "/opinion#otherSources");
	}

	@Test
	void anIncompleteOpinionIsNotSigned() throws Exception {
		CaseReference reference = this.samples.underReview();

		this.browser.perform(sign(reference, "Chen Testwell", "0"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The opinion is not complete.")));
	}

	@Test
	void somebodyElsesNameDoesNotSign() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.whole(reference, "/opinion/draft", "SAME", "SAME"));

		this.browser.perform(sign(reference, "Ada Okafor", "1"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Type your own name as it is shown here: Dr. Chen Testwell.")))
			.andExpect(content().string(containsString("value=\"Ada Okafor\"")));
	}

	@Test
	void whatWasChangedSinceItWasReadIsNotSigned() throws Exception {
		CaseReference reference = this.samples.underReview();
		done(this.samples.whole(reference, "/opinion/draft", "SAME", "SAME"));

		this.browser.perform(sign(reference, "Chen Testwell", "0"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("changed in another window")));
	}

	@Test
	void aSignedOpinionGoesToTheNavigator() throws Exception {
		CaseReference reference = this.samples.underReview();
		this.browser.perform(this.samples.whole(reference, "/opinion", "SAME", "SAME").param("then", "sign"))
			.andExpect(redirectedUrl("/cases/" + reference + "/opinion/signature"));

		this.browser.perform(sign(reference, "chen testwell", "1")).andExpect(redirectedUrl("/reviews"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.RELEASE_OPINION);
		assertThat(newest(reference)).isInstanceOf(Opinion.Signed.class);
		assertThat(page("/reviews", CHEN)).contains("/cases/" + reference + "/my-opinion")
			.doesNotContain("/cases/" + reference + "/packet");
	}

	@Test
	void afterSigningNothingIsWrittenAnyMore() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");

		this.browser.perform(this.samples.draft(reference, "/opinion/draft", "1").param("onDiagnosis", "CHANGED"))
			.andExpect(status().isConflict());
	}

	@Test
	void theNavigatorCompletesTheFirstOpinionFromTheRecords() throws Exception {
		CaseReference reference = this.samples.underReview();
		assertThat(page("/cases/" + reference + "/first-opinion", SAM)).contains("Told by the patient", "worn hip");

		this.browser
			.perform(post("/cases/" + reference + "/first-opinion").with(SAM)
				.with(csrf())
				.param("revision", "0")
				.param("rows[RISKS]", "Infection, one in a hundred"))
			.andExpect(redirectedUrl("/cases/" + reference + "?tab=opinions"));

		assertThat(page("/cases/" + reference + "/packet", CHEN)).contains("Infection, one in a hundred",
				"Noted by the navigator from the records");
	}

	@Test
	void whatAColleagueNotedMeanwhileIsShownAndNotOverwritten() throws Exception {
		CaseReference reference = this.samples.underReview();
		this.browser.perform(firstOpinion(reference, "0").param("rows[RISKS]", "Infection"));

		this.browser.perform(firstOpinion(reference, "0").param("rows[BENEFITS]", "Walking again"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Somebody changed the first opinion")))
			.andExpect(content().string(containsString("Walking again")))
			.andExpect(content().string(containsString("Infection")))
			.andExpect(content().string(containsString("name=\"revision\" value=\"1\"")));

		assertThat(page("/cases/" + reference + "/packet", CHEN)).contains("Infection").doesNotContain("Walking again");
	}

	@Test
	void aCorrectionOfWhatThePatientComparedStandsInTheHistory() throws Exception {
		CaseReference reference = this.samples.underReview();
		this.browser.perform(firstOpinion(reference, "0").param("rows[RISKS]", "Infection"));
		this.samples.released(this.samples.signed(reference, "SAME", "SAME"));

		this.browser.perform(firstOpinion(reference, "1").param("rows[RISKS]", "Infection, one in a hundred"));

		assertThat(page("/cases/" + reference + "/timeline", MARIA)).contains(
				"First opinion completed from the records",
				"First opinion corrected, after the second one was released");
	}

	@Test
	void afterTheEndOfTheCaseTheFirstOpinionStays() throws Exception {
		CaseReference reference = this.samples.underReview();
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));

		this.browser.perform(firstOpinion(reference, "0").param("rows[RISKS]", "Infection"))
			.andExpect(status().isConflict());
	}

	private static MockHttpServletRequestBuilder firstOpinion(CaseReference reference, String began) {
		return post("/cases/" + reference + "/first-opinion").with(SAM).with(csrf()).param("revision", began);
	}

	private MockHttpServletRequestBuilder sign(CaseReference reference, String name, String revision) {
		return post("/cases/" + reference + "/opinion/signature").with(CHEN)
			.with(csrf())
			.param("name", name)
			.param("confirmed", "yes")
			.param("revision", revision);
	}

	private Opinion newest(CaseReference reference) {
		return this.cases.get(Opinions.class).of(this.cases.caseFile(reference).id()).getFirst();
	}

	private String done(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
