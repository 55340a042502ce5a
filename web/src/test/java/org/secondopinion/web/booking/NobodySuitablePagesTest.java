package org.secondopinion.web.booking;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class NobodySuitablePagesTest {

	private static final String TRIED = "Two other centers said no: both have no room until spring.";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@Test
	void whoeverLookedAtHomeOnlyHasNotLooked() throws Exception {
		CaseReference reference = this.samples.wanted();

		this.browser.perform(nobody(reference).param("tried", "OWN_DIRECTORY"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("Look further than our own directory first."),
					containsString("Write what you tried"))));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void thePatientReadsWhatWasTriedAndWhatElseToDo() throws Exception {
		CaseReference reference = nobodyFound();

		assertThat(page(this.cases.address(reference, TaskKind.ANSWER_SEARCH), MARIA)).contains(TRIED,
				"At other centers", "Please look further", "What else you can do");
		assertThat(page("/cases/" + reference, MARIA)).contains("Read what we tried, and choose");
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains(TRIED);
	}

	@Test
	void waitingNeedsADayBeforeTheDecision() throws Exception {
		CaseReference reference = nobodyFound();
		LocalDate decideBy = this.cases.caseFile(reference).decideBy();

		comesBack(answer(reference, "WAIT"), "Choose the day on which we look again.");
		comesBack(answer(reference, "WAIT").param("day", decideBy.toString()), "By then you want to have decided.");
		comesBack(answer(reference, "STOP").param("day", decideBy.toString()), "You chose a day, but not to wait.");
		comesBack(answer(reference, ""), "Choose how it goes on.");
	}

	@Test
	void thePatientWaitsAndReadsThatNothingIsLeftToDo() throws Exception {
		CaseReference reference = nobodyFound();
		LocalDate day = CaseSamples.today().plusDays(14);

		this.samples.done(answer(reference, "WAIT").param("day", day.toString()));

		assertThat(page("/cases/" + reference, SAM)).contains("The patient waits");
		assertThat(this.samples.booking(reference).lookAgainOn()).contains(day);
	}

	@Test
	void theNavigatorReadsWhatThePatientSaid() throws Exception {
		CaseReference reference = nobodyFound();

		this.samples.done(answer(reference, "LOOK_FURTHER").param("words", "I can travel to Ohio."));

		assertThat(page(this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS), SAM))
			.contains("The patient wants the search to go on.", "I can travel to Ohio.");
	}

	@Test
	void aCaseThatIsStoppedSaysWhatElseCanBeDone() throws Exception {
		CaseReference reference = nobodyFound();

		this.samples.done(answer(reference, "STOP"));

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.NOBODY_SUITABLE);
		assertThat(page("/cases/" + reference, MARIA)).contains("you chose not to look further", TRIED,
				"What else you can do");
	}

	@Test
	void aShortlistThatAColleagueSentMeanwhileIsNotTakenBack() throws Exception {
		CaseReference reference = this.samples.wanted();
		MockHttpServletRequestBuilder late = nobody(reference).param("tried", "OTHER_CENTERS").param("note", TRIED);
		this.samples.done(this.samples.shortlist(reference, BookingSamples.CHEN));

		this.browser.perform(late).andExpect(status().isConflict());
	}

	private CaseReference nobodyFound() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.samples.done(nobody(reference).param("tried", "OTHER_CENTERS").param("note", TRIED));
		return reference;
	}

	private MockHttpServletRequestBuilder nobody(CaseReference reference) {
		return post(this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS) + "/nobody").with(SAM).with(csrf());
	}

	private MockHttpServletRequestBuilder answer(CaseReference reference, String answer) {
		return this.samples.send(reference, TaskKind.ANSWER_SEARCH, MARIA).param("answer", answer);
	}

	private void comesBack(MockHttpServletRequestBuilder request, String sentence) throws Exception {
		this.browser.perform(request)
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
