package org.secondopinion.web.casefile;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** A name alone may be two people: date of birth and phone are where they are needed. */
@WebTest
class WhoThePatientIsTest {

	private static final String BORN = "January 2, 1970";

	private static final String DIALED = "href=\"tel:3125550142\"";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void theNavigatorSeesItInTheHeadOfTheCaseAndTheManagerDoesNot() throws Exception {
		String page = "/cases/" + this.cases.caseWithIntake();

		opens(SAM, page).andExpect(content().string(containsString("Born <time datetime=\"1970-01-02\">" + BORN)))
			.andExpect(content().string(containsString(DIALED)))
			.andExpect(content().string(containsString("after 4 pm")));
		opens(GRACE, page).andExpect(content().string(not(containsString(BORN))))
			.andExpect(content().string(not(containsString(DIALED))));
	}

	@Test
	void whoeverHandsOverToUrgentCareCanCall() throws Exception {
		CaseReference reference = this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.MONTHS, true)));
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);

		opens(SAM, this.cases.address(reference, TaskKind.HAND_OVER_TO_URGENT_CARE))
			.andExpect(content().string(containsString("by phone: <a " + DIALED)));
	}

	@Test
	void lettersAndAuthorizationsNameTheDateOfBirth() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.PROGRAMME_WRITES);
		opens(MARIA, this.cases.address(reference, TaskKind.APPROVE_LETTER))
			.andExpect(content().string(containsString("Date of birth: " + BORN)));

		CaseReference alone = this.cases.assessedCase();
		this.cases.answer(alone, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		opens(SAM, "/cases/" + alone + "/authorization").andExpect(content().string(containsString(BORN)));
	}

	@Test
	void thePacketOpensWithAgeAndSexAndWithoutThePhone() throws Exception {
		opens(SAM, "/cases/" + this.cases.assessedCase() + "/packet")
			.andExpect(content().string(containsString(" years old, Female")))
			.andExpect(content().string(not(containsString(DIALED))));
	}

	@Test
	void anIntakeFromBeforeThisWasAskedIsStillRead() throws Exception {
		Intake old = Intake.EMPTY.with(new IntakeSection.Priorities("walking", ""));
		CaseReference reference = this.cases.caseWithIntake(old);

		opens(SAM, "/cases/" + reference).andExpect(content().string(containsString("walking")));
		opens(SAM, "/cases/" + reference + "/packet")
			.andExpect(content().string(containsString("Age and sex were not told")));
	}

	private ResultActions opens(Persona who, String page) throws Exception {
		return this.browser.perform(get(page).with(who));
	}

}
