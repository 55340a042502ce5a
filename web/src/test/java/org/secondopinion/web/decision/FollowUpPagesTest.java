package org.secondopinion.web.decision;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class FollowUpPagesTest {

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
	void aTalkWithTheFirstDoctorIsOfferedAndNotUrged() throws Exception {
		CaseReference reference = shared(NoticeRoute.PATIENT_TELLS);

		assertThat(page("/cases/" + reference, MARIA)).contains("A talk with your first doctor");
		assertThat(page(this.cases.address(reference, TaskKind.TALK_WITH_DOCTOR), MARIA))
			.contains("If you would rather not, that is fine.");
		this.browser.perform(this.samples.send(reference, TaskKind.TALK_WITH_DOCTOR, MARIA))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose the line that fits.")));
		this.samples.done(this.samples.send(reference, TaskKind.TALK_WITH_DOCTOR, MARIA).param("result", "WILL_TALK"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.TELL_WHAT_HAPPENED);
	}

	@Test
	void untilTheDayComesThePatientHasNothingToDo() throws Exception {
		String home = page("/cases/" + shared(NoticeRoute.NOBODY), MARIA);

		assertThat(home).contains("We will ask you how things went").doesNotContain("Your turn");
	}

	@Test
	void theNavigatorSeesFromWhenThePatientIsAsked() throws Exception {
		assertThat(page("/cases/" + shared(NoticeRoute.NOBODY), SAM)).contains("Patient tells what happened", "from ");
	}

	@Test
	void whatIsMissingInTheAnswerIsAskedAbout() throws Exception {
		CaseReference reference = shared(NoticeRoute.NOBODY);

		this.browser
			.perform(
					this.samples.send(reference, TaskKind.TELL_WHAT_HAPPENED, SAM).param("inOwnWords", "I walk again."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose the line that comes closest.")))
			.andExpect(content().string(containsString("Say whether you need help.")))
			.andExpect(content().string(containsString("I walk again.")));
	}

	@Test
	void theNavigatorNotesWhatThePatientTellsOnThePhone() throws Exception {
		CaseReference reference = shared(NoticeRoute.NOBODY);
		this.samples.done(told(reference, SAM, "no"));

		assertThat(page("/cases/" + reference + "/decision", MARIA)).contains("What happened since", "After 30 days",
				"The first plan", "I walk again.", "Put parts of both plans together");
		this.samples.done(told(reference, MARIA, "no"));
		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.DECIDED);
	}

	@Test
	void whoeverAsksForHelpIsCalled() throws Exception {
		CaseReference reference = shared(NoticeRoute.NOBODY);
		this.samples.done(told(reference, MARIA, "yes"));

		assertThat(page(this.cases.address(reference, TaskKind.HELP_PATIENT), SAM)).contains("I walk again.",
				"Not content");
		this.browser.perform(this.samples.send(reference, TaskKind.HELP_PATIENT, SAM))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write what you agreed on.")));
		this.samples
			.done(this.samples.send(reference, TaskKind.HELP_PATIENT, SAM).param("note", "A new date is found."));
		assertThat(page("/cases/" + reference + "/decision", MARIA)).contains("A new date is found.");
	}

	private CaseReference shared(NoticeRoute route) throws Exception {
		CaseReference reference = this.samples.read(route, "SAME");
		this.samples.done(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "DECIDED")
			.param("outcome", "BLEND")
			.param("inOwnWords", "First the training."));
		this.samples.done(this.samples.send(reference, TaskKind.SHARE_DECISION, SAM));
		return reference;
	}

	private MockHttpServletRequestBuilder told(CaseReference reference, Persona who, String help) {
		return this.samples.send(reference, TaskKind.TELL_WHAT_HAPPENED, who)
			.param("plan", "FIRST_PLAN")
			.param("inOwnWords", "I walk again.")
			.param("contentment", "NOT_CONTENT")
			.param("help", help);
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
