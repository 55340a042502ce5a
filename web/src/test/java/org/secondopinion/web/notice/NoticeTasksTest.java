package org.secondopinion.web.notice;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.InvitedPersonas;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.ADA;
import static org.secondopinion.web.Persona.LEO;
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
class NoticeTasksTest {

	private static final String TOMORROW_AND_MORE = CaseSamples.today().plusDays(3).toString();

	private static final String TODAY = CaseSamples.today().toString();

	private static final String WEEK_AGO = CaseSamples.today().minusDays(7).toString();

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private Notices notices;

	@Test
	void thePatientReadsHonestAdviceAndFourWays() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		this.browser.perform(get(this.cases.address(reference, TaskKind.CHOOSE_NOTICE)).with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("It is your choice")))
			.andExpect(content().string(containsString("I tell my doctor myself")))
			.andExpect(content().string(containsString("Nobody contacts my doctor")))
			.andExpect(content().string(not(containsString("You did not name a doctor"))));
	}

	@Test
	void whoNamedNoDoctorFindsNobodyProposed() throws Exception {
		CaseReference reference = this.cases
			.caseWithIntake(CaseSamples.USUAL_INTAKE.with(new IntakeSection.Doctor("", "", "")));
		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);

		this.browser.perform(get(this.cases.address(reference, TaskKind.CHOOSE_NOTICE)).with(MARIA))
			.andExpect(content().string(containsString("You did not name a doctor")))
			.andExpect(content()
				.string(org.hamcrest.Matchers.matchesPattern("(?s).*value=\"NOBODY\"[^>]*checked=\"checked\".*")));
	}

	@Test
	void choosingNothingIsAnsweredNextToTheChoices() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		send(reference, TaskKind.CHOOSE_NOTICE, post("").with(MARIA)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose how your doctor is told")));
	}

	@Test
	void whoHelpsThePatientDoesNotLiftThePatientsBan() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		new InvitedPersonas(this.cases).letIn("/cases/" + reference);
		this.cases.inOneTransaction(() -> this.notices.save(this.cases.caseFile(reference).id(),
				Notice.NONE.contactForbidden(Instant.now())));

		this.browser.perform(get("/cases/" + reference + "/doctor").with(ADA))
			.andExpect(content().string(containsString("Only the patient can allow it again.")));
		send(reference, TaskKind.CHOOSE_NOTICE, post("").with(ADA).param("route", "PROGRAMME_WRITES"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Only the patient can change that.")));
		assertThat(notice(reference).isContactForbidden()).isTrue();

		send(reference, TaskKind.CHOOSE_NOTICE, post("").with(MARIA).param("route", "PROGRAMME_WRITES"))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(notice(reference).isContactForbidden()).isFalse();
	}

	@Test
	void whatThePatientTypedAboutTellingTheDoctorIsKept() throws Exception {
		CaseReference reference = chosen("PATIENT_TELLS");

		send(reference, TaskKind.TELL_DOCTOR,
				post("").with(MARIA).param("toldOn", TOMORROW_AND_MORE).param("note", "She was kind about it"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This day is still to come")))
			.andExpect(content().string(containsString("She was kind about it")));

		send(reference, TaskKind.TELL_DOCTOR, post("").with(MARIA).param("toldOn", WEEK_AGO))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	@Test
	void nobodyToldTheirDoctorYearsBeforeTheSecondOpinionBegan() throws Exception {
		CaseReference reference = chosen("PATIENT_TELLS");

		send(reference, TaskKind.TELL_DOCTOR,
				post("").with(MARIA).param("toldOn", "2001-05-04").param("note", "She was kind about it"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("more than a year before the second opinion began")))
			.andExpect(content().string(containsString("She was kind about it")));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.TELL_DOCTOR);
	}

	@Test
	void theLetterIsDraftedFromTheIntakeAndSentAsThePatientChangedIt() throws Exception {
		CaseReference reference = chosen("PROGRAMME_WRITES");
		this.browser.perform(get(this.cases.address(reference, TaskKind.APPROVE_LETTER)).with(MARIA))
			.andExpect(content().string(containsString("Dear Dr. First Sample,")))
			.andExpect(content().string(containsString("worn hip")));
		this.browser.perform(get("/cases/" + reference + "/letter").with(MARIA))
			.andExpect(content().string(containsString("There is no letter yet")));

		send(reference, TaskKind.APPROVE_LETTER,
				post("").with(MARIA).param("addressee", "Dr. First Sample").param("text", "My own words"))
			.andExpect(redirectedUrl("/cases/" + reference));

		this.browser.perform(get(this.cases.address(reference, TaskKind.SEND_LETTER)).with(SAM))
			.andExpect(content().string(containsString("My own words")));
		this.browser.perform(get("/cases/" + reference + "/letter").with(SAM))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("My own words")));
		send(reference, TaskKind.SEND_LETTER, post("").with(SAM).param("means", "FAX").param("sentOn", TODAY))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(notice(reference).sending()).isNotNull()
			.satisfies((sending) -> assertThat(sending.means()).isEqualTo(LetterMeans.FAX));
	}

	@Test
	void aLetterOfItsOwnAsksForTheRecords() throws Exception {
		CaseReference reference = chosen("ASK_FOR_RECORDS");
		this.browser.perform(get(this.cases.address(reference, TaskKind.APPROVE_LETTER)).with(MARIA))
			.andExpect(content().string(containsString("Would you send copies of my records to")))
			.andExpect(content().string(containsString("You have a right to a copy")));

		send(reference, TaskKind.APPROVE_LETTER,
				post("").with(MARIA).param("addressee", "Dr. First Sample").param("text", "My own words"));

		assertThat(notice(reference).letter()).isNotNull()
			.satisfies((letter) -> assertThat(letter.purpose()).isEqualTo(LetterPurpose.ASK_FOR_RECORDS));
		send(reference, TaskKind.SEND_LETTER, post("").with(SAM).param("means", "POST").param("sentOn", TODAY))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	@Test
	void eachButtonSaysWhetherItMailsTheLetterOrNotesThatItWasSent() throws Exception {
		CaseReference reference = chosen("PROGRAMME_WRITES");
		send(reference, TaskKind.APPROVE_LETTER,
				post("").with(MARIA)
					.param("addressee", "Dr. First Sample, office@example.org")
					.param("text", "My own words"));

		this.browser.perform(get(this.cases.address(reference, TaskKind.SEND_LETTER)).with(SAM))
			.andExpect(content().string(containsString(">Note that I sent it</button>")))
			.andExpect(content().string(containsString(">E-mail the letter to the office now</button>")))
			.andExpect(content().string(containsString("value=\"office@example.org\"")))
			.andExpect(content().string(not(containsString("value=\"EMAIL\""))));
	}

	@Test
	void whoNotesThatItWasSentDoesNotMailIt() throws Exception {
		CaseReference reference = chosen("PROGRAMME_WRITES");
		send(reference, TaskKind.APPROVE_LETTER,
				post("").with(MARIA).param("addressee", "Dr. First Sample").param("text", "My own words"));

		send(reference, TaskKind.SEND_LETTER,
				post("").with(SAM).param("way", "print").param("means", "EMAIL").param("email", "office@example.org"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say how the letter went to the doctor.")))
			.andExpect(content().string(containsString("value=\"office@example.org\"")));
	}

	@Test
	void anEmptyLetterIsNotApproved() throws Exception {
		CaseReference reference = chosen("ASK_FOR_REFERRAL");
		this.browser.perform(get(this.cases.address(reference, TaskKind.APPROVE_REFERRAL_REQUEST)).with(MARIA))
			.andExpect(content().string(containsString("Would you give me a referral for it?")));

		send(reference, TaskKind.APPROVE_REFERRAL_REQUEST, post("").with(MARIA).param("addressee", "Dr. First Sample"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The letter is empty")))
			.andExpect(content().string(containsString("Dr. First Sample")));
	}

	@Test
	void nothingIsSentToADoctorWhomThePatientMeanwhileWantsLeftAlone() throws Exception {
		CaseReference reference = chosen("ASK_FOR_REFERRAL");
		send(reference, TaskKind.APPROVE_REFERRAL_REQUEST,
				post("").with(MARIA).param("addressee", "Dr. First Sample").param("text", "My own words"));
		this.cases.inOneTransaction(() -> this.notices.save(this.cases.caseFile(reference).id(),
				notice(reference).contactForbidden(Instant.now())));

		send(reference, TaskKind.SEND_REFERRAL_REQUEST, post("").with(SAM).param("means", "FAX").param("sentOn", TODAY))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("asked that nobody contacts this doctor")));
		assertThat(notice(reference).sending()).isNull();
	}

	@Test
	void noAnswerCameYearsBeforeTheCaseWasOpened() throws Exception {
		CaseReference reference = chosen("PATIENT_TELLS");
		send(reference, TaskKind.TELL_DOCTOR, post("").with(MARIA).param("toldOn", WEEK_AGO));

		send(reference, TaskKind.NOTE_DOCTORS_ANSWER,
				post("").with(SAM).param("stance", "SUPPORTIVE").param("answeredOn", "2001-05-04"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("more than a year before the second opinion began")));
		send(reference, TaskKind.NOTE_DOCTORS_ANSWER,
				post("").with(SAM).param("stance", "SUPPORTIVE").param("answeredOn", WEEK_AGO))
			.andExpect(redirectedUrl("/cases/" + reference));
	}

	@Test
	void anObjectionIsNotedInTheDoctorsWordsAndTheCaseGoesOn() throws Exception {
		CaseReference reference = chosen("PATIENT_TELLS");
		send(reference, TaskKind.TELL_DOCTOR, post("").with(MARIA).param("toldOn", WEEK_AGO));
		this.browser.perform(get(this.cases.address(reference, TaskKind.NOTE_DOCTORS_ANSWER)).with(SAM))
			.andExpect(status().isOk());

		send(reference, TaskKind.NOTE_DOCTORS_ANSWER,
				post("").with(SAM).param("stance", "OBJECTS").param("answeredOn", TODAY))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write down what the doctor objects to")));
		send(reference, TaskKind.NOTE_DOCTORS_ANSWER,
				post("").with(SAM)
					.param("stance", "OBJECTS")
					.param("answeredOn", TODAY)
					.param("note", "Sees no need for it"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(notice(reference).answer()).isNotNull()
			.satisfies((answer) -> assertThat(answer.stance()).isEqualTo(DoctorsStance.OBJECTS));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.SIGN_AUTHORIZATION);
	}

	@Test
	void thePatientSaysWhatTheDoctorAnswered() throws Exception {
		CaseReference reference = told();
		new InvitedPersonas(this.cases).letIn("/cases/" + reference);
		String page = "/cases/" + reference + "/doctor/answer/"
				+ this.cases.task(reference, TaskKind.NOTE_DOCTORS_ANSWER).id();

		this.browser.perform(get("/cases/" + reference).with(MARIA))
			.andExpect(content().string(containsString("What did your doctor say?")))
			.andExpect(content().string(containsString(page)));
		this.browser.perform(get(page).with(ADA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("My doctor is against it")));
		this.browser.perform(get(page).with(LEO)).andExpect(status().isNotFound());
		this.browser
			.perform(post(page).with(MARIA).with(csrf()).param("said", "SUGGESTS_COLLEAGUES").param("heardOn", TODAY))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write whom your doctor named")));
		this.browser.perform(post(page).with(MARIA).with(csrf()).param("said", "NOT_YET").param("heardOn", ""))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(notice(reference).answer()).isNull();
		this.browser
			.perform(post(page).with(ADA)
				.with(csrf())
				.param("said", "SUGGESTS_COLLEAGUES")
				.param("heardOn", TODAY)
				.param("words", "Dr. Other Sample"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(notice(reference).suggestion()).contains("Dr. Other Sample");
		assertThat(this.cases.waiting(reference)).contains(TaskKind.SIGN_AUTHORIZATION);
		this.browser.perform(post(page).with(MARIA).with(csrf()).param("said", "OBJECTS").param("heardOn", TODAY))
			.andExpect(status().isConflict());
	}

	@Test
	void theNavigatorMayChooseOnThePatientsWord() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		send(reference, TaskKind.CHOOSE_NOTICE, post("").with(SAM).param("route", "NOBODY"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(notice(reference).isContactForbidden()).isTrue();
	}

	@Test
	void anotherPatientFindsNoLetter() throws Exception {
		CaseReference reference = chosen("PROGRAMME_WRITES");

		this.browser.perform(get("/cases/" + reference + "/letter").with(NOAH)).andExpect(status().isNotFound());
	}

	private CaseReference told() throws Exception {
		CaseReference reference = chosen("PATIENT_TELLS");
		send(reference, TaskKind.TELL_DOCTOR, post("").with(MARIA).param("toldOn", TODAY));
		return reference;
	}

	private CaseReference chosen(String route) throws Exception {
		CaseReference reference = this.cases.assessedCase();
		send(reference, TaskKind.CHOOSE_NOTICE, post("").with(MARIA).param("route", route));
		return reference;
	}

	private ResultActions send(CaseReference reference, TaskKind kind, MockHttpServletRequestBuilder request)
			throws Exception {
		return this.browser.perform(request.uri(this.cases.address(reference, kind)).with(csrf()));
	}

	private Notice notice(CaseReference reference) {
		return this.notices.of(this.cases.caseFile(reference).id());
	}

}
