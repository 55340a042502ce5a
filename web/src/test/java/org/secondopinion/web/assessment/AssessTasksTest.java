package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class AssessTasksTest {

	private static final LocalDate IN_A_MONTH = CaseSamples.today().plusDays(30);

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void theNavigatorReadsTheIntakeBesideTheForm() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser.perform(get(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("worn hip")));
	}

	@Test
	void anAcceptedIntakeGoesOn() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
				.with(csrf())
				.param("review", "ACCEPTED"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void anIntakeWhosePlannedDayHasPassedIsNotAccepted() throws Exception {
		LocalDate yesterday = CaseSamples.today().minusDays(1);
		CaseReference reference = this.cases.caseWithIntake(
				CaseSamples.USUAL_INTAKE.with(new IntakeSection.Treatment("hip replacement", true, yesterday)));

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
				.with(csrf())
				.param("review", "ACCEPTED"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The day planned for the treatment has passed.")));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CONFIRM_INTAKE);
	}

	@Test
	void decliningNeedsAReason() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
				.with(csrf())
				.param("review", "DECLINED"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Give the reason. The patient reads it.")));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CONFIRM_INTAKE);
	}

	@Test
	void inPlaceOnlyTheFormComesBackWithItsMistakes() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		String answer = this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
				.with(csrf())
				.header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(answer.strip()).startsWith("<form").doesNotContain("<html").contains("Choose what happens");
	}

	@Test
	void inPlaceTheBrowserIsSentToTheCase() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
				.with(csrf())
				.header("HX-Request", "true")
				.param("review", "ACCEPTED"))
			.andExpect(status().isOk())
			.andExpect(header().string("HX-Redirect", "/cases/" + reference));
	}

	@Test
	void whoComesSecondIsTold() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);
		this.browser.perform(post(address).with(SAM).with(csrf()).param("review", "ACCEPTED"));

		this.browser.perform(post(address).with(SAM).with(csrf()).param("review", "ACCEPTED"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Somebody was faster")));
	}

	@Test
	void thePatientCannotConfirmTheirOwnIntake() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(MARIA)
				.with(csrf())
				.param("review", "ACCEPTED"))
			.andExpect(status().isNotFound());
	}

	@Test
	void aCaseThatResumesAfterUrgentCareSaysHowLongItIsSafeToWaitNow() throws Exception {
		CaseReference reference = emergency();

		for (String notSaid : new String[] { "", "EMERGENCY" }) {
			this.browser
				.perform(post(this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE)).with(SAM)
					.with(csrf())
					.param("result", "RESUME")
					.param("safeToWait", notSaid)
					.param("note", "Back home."))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("Choose how long it is safe to wait now.")));
		}
		this.browser
			.perform(post(this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE)).with(SAM)
				.with(csrf())
				.param("result", "RESUME")
				.param("safeToWait", "DAYS")
				.param("note", "Back home."))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.caseFile(reference).decideBy()).isEqualTo(CaseSamples.today().plusDays(7));
		this.browser.perform(get("/cases/" + reference + "?tab=intake").with(SAM))
			.andExpect(content().string(containsString("Safe to wait from then on")));
	}

	@Test
	void urgentCareIsHandedOverByAPersonAndMayEndTheCase() throws Exception {
		CaseReference reference = emergency();

		this.browser.perform(get(this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE)).with(SAM))
			.andExpect(content().string(containsString("Urgent care first.")));
		this.browser.perform(post(this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE)).with(SAM)
			.with(csrf())
			.param("result", "CLOSE")
			.param("note", "Taken over by the emergency room at 3 pm."));

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.URGENT_CARE);
	}

	@Test
	void whoCarriesTheCaseOwnsTheHandOverToUrgentCareWhileItRuns() throws Exception {
		CaseReference reference = emergency();
		String address = this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE);
		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(containsString("You own this hand-over")));
		Person next = new Person(new PersonId(UUID.randomUUID()), "Nia Next-Demo", null, Set.of(), null);
		this.cases.inOneTransaction(() -> {
			this.cases.get(People.class).save(next);
			this.cases.get(Cases.class).save(this.cases.caseFile(reference).carriedBy(next));
		});

		this.browser.perform(get(address).with(SAM))
			.andExpect(
					content().string(containsString("Nia Next-Demo</bdi> carries the case and owns this hand-over.")))
			.andExpect(content().string(not(containsString("You own this hand-over"))));
	}

	@Test
	void theTimelineSaysWhoCarriesTheCaseAndThatUrgentCareBegan() throws Exception {
		CaseReference reference = emergency();

		assertThat(timeline(reference, SAM)).containsSubsequence("Urgent care hand-over began",
				"Path found: urgent care first", "Navigator assigned: ", "Case opened");
		assertThat(timeline(reference, MARIA)).contains("Your navigator is ",
				"Your navigator started to help you get urgent care");
	}

	private String timeline(CaseReference reference, Persona reader) throws Exception {
		return this.browser.perform(get("/cases/" + reference + "/timeline").with(reader))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private CaseReference emergency() throws Exception {
		CaseReference reference = this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.EMERGENCY, true)));
		this.browser.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
			.with(csrf())
			.param("review", "ACCEPTED"));
		return reference;
	}

	@Test
	void theTreatmentStartsFirstAndThePatientReadsWhenThePlanIsReviewed() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		confirmed(reference, "treatment").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose the day on which you look at the plan again")))
			.andExpect(content().string(containsString("It starts this week.")));
		confirmed(reference, IN_A_MONTH.toString()).andExpect(redirectedUrl("/cases/" + reference));

		this.browser.perform(get("/cases/" + reference).with(MARIA))
			.andExpect(content().string(containsString("Your treatment comes first")))
			.andExpect(content().string(containsString("you do not have to do anything before")));
		assertThat(timeline(reference, MARIA)).contains("Your treatment starts first", "It starts this week.");
		this.browser.perform(get(this.cases.address(reference, TaskKind.REVIEW_AFTER_TREATMENT)).with(SAM))
			.andExpect(content().string(containsString("It starts this week.")));
	}

	@Test
	void whoMayNeedCareNowIsNotPutOffForATreatment() throws Exception {
		CaseReference reference = this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.WEEKS, true)));

		confirmed(reference, IN_A_MONTH.toString()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The patient may need care now")));
	}

	@Test
	void theReviewSaysWhatIsMissingAndGoesOnOrIsPutOff() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		confirmed(reference, IN_A_MONTH.toString());

		reviewed(reference, "")
			.andExpect(content().string(containsString("Choose whether the second opinion goes on.")));
		reviewed(reference, "GOES_ON").andExpect(content().string(containsString("how long it is safe to wait now")))
			.andExpect(content().string(containsString("Doing well.")));
		reviewed(reference, "LATER").andExpect(redirectedUrl("/cases/" + reference));
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.REVIEW_AFTER_TREATMENT);

		reviewed(reference, "CLOSES");
		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.NOT_NEEDED);
	}

	private ResultActions confirmed(CaseReference reference, String reviewOn) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
			.with(csrf())
			.param("review", "TREATMENT_FIRST")
			.param("reviewOn", reviewOn)
			.param("note", "It starts this week."));
	}

	private ResultActions reviewed(CaseReference reference, String result) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.REVIEW_AFTER_TREATMENT)).with(SAM)
			.with(csrf())
			.param("result", result)
			.param("day", IN_A_MONTH.plusDays(30).toString())
			.param("note", "Doing well."));
	}

	@Test
	void aStraightforwardProblemIsExplained() throws Exception {
		CaseReference reference = this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Reasons(Set.of(Reason.PEACE_OF_MIND), "")));
		this.browser.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
			.with(csrf())
			.param("review", "ACCEPTED")
			.param("straightforward", "yes"));

		this.browser.perform(get(this.cases.address(reference, TaskKind.CHOOSE_TO_GO_AHEAD)).with(MARIA))
			.andExpect(content().string(containsString("Peace of mind is a good reason")));
		this.browser.perform(post(this.cases.address(reference, TaskKind.CHOOSE_TO_GO_AHEAD)).with(MARIA)
			.with(csrf())
			.param("choice", "GO_AHEAD"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
	}

}
