package org.secondopinion.web.casefile;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.layout.Moments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class PatientHomeTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void itSaysWhatIsNextWhoDoesItAndByWhen() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		assertThat(read(reference, "", MARIA)).contains("Maria")
			.contains(reference.value())
			.contains("Sam Ortega-Demo, your navigator, is reading what you told us.")
			.contains("By when")
			.doesNotContain("Your turn");
	}

	@Test
	void whatIsThePatientsTurnHasAButton() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "", MARIA)).contains("Your turn (1)")
			.contains(this.cases.address(reference, TaskKind.CHOOSE_NOTICE))
			.contains("Decide by")
			.contains("We expect the opinion");
	}

	@Test
	void everyPageOfACaseIsInTheZoneOfItsProgramme() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		for (String address : List.of("/cases/" + reference, "/cases/" + reference + "/timeline",
				this.cases.address(reference, TaskKind.CHOOSE_NOTICE))) {
			ModelAndView page = this.browser.perform(get(address).with(MARIA)).andReturn().getModelAndView();
			assertThat(page).isNotNull();
			assertThat(page.getModel()).extractingByKey("when", type(Moments.class))
				.returns(ZoneId.of("America/Chicago"), Moments::zone);
		}
	}

	@Test
	void theApostropheOfASentenceWithANameStays() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(this.cases.get(CaseWords.class).waiting(TaskKind.NOTE_DOCTORS_ANSWER, "Sam"))
			.contains("doctor’s answer");
		assertThat(read(reference, "", MARIA)).contains("/cases/" + reference + "/worse");
	}

	@Test
	void thePatientReadsWhatHappenedButNotTheNotes() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		note(reference, "Prefers calls after five.");

		assertThat(read(reference, "/timeline", MARIA)).contains("Your second opinion was started")
			.contains("Your decide-by date is")
			.doesNotContain("Path found", "Dates set")
			.doesNotContain("Prefers calls");
	}

	@Test
	void theQuestionsCanBeReadAgain() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		assertThat(read(reference, "", MARIA)).contains("/cases/" + reference + "/questions");
		assertThat(read(reference, "/questions", MARIA)).contains("What if I wait?")
			.contains("walking without pain")
			.doesNotContain("/intake/");
	}

	@Test
	void beforeAnyQuestionIsAskedThereIsNoLinkToThem() throws Exception {
		CaseReference reference = this.cases.newCase();

		assertThat(read(reference, "", MARIA)).contains("Your turn (1)").doesNotContain("/questions");
	}

	@Test
	void staffKeepTheirOwnWordsForWhatHappened() throws Exception {
		assertThat(read(this.cases.assessedCase(), "/timeline", SAM)).contains("Path found: the usual one")
			.contains("Dates set: decide by");
	}

	@Test
	void whatIsThePatientsTurnComesFirst() throws Exception {
		String home = read(this.cases.assessedCase(), "", MARIA);

		assertThat(home.indexOf("Your turn (1)")).isLessThan(home.indexOf("What happens next"));
	}

	@Test
	void whoCanSeeThisSpeaksToThePatient() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "/access", MARIA)).contains("<strong>You</strong> see your case")
			.doesNotContain("The patient");
		assertThat(read(reference, "/access", SAM)).contains("The patient");
	}

	@Test
	void whoFoundNoOpinionYetDidNotReadIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.browser.perform(get("/cases/" + reference + "/comparison").with(SAM)).andExpect(status().isNotFound());

		assertThat(read(reference, "/access", MARIA)).doesNotContain("Read the opinions");
	}

	@Test
	void thePatientReadsWhoLooked() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		read(reference, "", SAM);

		assertThat(read(reference, "/access", MARIA)).contains("Sam Ortega-Demo")
			.contains("Read what was told and the records");
	}

	@Test
	void itGotWorseIsNotedAndAnsweredWithANumberToCall() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "/worse", MARIA)).contains("call your local emergency number now")
			.contains("tel:555-0100");
		this.browser
			.perform(post("/cases/" + reference + "/worse").with(MARIA).with(csrf()).param("words", "More pain"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()).getFirst().event())
			.satisfies((event) -> assertThat(event.kind()).isEqualTo(EventKind.WORSE_REPORTED))
			.satisfies((event) -> assertThat(event.note()).isEqualTo("More pain"));
		assertThat(read(reference, "", SAM)).contains("Got worse");
	}

	@Test
	void itGotWorseAfterTheEndIsKeptAndSaysWhomToCall() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED);

		assertThat(read(reference, "/worse", MARIA)).contains("nobody works on it");
		assertThat(tellWorse(reference, MARIA, "More pain")).contains("nobody works on it")
			.contains("call your own doctor")
			.doesNotContain("can read this now");
		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()).getFirst().event().note())
			.isEqualTo("More pain");
	}

	@Test
	void theNavigatorReadsWhatToDoWhenItGotWorse() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "/worse", SAM)).contains("Reach the patient now, by phone.")
			.contains("who took over")
			.doesNotContain("call your own doctor");
		assertThat(tellWorse(reference, SAM, "Fell twice")).contains("If you have not reached the patient yet")
			.doesNotContain("If you need help today");
	}

	@Test
	void nothingOfALongTextIsCutSilently() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		for (String page : List.of("/worse", "/withdraw")) {
			this.browser
				.perform(post("/cases/" + reference + page).with(MARIA).with(csrf()).param("words", "x".repeat(10_001)))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("Shorten this to 10,000 characters.")))
				.andExpect(content().string(containsString("<title>Error: ")));
		}
		assertThat(this.cases.caseFile(reference).isOpen()).isTrue();
	}

	@Test
	void stoppingAsksOnceAndThenEndsTheCase() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "/withdraw", MARIA)).contains("for any reason or for none");
		this.browser.perform(post("/cases/" + reference + "/withdraw").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.WITHDRAWN);
		assertThat(read(reference, "", MARIA)).contains("How it ended").contains("You stopped here.");
	}

	@Test
	void nobodyElsesCaseIsThere() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		this.browser.perform(get("/cases/" + reference).with(NOAH)).andExpect(status().isNotFound());
	}

	private String read(CaseReference reference, String page, Persona who) throws Exception {
		return this.browser.perform(get("/cases/" + reference + page).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String tellWorse(CaseReference reference, Persona who, String words) throws Exception {
		return String.valueOf(this.browser
			.perform(post("/cases/" + reference + "/worse").with(who).with(csrf()).param("words", words))
			.andExpect(redirectedUrl("/cases/" + reference))
			.andReturn()
			.getFlashMap()
			.get("flash"));
	}

	private void note(CaseReference reference, String words) {
		this.cases.get(CaseDoor.class).open(SAM.person(), reference, CaseAction.NOTE, (visit) -> {
			this.cases.get(CaseNoting.class).note(visit, words);
			return visit;
		});
	}

}
