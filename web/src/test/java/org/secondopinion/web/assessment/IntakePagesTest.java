package org.secondopinion.web.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.layout.Choices;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class IntakePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void everySectionHasAPage() throws Exception {
		CaseReference reference = this.cases.newCase();
		for (IntakeSection.Name section : IntakeSection.Name.values()) {
			this.browser.perform(get("/cases/" + reference + "/intake/" + section).with(MARIA))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("<h1")));
		}
	}

	@Test
	void aSectionIsSavedAndTheNextOneFollows() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser
			.perform(post("/cases/" + reference + "/intake/REASONS").with(MARIA)
				.with(csrf())
				.param("reasons", "GUT_FEELING", "RARE_DISEASE")
				.param("inOwnWords", "I \"wonder\""))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake/CONDITION"));

		assertThat(intake(reference).reasons().reasons()).containsExactlyInAnyOrder(Reason.GUT_FEELING,
				Reason.RARE_DISEASE);
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonIsAnAnswerAndIsReadAgainInThePatientsWords(Reason reason) throws Exception {
		CaseReference reference = this.cases.newCase();
		String words = this.cases.get(Choices.class).label(reason);
		assertThat(read(reference, "/intake/REASONS", MARIA)).contains("value=\"" + reason + "\"").contains(words);

		this.browser
			.perform(post("/cases/" + reference + "/intake/REASONS").with(MARIA)
				.with(csrf())
				.param("reasons", reason.name()))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake/CONDITION"));

		assertThat(read(reference, "/intake/check", MARIA)).contains(words);
		assertThat(read(reference, "", SAM)).contains(words);
	}

	@Test
	void anEmergencyStopsTheIntakeAtOnceAndMarksTheCase() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser
			.perform(post("/cases/" + reference + "/intake/TIMING").with(MARIA)
				.with(csrf())
				.param("safeToWait", "EMERGENCY")
				.param("redFlag", "no"))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake/call-now"));

		assertThat(read(reference, "/intake/call-now", MARIA)).contains("call your local emergency number now")
			.contains("tel:555-0100")
			.contains("/intake/QUESTIONS");
		assertThat(read(reference, "/intake/call-now", SAM)).contains("Reach the patient now, by phone.");
		assertThat(read(reference, "", SAM)).contains("Got worse").contains("Told in the intake: an emergency");
	}

	@Test
	void anEmergencyThatWasTickedByMistakeIsCalledThatEverywhere() throws Exception {
		CaseReference reference = this.cases.newCase();
		timing(reference, "EMERGENCY");

		timing(reference, "WEEKS").andExpect(redirectedUrl("/cases/" + reference + "/intake/QUESTIONS"))
			.andExpect(flash().attribute("flash", startsWith("We noted that you took it back.")));

		assertThat(read(reference, "", MARIA)).contains("You ticked an emergency, and then took it back.")
			.doesNotContain("You told us that your condition got worse");
		assertThat(read(reference, "/timeline", MARIA)).contains("You ticked an emergency, then took it back");
		assertThat(read(reference, "", SAM))
			.contains("Ticked an emergency, then took it back, ",
					"Ticked an emergency in the intake, then took it back", "Deal with the change for the worse")
			.doesNotContain("Got worse, ");
		assertThat(read(reference, "/worse", MARIA)).contains("You ticked an emergency, and took it back on");
		assertThat(lineOf(reference)).contains("Ticked an emergency, then took it back, ")
			.doesNotContain("Got worse, ");

		timing(reference, "EMERGENCY");

		assertThat(read(reference, "", MARIA)).contains("You told us that your condition got worse");
		assertThat(read(reference, "", SAM)).contains("Got worse, ");
	}

	private String lineOf(CaseReference reference) throws Exception {
		String found = this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", reference.value()))
			.andReturn()
			.getResponse()
			.getContentAsString();
		return found.substring(found.indexOf("<tbody"));
	}

	private ResultActions timing(CaseReference reference, String safeToWait) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/intake/TIMING").with(MARIA)
			.with(csrf())
			.param("safeToWait", safeToWait)
			.param("redFlag", "no"));
	}

	@Test
	void severeSymptomsAreRaisedOnceHoweverOftenTheAnswerIsSaved() throws Exception {
		CaseReference reference = this.cases.newCase();

		for (int times = 0; times < 2; times++) {
			this.browser
				.perform(post("/cases/" + reference + "/intake/TIMING").with(MARIA)
					.with(csrf())
					.param("safeToWait", "WEEKS")
					.param("redFlag", "yes"))
				.andExpect(redirectedUrl("/cases/" + reference + "/intake/call-now"));
		}

		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((entry) -> entry.event().kind() == EventKind.WORSE_REPORTED)
			.hasSize(1);
	}

	@Test
	void onlyAStateOrTerritoryOfTheUnitedStatesIsTaken() throws Exception {
		CaseReference reference = this.cases.newCase();

		refused(reference, "INSURANCE", "Write the two letters of your US state or territory", "state", "ZZ");
		this.browser
			.perform(post("/cases/" + reference + "/intake/INSURANCE").with(MARIA).with(csrf()).param("state", "pr"))
			.andExpect(status().is3xxRedirection());
		assertThat(intake(reference).insurance().state()).isEqualTo("PR");
	}

	@Test
	void aDoctorAndNoDoctorAtOnceAreAskedAbout() throws Exception {
		refused(this.cases.newCase(), "DOCTOR", "You wrote a name and ticked that you have no doctor.", "name",
				"Dr. First Sample", "none", "none");
	}

	@Test
	void aDiagnosisFitsAHeading() throws Exception {
		refused(this.cases.newCase(), "CONDITION", "Shorten this to 300 characters.", "kind", "CANCER", "diagnosis",
				"x".repeat(301));
	}

	@Test
	void aMistakeIsExplainedNextToTheFieldAndNothingTypedIsLost() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser
			.perform(post("/cases/" + reference + "/intake/CONDITION").with(MARIA)
				.with(csrf())
				.param("kind", "CANCER")
				.param("understanding", "It <grows> slowly"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write what your doctor called it.")))
			.andExpect(content().string(containsString("It &lt;grows&gt; slowly")))
			.andExpect(content().string(containsString("checked")));

		assertThat(intake(reference)).isEqualTo(Intake.EMPTY);
	}

	@Test
	void aPlannedDayThatHasPassedIsAskedFor() throws Exception {
		comesBack(CaseSamples.today().minusDays(1), "This day has passed. Type the new day.");
	}

	@Test
	void aPlannedDayInTheWrongYearIsAskedFor() throws Exception {
		comesBack(CaseSamples.today().plusYears(20), "This day is more than two years away. Check the year");
	}

	private void comesBack(LocalDate plannedOn, String sentence) throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser
			.perform(post("/cases/" + reference + "/intake/TREATMENT").with(MARIA)
				.with(csrf())
				.param("proposal", "hip replacement")
				.param("surgery", "yes")
				.param("plannedOn", plannedOn.toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)))
			.andExpect(content().string(containsString("hip replacement")));

		assertThat(intake(reference)).isEqualTo(Intake.EMPTY);
	}

	@ParameterizedTest
	@CsvSource({ "1899-12-31, Check the year", "2999-01-01, still to come", "31 May, Give the date of birth" })
	void aDateOfBirthIsInThePast(String bornOn, String sentence) throws Exception {
		tellAbout(this.cases.newCase(), bornOn, "(312) 555-0142").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
	}

	@Test
	void aPatientWhoKeepsTheSexToThemselvesGoesOn() throws Exception {
		CaseReference reference = this.cases.newCase();

		tellAbout(reference, "1970-01-02", "call me")
			.andExpect(content().string(containsString("Write a phone number with its area code")));
		tellAbout(reference, "1970-01-02", "(312) 555-0142")
			.andExpect(redirectedUrl("/cases/" + reference + "/intake/REASONS"));

		assertThat(intake(reference).about())
			.isEqualTo(new IntakeSection.About(LocalDate.of(1970, 1, 2), RecordedSex.NOT_TOLD, "(312) 555-0142", ""));
	}

	private ResultActions tellAbout(CaseReference reference, String bornOn, String phone) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/intake/ABOUT").with(MARIA)
			.with(csrf())
			.param("bornOn", bornOn)
			.param("phone", phone));
	}

	@Test
	void theWholeIntakeGoesToTheNavigator() throws Exception {
		CaseReference reference = this.cases.newCase();
		this.cases.inOneTransaction(() -> this.cases.get(Intakes.class)
			.save(this.cases.caseFile(reference).id(), CaseSamples.USUAL_INTAKE));

		this.browser.perform(get("/cases/" + reference + "/intake/check").with(MARIA))
			.andExpect(content().string(containsString("worn hip")));
		this.browser.perform(post("/cases/" + reference + "/intake").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CONFIRM_INTAKE);
	}

	@Test
	void anIntakeWithGapsIsNotHandedIn() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(post("/cases/" + reference + "/intake").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake/check"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.COMPLETE_INTAKE);
	}

	@Test
	void theNavigatorMayFillItForThePatient() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/intake").with(SAM)).andExpect(status().isOk());
	}

	@Test
	void anotherPatientFindsNothing() throws Exception {
		CaseReference reference = this.cases.newCase();

		this.browser.perform(get("/cases/" + reference + "/intake").with(NOAH)).andExpect(status().isNotFound());
	}

	@Test
	void anIntakeThatWasHandedInIsNotChangedAnyMore() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		this.browser
			.perform(post("/cases/" + reference + "/intake/PRIORITIES").with(MARIA)
				.with(csrf())
				.param("priorities", "too late"))
			.andExpect(status().isConflict());
	}

	private void refused(CaseReference reference, String section, String sentence, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post("/cases/" + reference + "/intake/" + section).with(MARIA)
			.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		this.browser.perform(form)
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
	}

	private String read(CaseReference reference, String page, Persona who) throws Exception {
		return this.browser.perform(get("/cases/" + reference + page).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private Intake intake(CaseReference reference) {
		return this.cases.get(Intakes.class).of(this.cases.caseFile(reference).id());
	}

}
