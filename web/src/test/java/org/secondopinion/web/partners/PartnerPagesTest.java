package org.secondopinion.web.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.InvitedPersonas;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.ADA;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.LEO;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.PAULA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Maria invites, Leo answers, and either of them ends it. */
@WebTest
class PartnerPagesTest {

	private static final LocalDate TODAY = CaseSamples.today();

	private static final Mandate TAKE_OVER = new Mandate.TakeOver(TODAY.plusDays(14),
			new Proof("Called", TODAY, SAM.person().id()));

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private InvitedPersonas invited;

	private CaseReference reference;

	private String theCase;

	@BeforeEach
	void aCase() {
		this.invited = new InvitedPersonas(this.cases);
		this.reference = this.cases.assessedCase();
		this.theCase = "/cases/" + this.reference;
	}

	@Test
	void anInvitationWaitsWithAMailToItsAddress() throws Exception {
		invite("leo@example.org", "SEE", TODAY.plusDays(30)).andExpect(redirectedUrl(this.theCase + "/partners"));

		visit(MARIA, this.theCase + "/partners").andExpect(content().string(containsString("leo@example.org")))
			.andExpect(content().string(containsString("Invited. The link in the e-mail works until")));
		assertThat(mails(MailKind.PARTNER_INVITED)).isEqualTo(1);
	}

	@Test
	void anInvitationNeedsALastDayWithinAYear() throws Exception {
		invite("leo@example.org", "SEE", TODAY).andExpect(status().is(422))
			.andExpect(content().string(containsString("Give a day after today.")))
			.andExpect(content().string(containsString("leo@example.org")));
		invite("leo@example.org", "SEE", TODAY.plusYears(1).plusDays(1)).andExpect(status().is(422))
			.andExpect(content().string(containsString("Give a day within the next year.")));
		invite("leo@example.org", "SEE", TODAY.plusYears(1)).andExpect(status().is(302));
	}

	@Test
	void nobodyIsInvitedTwiceNorInvitesThemselves() throws Exception {
		invite("leo@example.org", "SEE", TODAY.plusDays(30));

		invite("LEO@example.org", "ACT", TODAY.plusDays(30)).andExpect(status().is(422))
			.andExpect(content().string(containsString("This address has an invitation already.")));
		invite("maria@example.org", "SEE", TODAY.plusDays(30)).andExpect(status().is(422))
			.andExpect(content().string(containsString("This is your own address.")));
	}

	@Test
	void anAddressThatGotThreeInvitationsWaitsUntilTomorrow() throws Exception {
		for (int number = 1; number <= 3; number++) {
			invite("often@example.org", "SEE", TODAY.plusDays(30)).andExpect(status().is(302));
			CarePartner last = this.cases.get(CarePartners.class)
				.of(this.cases.caseFile(this.reference).id())
				.getFirst();
			this.browser.perform(with(MARIA, post(this.theCase + "/partners/" + last.id() + "/end")))
				.andExpect(status().is(302));
		}

		invite("often@example.org", "SEE", TODAY.plusDays(30)).andExpect(status().is(422))
			.andExpect(content().string(containsString("3 invitations went to this address within a day.")))
			.andExpect(content().string(containsString("value=\"often@example.org\"")));
	}

	@Test
	void anAddressThatLooksLikeAnotherIsNotInvited() throws Exception {
		// The Kelvin sign, whose small letter is a k.
		invite("\u212Aim@example.org", "SEE", TODAY.plusDays(30)).andExpect(status().is(422));
	}

	@Test
	void whoAcceptsSeesTheCaseAndWhoseItIs() throws Exception {
		accept(this.invited.waitingFor(LEO, this.reference), LEO).andExpect(redirectedUrl(this.theCase));

		visit(LEO, this.theCase).andExpect(status().isOk())
			.andExpect(content().string(containsString("You are looking at")))
			.andExpect(content().string(not(containsString("I want to stop my second opinion"))))
			.andExpect(content().string(not(containsString("/messages"))));
	}

	@Test
	void aLinkWorksOnce() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);
		accept(token, LEO);

		visit(LEO, "/invitations/" + token.value()).andExpect(status().isNotFound());
		accept(token, LEO).andExpect(status().isNotFound());
	}

	@Test
	void lookingAtAnInvitationDoesNotUseItUp() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);

		visit(LEO, "/invitations/" + token.value()).andExpect(content().string(containsString("invites you")));
		accept(token, LEO).andExpect(redirectedUrl(this.theCase));
	}

	@Test
	void whoeverElseGotTheLinkLearnsNothing() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);

		visit(NOAH, "/invitations/" + token.value()).andExpect(status().isNotFound())
			.andExpect(content().string(not(containsString("Maria"))));
		accept(token, NOAH).andExpect(status().isNotFound());
		visit(NOAH, this.theCase).andExpect(status().isNotFound());
	}

	@Test
	void anAddressThatNobodyVerifiedOpensNothing() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);

		this.browser.perform(post("/invitations/" + token.value()).with(csrf())
			.param("answer", "accept")
			.with(oidcLogin().idToken((claims) -> claims.subject(LEO.person().id().toString())
				.claim("email", "leo@example.org")
				.claim("email_verified", false))))
			.andExpect(status().isNotFound());
	}

	@Test
	void whoWorksForTheProgrammeIsNoCarePartner() throws Exception {
		accept(this.invited.waitingFor(SAM, this.reference), SAM).andExpect(status().isNotFound());
	}

	@Test
	void theNavigatorSeesAmongThePeopleOfTheCaseWhoStandsBesideThePatient() throws Exception {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		this.invited.waitingFor(LEO, this.reference);
		assertThat(people())
			.containsSubsequence(ADA.person().name(), "Family or friend",
					"Sees the case, brings files, and acts for the patient, until the end of ")
			.containsSubsequence(LEO.person().name(), "Sees the case, until the end of ", "Invited, not answered yet");

		visit(GRACE, this.theCase).andExpect(content().string(not(containsString(ADA.person().name()))));
		end(MARIA, ADA, "");
		assertThat(people()).doesNotContain(ADA.person().name());
	}

	@Test
	void whoSaysNoSeesNothing() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);
		this.browser.perform(with(LEO, post("/invitations/" + token.value()).param("answer", "decline")))
			.andExpect(redirectedUrl("/left"));

		visit(LEO, this.theCase).andExpect(status().isNotFound());
		visit(MARIA, this.theCase + "/partners").andExpect(content().string(containsString("Said no on")));
	}

	@Test
	void theNextClickAfterTheEndFindsNoCase() throws Exception {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		String task = this.cases.address(this.reference, TaskKind.CHOOSE_NOTICE);
		visit(ADA, task).andExpect(status().isOk());

		end(MARIA, ADA, "");

		visit(ADA, this.theCase).andExpect(status().isNotFound());
		// The form that was open.
		this.browser.perform(with(ADA, post(task).param("route", "NOBODY"))).andExpect(status().isNotFound());
		assertThat(this.cases.waiting(this.reference)).contains(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void thePatientReadsWhoReadsTheMessages() throws Exception {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));

		visit(MARIA, this.theCase + "/messages").andExpect(content().string(containsString(ADA.person().name())))
			.andExpect(content().string(not(containsString(LEO.person().name()))));
	}

	@Test
	void mailsToWhomWasSentAwayStop() throws Exception {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		write(SAM);
		assertThat(mailTo(ADA).state()).isEqualTo(MailState.QUEUED);

		end(MARIA, ADA, "");

		assertThat(mailTo(ADA).state()).isEqualTo(MailState.STOPPED);
		write(SAM);
		assertThat(mails(ADA)).isEqualTo(1);
	}

	@Test
	void anInvitationThatWasTakenBackOpensNothing() throws Exception {
		LinkToken token = this.invited.waitingFor(LEO, this.reference);

		end(MARIA, LEO, "");

		accept(token, LEO).andExpect(status().isNotFound());
	}

	@Test
	void thePartnerLeaves() throws Exception {
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));
		visit(LEO, this.theCase + "/leave").andExpect(content().string(containsString("Leave the case")));

		this.browser.perform(with(LEO, post(this.theCase + "/leave"))).andExpect(redirectedUrl("/left"));

		visit(LEO, this.theCase).andExpect(status().isNotFound());
		visit(MARIA, this.theCase + "/partners").andExpect(content().string(containsString("Left on")));
	}

	@Test
	void whatAPartnerDidIsWrittenDownWithTheirName() throws Exception {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		this.browser
			.perform(with(ADA,
					post(this.cases.address(this.reference, TaskKind.CHOOSE_NOTICE)).param("route", "NOBODY")))
			.andExpect(status().is(302));

		String words = ADA.person().name() + ", care partner, for the patient";
		visit(MARIA, this.theCase + "/timeline").andExpect(content().string(containsString(words)));
		visit(MARIA, this.theCase + "/access").andExpect(content().string(containsString(ADA.person().name())))
			.andExpect(content().string(containsString("Care partner")));
	}

	@Test
	void whoSeesOnlyDoesNotReadWhatWasWritten() throws Exception {
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));
		this.browser.perform(with(MARIA, post(this.theCase + "/worse").param("words", "The pain is back.")));

		visit(MARIA, this.theCase + "/timeline").andExpect(content().string(containsString("The pain is back.")));
		visit(LEO, this.theCase + "/timeline").andExpect(status().isOk())
			.andExpect(content().string(not(containsString("The pain is back."))));
	}

	@Test
	void whoSeesOnlyReadsWhichKindOfRecordIsAwaitedButNotWhoKeepsIt() throws Exception {
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));
		happened(EventKind.RECORD_REQUESTED, RecordKind.PATHOLOGY_REPORTS.name(), "Elsewhere Oncology Lab");
		happened(EventKind.DOCTOR_FOLLOWED_BY, "Dr. Next Oncologist-Sample", null);

		visit(MARIA, this.theCase + "/timeline").andExpect(content().string(containsString("Elsewhere Oncology Lab")))
			.andExpect(content().string(containsString("Dr. Next Oncologist-Sample")));
		for (Persona reader : List.of(LEO, GRACE)) {
			visit(reader, this.theCase + "/timeline").andExpect(content().string(containsString("Pathology reports")))
				.andExpect(content().string(not(containsString("Oncolog"))));
		}
	}

	@Test
	void whoBringsFilesReadsNoNamesOfDoctorsEither() throws Exception {
		this.invited.accepted(LEO, this.reference, until(PartnerScope.UPLOAD));
		happened(EventKind.DOCTOR_FOLLOWED_BY, "Dr. Next Oncologist-Sample", null);

		visit(LEO, this.theCase + "/timeline").andExpect(content().string(not(containsString("Oncolog"))));
	}

	@ParameterizedTest
	@EnumSource(names = { "MAIL_FAILED", "MAIL_BOUNCED", "MAIL_UNCERTAIN", "MAIL_WITHOUT_ADDRESS", "TOLD_ANOTHER_WAY" })
	void whichDoctorsOfficeAMailWasForIsNotForAManager(EventKind kind) throws Exception {
		happened(kind, "oncology@example.org", null);

		visit(SAM, this.theCase + "/timeline").andExpect(content().string(containsString("oncology@example.org")));
		visit(GRACE, this.theCase + "/timeline").andExpect(content().string(containsString("mail")))
			.andExpect(content().string(not(containsString("oncology"))));
	}

	private void happened(EventKind kind, String about, @Nullable String note) {
		this.cases.get(CaseDoor.class).open(SAM.person(), this.reference, CaseAction.NAVIGATE, (visit) -> {
			CaseEvent event = visit.event(Step.REQUEST_RECORDS, kind, about, note);
			this.cases.get(CaseHistory.class).append(event);
			return event;
		});
	}

	@Test
	void theNameOfAFileIsForThoseWhoMaySeeFiles() throws Exception {
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));
		this.cases.get(CaseDoor.class).open(MARIA.person(), this.reference, CaseAction.BRING_FILE, (visit) -> {
			CaseEvent brought = visit.event(Step.ASSESS, EventKind.FILE_ATTACHED, "psychiatry-report.pdf", null);
			this.cases.get(CaseHistory.class).append(brought);
			return brought;
		});

		visit(MARIA, this.theCase + "/timeline").andExpect(content().string(containsString("psychiatry-report.pdf")));
		visit(LEO, this.theCase + "/timeline").andExpect(content().string(containsString("A file was added")))
			.andExpect(content().string(not(containsString("psychiatry-report.pdf"))));
		visit(GRACE, this.theCase + "/timeline").andExpect(content().string(containsString("File attached")))
			.andExpect(content().string(not(containsString("psychiatry-report.pdf"))));
	}

	@Test
	void whoActsForThePatientIsToldOfAppointmentsAndWhoOnlySeesIsNot() {
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		this.invited.accepted(LEO, this.reference, until(PartnerScope.SEE));

		this.cases.inOneTransaction(() -> this.cases.get(TellByMail.class)
			.appointmentChanged(this.cases.caseFile(this.reference), Instant.now()));

		assertThat(all()).filteredOn((mail) -> mail.kind() == MailKind.APPOINTMENT_NEWS)
			.anyMatch((mail) -> mail.isTo(MARIA.person().id()))
			.anyMatch((mail) -> mail.isTo(ADA.person().id()))
			.noneMatch((mail) -> mail.isTo(LEO.person().id()));
	}

	@Test
	void aParentSpeaksForAChildUntilTheDayOnWhichTheChildIsOfAge() throws Exception {
		parentOfOneBornOn(TODAY.minusYears(18).plusDays(1));
		visit(PAULA, this.theCase).andExpect(status().isOk());

		bornOn(TODAY.minusYears(18));

		visit(PAULA, this.theCase).andExpect(status().isNotFound());
	}

	@Test
	void whoFillsInTheIntakeDoesNotMoveTheDayOnWhichTheChildIsOfAge() throws Exception {
		parentWhoShowed(TODAY.minusYears(18));
		bornOn(TODAY.minusYears(10));
		visit(PAULA, this.theCase).andExpect(status().isNotFound());
	}

	@Test
	void theNavigatorIsToldThatIntakeAndDocumentDoNotAgreeOnTheDateOfBirth() throws Exception {
		String flag = "the intake and the parents’ document do not agree";
		parentWhoShowed(TODAY.minusYears(12));
		bornOn(TODAY.minusYears(12));
		visit(SAM, this.theCase).andExpect(content().string(not(containsString(flag))));

		bornOn(TODAY.minusYears(10));

		visit(SAM, this.theCase).andExpect(content().string(containsString(flag)));
		visit(PAULA, this.theCase).andExpect(status().isOk());
	}

	@Test
	void aParentIsInvitedWithTheDateOfBirthThatTheDocumentGives() throws Exception {
		represented("").andExpect(status().is(422))
			.andExpect(content().string(containsString("as the document says it. The parents")))
			.andExpect(content().string(containsString("Birth certificate")));
		represented(TODAY.minusYears(18).toString()).andExpect(status().is(422))
			.andExpect(content().string(containsString("By this date of birth, the patient is 18 or older.")));

		represented("2020-06-01").andExpect(redirectedUrl(this.theCase + "/partners"));

		visit(SAM, this.theCase + "/partners")
			.andExpect(content().string(containsString("It gives the date of birth")));
		visit(SAM, this.theCase + "/timeline")
			.andExpect(content().string(containsString("Birth certificate (date of birth: June 1, 2020)")));
	}

	private ResultActions represented(String bornOn) throws Exception {
		return this.browser.perform(with(SAM,
				post(this.theCase + "/representatives").param("kind", "PARENT_OF_MINOR")
					.param("name", "Paula Representing-Mock")
					.param("email", "paula@example.org")
					.param("document", "Birth certificate")
					.param("seenOn", TODAY.toString())
					.param("bornOn", bornOn)
					.param("until", TODAY.plusDays(100).toString())));
	}

	private void parentWhoShowed(LocalDate born) {
		this.invited.accepted(PAULA, this.reference, new Mandate.InPlace(PartnerKind.PARENT_OF_MINOR,
				TODAY.plusDays(100), new Proof("Birth certificate", TODAY, SAM.person().id(), born)));
	}

	@Test
	void aPatientOfAgeTakesTheCaseOverAndTheParentsSeeOnlyWhatThePatientInvitesThemTo() throws Exception {
		parentWhoShowed(TODAY.minusYears(18));
		this.invited.accepted(ADA, this.reference, until(PartnerScope.ACT));
		LinkToken token = this.invited.waitingFor(NOAH, this.reference, TAKE_OVER);
		visit(NOAH, "/invitations/" + token.value())
			.andExpect(content().string(containsString("this case is yours to take over")));

		accept(token, NOAH).andExpect(redirectedUrl(this.theCase));

		assertThat(this.cases.caseFile(this.reference).patient()).isEqualTo(NOAH.person().id());
		visit(NOAH, this.theCase).andExpect(status().isOk());
		visit(NOAH, this.theCase + "/timeline").andExpect(content().string(containsString("took your case over")));
		visit(PAULA, this.theCase).andExpect(status().isNotFound());
		visit(MARIA, this.theCase).andExpect(status().isNotFound());
		accept(token, NOAH).andExpect(status().isNotFound());
		visit(SAM, this.theCase + "/partners").andExpect(content().string(containsString("Took the case over on")))
			.andExpect(content().string(containsString("The patient is of age, and has taken the case over.")))
			.andExpect(content().string(not(containsString("/take-over"))));

		this.invited.accepted(PAULA, this.reference, until(PartnerScope.SEE));
		visit(PAULA, this.theCase).andExpect(status().isOk());
		visit(PAULA, this.theCase + "/messages").andExpect(status().isNotFound());
	}

	@Test
	void nobodyButAnAccountOfAPatientTakesACaseOver() throws Exception {
		parentWhoShowed(TODAY.minusYears(18));
		LinkToken token = this.invited.waitingFor(LEO, this.reference, TAKE_OVER);

		accept(token, LEO).andExpect(status().isNotFound());
		assertThat(this.cases.caseFile(this.reference).patient()).isEqualTo(MARIA.person().id());
	}

	@Test
	void thePatientIsInvitedToTakeOverOnceOfAgeAndAtAnAddressOfTheirOwn() throws Exception {
		parentWhoShowed(TODAY.minusYears(18).plusDays(1));
		takeOver("noah@example.org", "Called").andExpect(status().is(422))
			.andExpect(content().string(containsString("who is of age now, takes the case over")));

		parentWhoShowed(TODAY.minusYears(18));
		visit(SAM, this.theCase + "/partners").andExpect(content().string(containsString("now of age, to take over")));
		takeOver("paula@example.org", "Called").andExpect(status().is(422))
			.andExpect(content().string(containsString("This is a parent")));
		takeOver("noah@example.org", "").andExpect(status().is(422))
			.andExpect(content().string(containsString("Write how you know")))
			.andExpect(content().string(containsString("noah@example.org")));
		takeOver("noah@example.org", "Called, and told the date of birth")
			.andExpect(redirectedUrl(this.theCase + "/partners"));

		assertThat(mails(MailKind.PARTNER_INVITED)).isEqualTo(1);
		visit(SAM, this.theCase + "/timeline")
			.andExpect(content().string(containsString("invited to take the case over")))
			.andExpect(content().string(containsString("Called, and told the date of birth")));
	}

	private ResultActions takeOver(String email, String known) throws Exception {
		return this.browser
			.perform(with(SAM, post(this.theCase + "/take-over").param("email", email).param("known", known)));
	}

	@Test
	void onlyTheProgrammeSendsARepresentativeAway() throws Exception {
		parentOfOneBornOn(TODAY.minusYears(10));

		end(MARIA, PAULA, "").andExpect(status().isNotFound());
		end(SAM, PAULA, "").andExpect(status().is(422));
		visit(PAULA, this.theCase).andExpect(status().isOk());
		end(SAM, PAULA, "The court gave custody to the father.").andExpect(status().is(302));
		visit(PAULA, this.theCase).andExpect(status().isNotFound());
		visit(SAM, this.theCase + "/partners")
			.andExpect(content().string(containsString("The court gave custody to the father.")));
	}

	private void parentOfOneBornOn(LocalDate born) {
		bornOn(born);
		this.invited.accepted(PAULA, this.reference, new Mandate.InPlace(PartnerKind.PARENT_OF_MINOR,
				TODAY.plusDays(100), new Proof("Birth certificate", TODAY, SAM.person().id())));
	}

	private void bornOn(LocalDate born) {
		var id = this.cases.caseFile(this.reference).id();
		this.cases.inOneTransaction(() -> this.cases.get(Intakes.class)
			.save(id,
					this.cases.get(Intakes.class)
						.of(id)
						.with(new IntakeSection.About(born, RecordedSex.FEMALE, "(312) 555-0142", ""))));
	}

	private static Mandate until(PartnerScope scope) {
		return new Mandate.Beside(scope, TODAY.plusDays(30));
	}

	private ResultActions invite(String email, String scope, LocalDate until) throws Exception {
		return this.browser.perform(with(MARIA,
				post(this.theCase + "/partners/new").param("name", "Leo Example-Alvarez")
					.param("email", email)
					.param("scope", scope)
					.param("until", until.toString())));
	}

	private ResultActions accept(LinkToken token, Persona persona) throws Exception {
		return this.browser.perform(with(persona, post("/invitations/" + token.value()).param("answer", "accept")));
	}

	private ResultActions end(Persona by, Persona whom, String reason) throws Exception {
		return this.browser.perform(
				with(by, post(this.theCase + "/partners/" + this.invited.invitationOf(whom, this.reference) + "/end")
					.param("reason", reason)));
	}

	private String people() throws Exception {
		String page = visit(SAM, this.theCase).andReturn().getResponse().getContentAsString();
		return page.substring(page.indexOf("<h2>People</h2>"), page.indexOf("The packet"));
	}

	private void write(Persona persona) throws Exception {
		this.browser.perform(with(persona, post(this.theCase + "/messages").param("words", "Good morning.")))
			.andExpect(status().is(302));
	}

	private ResultActions visit(Persona persona, String address) throws Exception {
		return this.browser.perform(get(address).with(persona));
	}

	private static MockHttpServletRequestBuilder with(Persona persona, MockHttpServletRequestBuilder request) {
		return request.with(persona).with(csrf());
	}

	private Mail mailTo(Persona persona) {
		return all().stream().filter((mail) -> mail.isTo(persona.person().id())).findFirst().orElseThrow();
	}

	private long mails(Persona persona) {
		return all().stream().filter((mail) -> mail.isTo(persona.person().id())).count();
	}

	private long mails(MailKind kind) {
		return all().stream().filter((mail) -> mail.kind() == kind).count();
	}

	private List<Mail> all() {
		return this.cases.get(Mails.class).of(this.cases.caseFile(this.reference).id());
	}

}
