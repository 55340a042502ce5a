package org.secondopinion.web.assessment;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Where the usual path does not fit, a shorter one is proposed, and the navigator
 * chooses.
 */
@WebTest
class PathProposalTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void theExpeditedPathIsProposedWithItsReason() throws Exception {
		assertThat(form(safeForDays())).contains("We propose the expedited path.", "It is safe to wait for days only",
				"the intake should have been accepted by");
	}

	@Test
	void nothingIsProposedWhereTheUsualPathFits() throws Exception {
		assertThat(form(this.cases.caseWithIntake())).doesNotContain("expedited path");
	}

	@Test
	void theNavigatorConfirms() throws Exception {
		CaseReference reference = safeForDays();

		accept(reference, "EXPEDITED", "").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).path()).isEqualTo(TriagePath.EXPEDITED);
	}

	@Test
	void orKeepsToTheUsualPathWithAReasonThatThePatientReads() throws Exception {
		CaseReference reference = safeForDays();

		accept(reference, "STANDARD", " ").andExpect(status().isUnprocessableEntity());
		accept(reference, "STANDARD", "The doctor agreed on the phone to wait.").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).path()).isEqualTo(TriagePath.STANDARD);
		assertThat(read("/cases/" + reference + "/timeline", MARIA))
			.contains("we keep to the usual one: The doctor agreed on the phone to wait.");
	}

	private CaseReference safeForDays() {
		return this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.DAYS, false)));
	}

	private String form(CaseReference reference) throws Exception {
		return read(this.cases.address(reference, TaskKind.CONFIRM_INTAKE), SAM);
	}

	private ResultActions accept(CaseReference reference, String path, String because) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.CONFIRM_INTAKE)).with(SAM)
			.with(csrf())
			.param("review", "ACCEPTED")
			.param("path", path)
			.param("usualBecause", because));
	}

	private String read(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
