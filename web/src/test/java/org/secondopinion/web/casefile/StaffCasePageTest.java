package org.secondopinion.web.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class StaffCasePageTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void theFirstTaskIsLoadedInPlaceAndIsALinkWithoutAScript() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		String address = this.cases.address(reference, TaskKind.CONFIRM_INTAKE);

		assertThat(read(reference, "", SAM)).contains("hx-get=\"" + address + "\"")
			.contains("hx-trigger=\"load\"")
			.contains("<a href=\"" + address + "\">");
	}

	@Test
	void whatWaitsForThePatientCanBeWorkedToo() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		assertThat(read(reference, "", SAM)).contains("Waiting for others")
			.contains("Patient’s choice: how the doctor is told")
			.contains("toggle once from:closest details");
	}

	@Test
	void theHeadSaysWhoAndWhat() throws Exception {
		assertThat(read(this.cases.assessedCase(), "", SAM)).contains("Maria Example-Alvarez")
			.contains("worn hip")
			.contains("Dr. First Sample");
	}

	@Test
	void theHeadSaysThatOurClockIsPausedWhileThePatientHasTheBall() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		assertThat(read(reference, "", SAM)).contains("Our clock is paused since ", " while we wait for the patient");

		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		assertThat(read(reference, "", SAM)).doesNotContain("Our clock is paused");
	}

	@Test
	void whileOurClockIsPausedOnlyThePatientIsLate() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		late(reference, TaskKind.CHOOSE_NOTICE);

		assertThat(read(reference, "", SAM)).contains("Our clock is paused since ",
				"; the day to decide by does not wait", "Late: 1 task of the patient<");
		assertThat(read(reference, "?tab=plan", SAM)).contains("clock is paused; these days are not");
	}

	@Test
	void beforeThereIsADayToDecideByNothingIsSaidOfIt() throws Exception {
		assertThat(read(this.cases.newCase(), "", SAM)).contains("Our clock is paused since ")
			.doesNotContain("the day to decide by");
	}

	@Test
	void aTaskOfTheProgrammeIsLateAsBeforeAndOurClockRuns() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();
		late(reference, TaskKind.CONFIRM_INTAKE);

		assertThat(read(reference, "", SAM)).contains("Late: 1 task<").doesNotContain("Our clock is paused");
	}

	@Test
	void ofSeveralThatAreLateThePatientsAreCounted() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		late(reference, TaskKind.SIGN_AUTHORIZATION);
		late(reference, TaskKind.SHORTLIST_SPECIALISTS);

		assertThat(read(reference, "", SAM)).contains("Late: 2 tasks, 1 of the patient<")
			.doesNotContain("Our clock is paused");
	}

	@Test
	void aDayToDecideByThatHasPassedIsSaidSo() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		assertThat(read(reference, "", SAM)).doesNotContain("</span> Passed</span>");

		this.cases.inOneTransaction(() -> this.cases.get(Cases.class)
			.save(this.cases.caseFile(reference).toDecideBy(LocalDate.of(2026, 1, 2))));

		assertThat(read(reference, "", SAM)).contains("</span> Passed</span>");
	}

	private void late(CaseReference reference, TaskKind kind) {
		this.cases.inOneTransaction(() -> this.cases.get(OpenTasks.class)
			.replace(this.cases.task(reference, kind).dueAt(Instant.parse("2026-01-05T12:00:00Z"))));
	}

	@Test
	void aTabIsChosenByTheAddress() throws Exception {
		assertThat(read(this.cases.assessedCase(), "?tab=intake", SAM)).contains("What matters")
			.contains("walking without pain");
	}

	@Test
	void withoutOneTheTabIsTheOneOfTheStep() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);

		assertThat(read(reference, "", SAM)).containsPattern("aria-current=\"page\"[^>]*>Specialists<");
	}

	@Test
	void formsOfOnePageDoNotShareIds() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		String form = this.browser
			.perform(get(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM).header("HX-Request", "true"))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(form).doesNotContain("id=\"note\"").contains("name=\"note\"");
	}

	@Test
	void aNoteIsKeptAndFoundAmongTheNotes() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		note(reference, "Prefers calls after five.").andExpect(status().is3xxRedirection());

		assertThat(read(reference, "?show=notes", SAM)).contains("Prefers calls after five.")
			.doesNotContain("Case opened");
	}

	@Test
	void anEmptyNoteIsNotKept() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		note(reference, "  ").andExpect(flash().attribute("noteProblem", "Write the note first."));

		assertThat(read(reference, "?show=notes", SAM)).contains("Nothing of this kind yet.");
	}

	@Test
	void aManagerFollowsWithoutLookingIntoThePacket() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		note(reference, "Prefers calls after five.");

		assertThat(read(reference, "", GRACE)).contains("What it waits for")
			.contains("Patient’s choice: how the doctor is told")
			.doesNotContain("worn hip")
			.doesNotContain("Prefers calls")
			.doesNotContain("/tasks/");
	}

	@Test
	void aNoteIsKeptWithoutWhatNoDatabaseTakes() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		note(reference, "Prefers\0 calls after five.").andExpect(status().is3xxRedirection());

		assertThat(read(reference, "?show=notes", SAM)).contains("Prefers calls after five.");
	}

	@Test
	void anotherProgrammeSeesNothing() throws Exception {
		this.browser.perform(get("/cases/" + this.cases.assessedCase()).with(NINA))
			.andExpect(status().isNotFound())
			.andExpect(content().string(not(containsString("Maria"))));
	}

	private ResultActions note(CaseReference reference, String words) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/notes").with(SAM).with(csrf()).param("note", words));
	}

	private String read(CaseReference reference, String rest, Persona who) throws Exception {
		return this.browser.perform(get("/cases/" + reference + rest).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
