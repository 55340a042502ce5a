package org.secondopinion.web.decision;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.decision.ClarityQuestion;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.Deliberations;
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
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DecisionPagesTest {

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
	void theWorksheetAsksWhatPeopleWeighAndScoresNothing() throws Exception {
		CaseReference reference = opinionsAtHand();

		assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA)).contains(
				"no score comes out of it", "What matters most to me", "Risk and not knowing", "My daily life",
				"The doctor I would go on with", "I need more time", "You may tell my first doctor", "Dr. First Sample",
				"Dr. Chen Testwell");
	}

	@Test
	void aDecisionIsMadeAndShared() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(decision(reference).param("worksheet[PRACTICAL_LIFE].scale", "4")
			.param("worksheet[PRACTICAL_LIFE].words", "My sister drives me")
			.param("mayBeTold", "SECOND_DOCTOR", "FAMILY_MEMBER")
			.param("familyName", "Ana Example")
			.param("familyContact", "555-0102"));

		assertThat(page(this.cases.address(reference, TaskKind.SHARE_DECISION), SAM)).contains(
				"Put parts of both plans together", "First the training.", "Ana Example", "555-0102",
				"Dr. Chen Testwell");
		this.samples.done(this.samples.send(reference, TaskKind.SHARE_DECISION, SAM)
			.param("told[SECOND_DOCTOR].manner", "LETTER")
			.param("told[FAMILY_MEMBER].manner", "NOT_TOLD")
			.param("told[FAMILY_MEMBER].note", "Nobody answered, three times"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.TALK_WITH_DOCTOR);
		assertThat(page("/cases/" + reference + "/decision", MARIA)).contains("Put parts of both plans together",
				"First the training.", "The two opinions in short", "My sister drives me", "By letter",
				"Nobody answered, three times");
		assertThat(page("/cases/" + reference, MARIA)).contains("Your decision, to keep and to print");
	}

	@Test
	void eachRecipientIsToldWhatThePatientTickedForThemAndNoMore() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(decision(reference).param("worksheet[PRACTICAL_LIFE].words", "My sister drives me")
			.param("mayBeTold", "FIRST_DOCTOR", "SECOND_DOCTOR")
			.param("details[FIRST_DOCTOR].ticked", "OWN_WORDS", "OPINIONS_IN_SHORT"));

		assertThat(page(this.cases.address(reference, TaskKind.SHARE_DECISION), SAM))
			.contains("/decision/for/FIRST_DOCTOR", "/decision/for/SECOND_DOCTOR", "and no more")
			.doesNotContain("The summary, to print or to send");
		assertThat(page("/cases/" + reference + "/decision/for/FIRST_DOCTOR", SAM))
			.contains("Put parts of both plans together", "First the training.", "The opinions in short")
			.doesNotContain("My sister drives me", "Dr. Chen Testwell");
		assertThat(page("/cases/" + reference + "/decision/for/SECOND_DOCTOR", SAM))
			.contains("Put parts of both plans together", "Dr. Chen Testwell")
			.doesNotContain("First the training.", "The opinions in short", "My sister drives me");
	}

	@Test
	void whomThePatientDidNotNameHasNoPage() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(decision(reference).param("mayBeTold", "SECOND_DOCTOR"));

		this.browser.perform(get("/cases/" + reference + "/decision/for/FIRST_DOCTOR").with(SAM))
			.andExpect(status().isNotFound());
	}

	@Test
	void whoeverIsNotClearYetIsOfferedATalkAndTheNavigatorSeesIt() throws Exception {
		CaseReference reference = opinionsAtHand();
		assertThat(page("/cases/" + reference, SAM)).doesNotContain("Unsure about the decision");
		this.samples.done(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "NEEDS_TIME")
			.param("clarity.sure", "no")
			.param("clarity.understood", "yes"));

		assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA))
			.contains("Not everything is clear yet, and that is fine.");
		assertThat(page("/cases/" + reference, SAM)).contains("Unsure about the decision");
		assertThat(deliberation(reference).worksheet().clarity()).containsOnly(Map.entry(ClarityQuestion.SURE, false),
				Map.entry(ClarityQuestion.UNDERSTOOD, true));
	}

	@Test
	void whatIsMissingIsSaidNextToTheFieldAndNothingTypedIsLost() throws Exception {
		CaseReference reference = opinionsAtHand();

		this.browser
			.perform(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
				.param("answer", "DECIDED")
				.param("worksheet[VALUES_AND_GOALS].words", "My garden")
				.param("mayBeTold", "FAMILY_MEMBER")
				.param("familyName", "Ana Example"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose the line that comes closest.")))
			.andExpect(content().string(containsString("Write your decision in your own words.")))
			.andExpect(content().string(containsString("Write a phone number or an e-mail address.")))
			.andExpect(content().string(containsString("My garden")))
			.andExpect(content().string(containsString("value=\"Ana Example\"")));
	}

	@Test
	void aDoctorWhomNobodyMayContactCannotBeTicked() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.NOBODY, "SAME");

		assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA))
			.contains("You asked us to leave your first doctor alone")
			.doesNotContain("value=\"FIRST_DOCTOR\"");
		this.browser.perform(decision(reference).param("mayBeTold", "FIRST_DOCTOR"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Take the tick away")));
	}

	@Test
	void moreTimeIsAnHonestChoiceAndKeepsTheWorksheet() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "NEEDS_TIME")
			.param("timeNote", "A talk with my sister")
			.param("worksheet[VALUES_AND_GOALS].words", "My garden"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.MAKE_DECISION);
		assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA)).contains("My garden");
		assertThat(page("/cases/" + reference + "/decision", SAM)).contains("A talk with my sister");
	}

	@Test
	void moreTimeAndADecisionAtOnceAreAskedAbout() throws Exception {
		CaseReference reference = opinionsAtHand();

		this.browser
			.perform(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
				.param("answer", "NEEDS_TIME")
				.param("outcome", "BLEND"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("You chose a line, but also that you need more time.")));
		assertThat(page(this.cases.address(reference, TaskKind.MAKE_DECISION), MARIA)).contains("Not decided yet")
			.contains("Ask your doctor whether that still holds.");
	}

	@Test
	void timeIsNotTakenUntilYesterday() throws Exception {
		CaseReference reference = opinionsAtHand();
		LocalDate today = CaseSamples.today();

		this.browser
			.perform(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
				.param("answer", "NEEDS_TIME")
				.param("until", today.minusDays(1).toString())
				.param("timeNote", "A talk with my sister"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This day has passed.")))
			.andExpect(content().string(containsString("A talk with my sister")));

		assertThat(deliberation(reference).moreTime()).isEmpty();
	}

	@Test
	void timeBeyondTheDecideByDateIsTakenOnlyKnowingly() throws Exception {
		CaseReference reference = opinionsAtHand();
		LocalDate decideBy = this.cases.caseFile(reference).decideBy();
		MockHttpServletRequestBuilder late = this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "NEEDS_TIME")
			.param("until", decideBy.plusDays(1).toString());

		this.browser.perform(late)
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Waiting longer than that may not be safe.")))
			.andExpect(content().string(containsString("name=\"knowsItIsLate\"")));
		this.samples.done(this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "NEEDS_TIME")
			.param("until", decideBy.plusDays(1).toString())
			.param("knowsItIsLate", "yes"));

		assertThat(deliberation(reference).moreTime()).singleElement()
			.satisfies((time) -> assertThat(time.until()).isEqualTo(decideBy.plusDays(1)));
	}

	@Test
	void whoCouldNotBeToldIsNotedWithAReason() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(decision(reference).param("mayBeTold", "SECOND_DOCTOR"));

		this.browser
			.perform(this.samples.send(reference, TaskKind.SHARE_DECISION, SAM)
				.param("told[SECOND_DOCTOR].manner", "NOT_TOLD"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say why this person could not be told.")));
	}

	@Test
	void beforeTheDecisionThePageSaysWhatWillAppear() throws Exception {
		assertThat(page("/cases/" + opinionsAtHand() + "/decision", MARIA)).contains("Nothing is decided yet");
	}

	@Test
	void othersDoNotReadTheDecision() throws Exception {
		CaseReference reference = opinionsAtHand();
		this.samples.done(decision(reference));

		for (Persona stranger : new Persona[] { NOAH, GRACE }) {
			this.browser.perform(get("/cases/" + reference + "/decision").with(stranger))
				.andExpect(status().isNotFound());
		}
	}

	private CaseReference opinionsAtHand() throws Exception {
		return this.samples.read(NoticeRoute.PATIENT_TELLS, "SAME");
	}

	private MockHttpServletRequestBuilder decision(CaseReference reference) {
		return this.samples.send(reference, TaskKind.MAKE_DECISION, MARIA)
			.param("answer", "DECIDED")
			.param("outcome", "BLEND")
			.param("inOwnWords", "First the training.");
	}

	private Deliberation deliberation(CaseReference reference) {
		return this.cases.get(Deliberations.class).of(this.cases.caseFile(reference).id());
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
