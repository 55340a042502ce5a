package org.secondopinion.web.ending;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is said when a patient has died, and to whom. */
@WebTest
class DeathPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aPatientIsNeverAsked() throws Exception {
		this.browser.perform(get("/cases/" + this.cases.assessedCase() + "/death").with(MARIA))
			.andExpect(status().isNotFound());
	}

	@Test
	void whoToldItMustBeSaid() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		died(reference, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write who told you, and how.")));
		assertThat(this.cases.caseFile(reference).isOpen()).isTrue();
	}

	@Test
	void aDayThatCannotBeIsNotTakenForItCannotBeTakenBack() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		died(reference, "The daughter called.", "1990-01-05").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("more than a year before the second opinion began")))
			.andExpect(content().string(containsString("The daughter called.")));
		assertThat(this.cases.caseFile(reference).isOpen()).isTrue();
	}

	@Test
	void nobodyDiesBeforeTheirBirth() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		LocalDate born = CaseSamples.today().minusDays(20);
		this.cases.inOneTransaction(() -> {
			Intakes intakes = this.cases.get(Intakes.class);
			Intake intake = intakes.of(this.cases.caseFile(reference).id());
			intakes.save(this.cases.caseFile(reference).id(),
					intake.with(new IntakeSection.About(born, RecordedSex.FEMALE, "555-0100", "")));
		});

		died(reference, "The mother called.", born.minusDays(1).toString()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("before the patient was born")));
		assertThat(this.cases.caseFile(reference).isOpen()).isTrue();
	}

	@Test
	void theFamilyReadsNoTaskAndNoQuestion() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		died(reference, "The daughter called.").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.DIED);
		assertThat(read("/cases/" + reference, MARIA)).contains("We are very sorry for your loss.")
			.doesNotContain("Your turn")
			.doesNotContain("Tell us")
			.doesNotContain("Start another")
			.doesNotContain("The daughter called.");
		assertThat(read("/cases/" + reference + "/timeline", MARIA)).doesNotContain("died").doesNotContain("Tell us");
		assertThat(read("/cases", MARIA)).doesNotContain("died");
	}

	@Test
	void theProgrammeReadsWhatWasTold() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		died(reference, "The daughter called.");

		assertThat(read("/cases/" + reference, SAM)).contains("Ended: Patient died").contains("The daughter called.");
	}

	@Test
	void aMistakeGoesOnInANewCaseAndTheOldOneNamesIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		died(reference, "The daughter called.");

		String next = this.browser.perform(
				post("/cases/" + reference + "/continue").with(SAM).with(csrf()).param("reason", "It was a namesake."))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		assertThat(read(next, SAM)).contains("Continues " + reference);
		assertThat(read("/cases/" + reference, SAM)).contains("Goes on as " + next.substring("/cases/".length()))
			.doesNotContain("Go on in a new case");
		assertThat(read("/cases/" + reference, MARIA)).contains("goes on in another case").doesNotContain("loss");
	}

	@Test
	void anOpenCaseDoesNotGoOnElsewhere() throws Exception {
		this.browser.perform(get("/cases/" + this.cases.assessedCase() + "/continue").with(SAM))
			.andExpect(status().isConflict());
	}

	private ResultActions died(CaseReference reference, String toldBy) throws Exception {
		return died(reference, toldBy, CaseSamples.today().minusDays(1).toString());
	}

	private ResultActions died(CaseReference reference, String toldBy, String on) throws Exception {
		return this.browser.perform(
				post("/cases/" + reference + "/death").with(SAM).with(csrf()).param("on", on).param("toldBy", toldBy));
	}

	private String read(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
