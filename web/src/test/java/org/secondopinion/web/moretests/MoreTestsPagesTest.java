package org.secondopinion.web.moretests;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of an opinion that needs tests first. */
@WebTest
class MoreTestsPagesTest {

	private static final String TEST = "MRI of the right hip";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private CaseReference reference;

	@BeforeEach
	void thePatientHasReadThatTestsComeFirst() throws Exception {
		this.samples = new OpinionSamples(this.cases, this.browser);
		this.reference = this.samples.needingTests(TEST, "It shows how worn the joint is.");
	}

	@Test
	void thePatientReadsInPlainWordsWhichTestsAreNeededAndWhy() throws Exception {
		this.browser.perform(get("/cases/" + this.reference + "/comparison").with(MARIA))
			.andExpect(content().string(containsString(TEST)))
			.andExpect(content().string(containsString("It shows how worn the joint is.")));
	}

	@Test
	void whoArrangesSaysWhoWhereAndByWhen() throws Exception {
		this.browser
			.perform(this.samples.send(this.reference, TaskKind.ARRANGE_TESTS, SAM)
				.param("result", "ARRANGED")
				.param("goodToKnow", "Nothing to eat before."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write who does the tests.")))
			.andExpect(content().string(containsString("Write where the patient goes.")))
			.andExpect(content().string(containsString("Choose a day that is not over.")))
			.andExpect(content().string(containsString("Nothing to eat before.")));
	}

	@Test
	void whoSaysThatTheyAreNotDoneSaysWhy() throws Exception {
		this.browser
			.perform(this.samples.send(this.reference, TaskKind.ARRANGE_TESTS, SAM).param("result", "NOT_POSSIBLE"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose why the tests are not done.")))
			.andExpect(content().string(containsString("Write it in plain words: the patient reads it.")));
	}

	@Test
	void thePatientSeesTestsPlaceAndDayBeforeSayingYesOrNo() throws Exception {
		arrange();

		this.browser.perform(get(this.cases.address(this.reference, TaskKind.AGREE_TO_TESTS)).with(MARIA))
			.andExpect(content().string(containsString(TEST)))
			.andExpect(content().string(containsString("Lakeside Fictional Imaging")))
			.andExpect(content().string(containsString("2 Sample Street")))
			.andExpect(content().string(containsString("If you say no, nothing is lost.")));
	}

	@Test
	void whoWantsThemElsewhereSaysWhatSuits() throws Exception {
		arrange();

		this.browser
			.perform(this.samples.send(this.reference, TaskKind.AGREE_TO_TESTS, MARIA).param("answer", "OTHERWISE"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write which place or which day suits you.")));
	}

	@Test
	void whatThePatientAsksForIsThereWhenTheNavigatorArrangesAgain() throws Exception {
		arrange();
		this.samples.done(this.samples.send(this.reference, TaskKind.AGREE_TO_TESTS, MARIA)
			.param("answer", "OTHERWISE")
			.param("words", "Closer to home, please."));

		this.browser.perform(get(this.cases.address(this.reference, TaskKind.ARRANGE_TESTS)).with(SAM))
			.andExpect(content().string(containsString("Closer to home, please.")))
			.andExpect(content().string(containsString("2 Sample Street")));
	}

	@Test
	void aNoStandsOnTheComparison() throws Exception {
		arrange();
		this.samples.done(this.samples.send(this.reference, TaskKind.AGREE_TO_TESTS, MARIA)
			.param("answer", "DECLINED")
			.param("words", "I have had enough tests."));

		for (Persona reader : new Persona[] { MARIA, SAM }) {
			this.browser.perform(get("/cases/" + this.reference + "/comparison").with(reader))
				.andExpect(content().string(containsString("The patient does not want them")))
				.andExpect(content().string(containsString("I have had enough tests.")))
				.andExpect(content().string(containsString("The opinion counts as it is.")));
		}
	}

	@Test
	void resultsNeedANoteOrAFile() throws Exception {
		agree();

		this.browser
			.perform(this.samples.send(this.reference, TaskKind.AWAIT_TESTS, SAM).param("outcome", "RESULTS_IN"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write what the results are, or bring the file first.")));
	}

	@Test
	void aLaterDayLiesAhead() throws Exception {
		agree();

		this.browser
			.perform(this.samples.send(this.reference, TaskKind.AWAIT_TESTS, SAM)
				.param("outcome", "LATER")
				.param("day", CaseSamples.today().minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a day that lies ahead.")));
	}

	@Test
	void theSpecialistFindsTheResultsInThePacketAndGoesOnWithTheFirstVersion() throws Exception {
		agree();
		resultsAreIn();

		this.browser.perform(get("/cases/" + this.reference + "/opinion").with(CHEN))
			.andExpect(content().string(containsString("The results that you asked for are in the packet.")))
			.andExpect(content().string(containsString("The joint is very worn.")))
			.andExpect(content().string(containsString("Results of the tests that were asked for")))
			.andExpect(content().string(containsString("Training first, then we look again.")));
	}

	@Test
	void theCompletedOpinionIsShownWithTheVersionBefore() throws Exception {
		agree();
		resultsAreIn();
		this.samples.completed(this.reference);

		String page = this.browser.perform(get("/cases/" + this.reference + "/comparison").with(MARIA))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("Completed on")
			.contains("What it said before")
			.contains("Results are in")
			.contains("The joint is very worn.");
	}

	@Test
	void nobodyReadsTheCompletedOpinionBeforeItsRelease() throws Exception {
		agree();
		resultsAreIn();

		this.browser.perform(get("/cases/" + this.reference + "/comparison").with(MARIA))
			.andExpect(content().string(not(containsString("Completed on"))));
	}

	@Test
	void anOpinionThatNeedsTestsIsNotSignedWithoutNamingThem() throws Exception {
		CaseReference other = this.samples.written("SAME", "NEEDS_MORE_TESTS");

		this.browser
			.perform(post("/cases/" + other + "/opinion/signature").with(CHEN)
				.with(csrf())
				.param("name", "Chen Testwell")
				.param("confirmed", "yes")
				.param("revision", "1"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Name the tests that are needed first")));
	}

	private void arrange() throws Exception {
		this.samples.done(plan());
	}

	private MockHttpServletRequestBuilder plan() {
		return this.samples.send(this.reference, TaskKind.ARRANGE_TESTS, SAM)
			.param("result", "ARRANGED")
			.param("who", "Lakeside Fictional Imaging")
			.param("where", "2 Sample Street")
			.param("by", CaseSamples.today().plusDays(5).toString());
	}

	private void agree() throws Exception {
		arrange();
		this.samples.done(this.samples.send(this.reference, TaskKind.AGREE_TO_TESTS, MARIA).param("answer", "AGREED"));
	}

	private void resultsAreIn() throws Exception {
		this.samples.done(this.samples.send(this.reference, TaskKind.AWAIT_TESTS, SAM)
			.param("outcome", "RESULTS_IN")
			.param("note", "The joint is very worn."));
	}

}
