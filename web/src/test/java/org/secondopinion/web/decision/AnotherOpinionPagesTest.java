package org.secondopinion.web.decision;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.decision.HonestAnswer;
import org.secondopinion.domain.decision.OpinionSearch;
import org.secondopinion.domain.decision.OpinionSearches;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class AnotherOpinionPagesTest {

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
	void beforeOneMoreOpinionThePatientIsAskedTwoHonestQuestions() throws Exception {
		CaseReference reference = tornPatient();

		assertThat(page(this.cases.address(reference, TaskKind.CONSIDER_ANOTHER_OPINION), MARIA)).contains(
				"Am I looking for somebody who agrees with me?", "Am I avoiding something that is hard to hear?",
				"Nothing you say here stands in your way.");
	}

	@Test
	void noAnswerButTheChoiceIsNeededAndTheRecordsAreNotCollectedAgain() throws Exception {
		CaseReference reference = tornPatient();
		this.samples.done(choice(reference, "GO_ON"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(page("/cases/" + reference, MARIA)).contains("is looking for specialists");
	}

	@Test
	void withoutAChoiceWhatWasTypedIsKept() throws Exception {
		CaseReference reference = tornPatient();

		this.browser.perform(choice(reference, "").param("hopes", "A third way"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose how you want to go on.")))
			.andExpect(content().string(containsString("A third way")));
	}

	@Test
	void theNavigatorReadsWhatThePatientAskedThemselves() throws Exception {
		CaseReference reference = tornPatient();
		this.samples
			.done(choice(reference, "DECIDE_AFTER_ALL").param("truth", "YES").param("hopes", "Whether I can wait"));

		assertThat(page("/cases/" + reference + "?tab=opinions", SAM)).contains("Both sound right.",
				"Avoiding something hard to hear?", "Whether I can wait", "Decide with the opinions that I have");
		assertThat(search(reference).wishes().getLast().selfCheck().avoidingTheTruth()).isEqualTo(HonestAnswer.YES);
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.MAKE_DECISION);
	}

	@Test
	void atTheLimitThePageSaysSoAndANavigatorMayAllowOneMore() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.NOBODY, "SAME");
		this.cases.inOneTransaction(() -> limit(reference, 2));
		try {
			assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA))
				.contains("Our program arranges 2 opinions for one question")
				.doesNotContain("Ask for one more opinion");
			this.browser.perform(wish(reference)).andExpect(status().isUnprocessableEntity());
			this.browser.perform(allow(reference, "")).andExpect(status().isUnprocessableEntity());
			this.browser.perform(allow(reference, "A rare tumor, and both doctors see it rarely."))
				.andExpect(redirectedUrl("/cases/" + reference + "?tab=opinions"));
			this.samples.done(wish(reference));
			assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CONSIDER_ANOTHER_OPINION);
		}
		finally {
			this.cases.inOneTransaction(() -> limit(reference, Programme.USUALLY_MOST_OPINIONS));
		}
	}

	private CaseReference tornPatient() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.NOBODY, "SAME");
		this.samples.done(wish(reference));
		return reference;
	}

	private MockHttpServletRequestBuilder wish(CaseReference reference) {
		return this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "DECIDED")
			.param("outcome", "ANOTHER_OPINION")
			.param("inOwnWords", "Both sound right.");
	}

	private MockHttpServletRequestBuilder choice(CaseReference reference, String choice) {
		return this.samples.send(reference, TaskKind.CONSIDER_ANOTHER_OPINION, MARIA).param("choice", choice);
	}

	private MockHttpServletRequestBuilder allow(CaseReference reference, String reason) {
		return post("/cases/" + reference + "/one-more-opinion").with(SAM).with(csrf()).param("reason", reason);
	}

	private void limit(CaseReference reference, int most) {
		Programmes programmes = this.cases.get(Programmes.class);
		Programme before = programmes.get(this.cases.caseFile(reference).programme());
		programmes.save(new Programme(before.id(), before.name(), before.phone(), before.calendar(), most));
	}

	private OpinionSearch search(CaseReference reference) {
		return this.cases.get(OpinionSearches.class).of(this.cases.caseFile(reference).id());
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
