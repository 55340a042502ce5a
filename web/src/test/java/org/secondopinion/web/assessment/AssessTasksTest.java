package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
		LocalDate yesterday = LocalDate.now(ZoneId.of("America/Chicago")).minusDays(1);
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

		assertThat(this.cases.caseFile(reference).decideBy())
			.isEqualTo(LocalDate.now(ZoneId.of("America/Chicago")).plusDays(7));
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
