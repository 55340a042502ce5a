package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Cases go from Sam to a colleague, and nobody's work is undone unseen. */
@WebTest
class HandOverTest {

	private static final Person LEE = navigator("00000000-0000-4000-8000-000000000013", "Lee Standin-Demo");

	private static final Person KIM = navigator("00000000-0000-4000-8000-000000000014", "Kim Relief-Demo");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@BeforeEach
	void colleaguesWhoSignedInLongAgo() {
		this.cases.get(People.class).signedIn(LEE, Instant.parse("2025-01-01T12:00:00Z"));
		this.cases.get(People.class).signedIn(KIM, Instant.parse("2025-01-01T12:00:00Z"));
	}

	@Test
	void theNextNavigatorHasTheCaseAtOnce() throws Exception {
		CaseReference reference = carriedBySam();

		handOver(reference, SAM.person().id()).andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).navigator()).isEqualTo(LEE.id());
		assertThat(this.cases.get(Caseload.class).find(this.cases.caseFile(reference).id()).orElseThrow().navigator())
			.isEqualTo(LEE.id());
	}

	@Test
	void thePatientReadsWhoItIsButNotTheNote() throws Exception {
		CaseReference reference = carriedBySam();
		handOver(reference, SAM.person().id());

		assertThat(read("/cases/" + reference + "/timeline", MARIA)).contains("Your navigator is Lee Standin-Demo")
			.doesNotContain("Call on Tuesdays.");
		assertThat(read("/cases/" + reference, SAM)).contains("Handed over to Lee Standin-Demo")
			.contains("Call on Tuesdays.");
	}

	@Test
	void aCaseThatChangedHandsMeanwhileIsLeftAlone() throws Exception {
		CaseReference reference = carriedBySam();
		takenBy(KIM, reference);

		handOver(reference, SAM.person().id()).andExpect(status().isConflict());

		assertThat(this.cases.caseFile(reference).navigator()).isEqualTo(KIM.id());
	}

	@Test
	void onlyANavigatorOfTheProgrammeCanCarryIt() throws Exception {
		this.browser
			.perform(post("/cases/" + carriedBySam() + "/hand-over").with(SAM)
				.with(csrf())
				.param("from", SAM.person().id().toString())
				.param("to", Persona.NINA.person().id().toString()))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void ofSeveralEachIsReportedAndWhatChangedIsNamed() throws Exception {
		CaseReference first = carriedBySam();
		CaseReference taken = carriedBySam();
		CaseReference ended = carriedBySam();
		takenBy(KIM, taken);
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(ended).id()));

		String report = this.browser.perform(several(first, taken, ended))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(report).containsSubsequence("Handed over to", LEE.name(), MARIA.person().name(), first.value(),
				"how the doctor is told", "Not handed over", MARIA.person().name(), taken.value(), "changed hands",
				"Now with Kim Relief-Demo.", ended.value(), "it has ended");
		assertThat(this.cases.caseFile(first).navigator()).isEqualTo(LEE.id());
		assertThat(this.cases.caseFile(taken).navigator()).isEqualTo(KIM.id());
	}

	@Test
	void eachIsListedWithItsNameStepNextTaskAndDueDate() throws Exception {
		// Of the many that Sam carries after other tests not all are on the page.
		Person ove = navigator("00000000-0000-4000-8000-000000000098", "Ove Onlyone-Demo");
		this.cases.get(People.class).signedIn(ove, Instant.parse("2025-01-01T12:00:00Z"));
		CaseReference reference = carriedBy(ove);

		assertThat(read("/caseload/hand-over?of=" + ove.id(), SAM)).containsSubsequence("value=\"" + reference + "\"",
				MARIA.person().name(), reference.value(), "Doctor told", "how the doctor is told", "Due ");
	}

	@Test
	void whoGotWorseStandsFirstAndIsToBeCalledBefore() throws Exception {
		// Carries nothing of the other tests, whose patients may be worse.
		Person uma = navigator("00000000-0000-4000-8000-000000000015", "Uma Onlyhere-Demo");
		this.cases.get(People.class).signedIn(uma, Instant.parse("2025-01-01T12:00:00Z"));
		CaseReference usual = carriedBy(uma);
		assertThat(read("/caseload/hand-over?of=" + uma.id(), SAM)).doesNotContain("Call before you hand over");
		CaseReference worse = carriedBy(uma);
		gotWorse(worse);

		assertThat(read("/caseload/hand-over?of=" + uma.id(), SAM)).containsSubsequence("Call before you hand over",
				worse.value(), "Got worse, ", "value=\"" + worse + "\"", "row-", "value=\"" + usual + "\"");
	}

	@Test
	void afterwardsTheNextOneIsToBeCalledAboutWhoGotWorse() throws Exception {
		CaseReference worse = carriedBySam();
		gotWorse(worse);
		CaseReference usual = carriedBySam();

		assertThat(handedOver(usual)).doesNotContain("cannot wait");
		assertThat(handedOver(worse)).containsSubsequence("Call ", LEE.name(), "cannot wait", "/cases/" + worse,
				"Handed over to", "Got worse, ");
	}

	@Test
	void whoTakesACaseOverIsNotToldToCallThemselves() throws Exception {
		CaseReference worse = carriedBySam();
		takenBy(KIM, worse);
		gotWorse(worse);

		String report = this.browser
			.perform(post("/caseload/hand-over").with(SAM)
				.with(csrf())
				.param("from", KIM.id().toString())
				.param("to", SAM.person().id().toString())
				.param("cases", worse.value()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(report).contains("Handed over to", "Got worse, ").doesNotContain("cannot wait");
	}

	@Test
	void twoSpellingsOfOneReferenceAreOneCase() throws Exception {
		CaseReference reference = carriedBySam();

		String report = this.browser
			.perform(several(reference).param("cases", reference.value().replace("-", "").toLowerCase(Locale.ROOT)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(report).contains("Handed over to").doesNotContain("Not handed over");
	}

	@Test
	void ofACaseThatIsNoneOfTheProgrammesNothingIsNamed() throws Exception {
		CaseReference reference = carriedBySam();

		String report = this.browser
			.perform(post("/caseload/hand-over").with(Persona.NINA)
				.with(csrf())
				.param("from", "")
				.param("to", Persona.NINA.person().id().toString())
				.param("cases", reference.value()))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(report).contains("There is no such case.").doesNotContain(MARIA.person().name());
	}

	@Test
	void whatIsMoreThanOneRequestHandsOverIsLeftForTheNext() throws Exception {
		CaseReference first = carriedBySam();
		CaseReference last = carriedBySam();
		MockHttpServletRequestBuilder request = several(first);
		for (int number = 1; number < HandOverSeveralController.AT_ONCE; number++) {
			request.param("cases", "none " + number);
		}
		request.param("cases", last.value());

		String page = this.browser.perform(request).andReturn().getResponse().getContentAsString();

		assertThat(page).contains("Go on with the 1 that")
			.contains("name=\"cases\" value=\"" + last + "\"")
			.contains("name=\"to\" value=\"" + LEE.id() + "\"");
		assertThat(this.cases.caseFile(first).navigator()).isEqualTo(LEE.id());
		assertThat(this.cases.caseFile(last).navigator()).isEqualTo(SAM.person().id());
	}

	@Test
	void nothingTickedIsAsked() throws Exception {
		carriedBySam();

		this.browser.perform(several())
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tick at least one case.")))
			.andExpect(content().string(not(matchesRegex("(?s).*name=\"cases\"[^>]* checked=.*"))));
	}

	@Test
	void allOfOneNavigatorAreThere() throws Exception {
		CaseReference reference = carriedBySam();
		takenBy(KIM, reference);

		assertThat(read("/caseload/hand-over?of=" + KIM.id(), SAM)).contains(reference.value());
		assertThat(read("/caseload/hand-over", SAM)).doesNotContain(reference.value());
	}

	@Test
	void aHoldIsCarriedToo() throws Exception {
		CaseReference reference = carriedBySam();
		this.cases.inOneTransaction(() -> this.cases.get(Cases.class)
			.save(this.cases.caseFile(reference).putOnHold(new Hold(Instant.now(), SAM.person().name()))));

		takenBy(KIM, reference);

		assertThat(this.cases.caseFile(reference).hold().owner()).isEqualTo(KIM.name());
	}

	@Test
	void ofAMessageThatIsNotReadYetTheNextOneIsToldInstead() throws Exception {
		CaseReference reference = carriedBySam();
		aMessageFor(SAM.person(), reference);

		handOver(reference, SAM.person().id());

		assertThat(mails(reference, MailKind.NEW_MESSAGE)).singleElement()
			.returns(MailState.QUEUED, Mail::state)
			.matches((mail) -> mail.isTo(LEE.id()));
	}

	@Test
	void ofAReviewThatIsStuckTheNextOneIsToldInstead() throws Exception {
		CaseReference reference = carriedBySam();
		waits(reference, MailKind.REVIEW_STUCK, SAM.person());

		this.browser.perform(several(reference)).andExpect(status().isOk());

		assertThat(mails(reference, MailKind.REVIEW_STUCK)).singleElement()
			.returns(MailState.QUEUED, Mail::state)
			.matches((mail) -> mail.isTo(LEE.id()));
	}

	@Test
	void whoHandsACaseBackHandsTheMailBackToo() throws Exception {
		CaseReference reference = carriedBySam();
		aMessageFor(SAM.person(), reference);

		takenBy(KIM, reference);
		this.cases.get(CaseDoor.class)
			.open(KIM, reference, CaseAction.NAVIGATE,
					(visit) -> this.cases.get(HandOver.class).handOver(visit, KIM.id(), SAM.person().id(), ""));

		assertThat(mails(reference, MailKind.NEW_MESSAGE)).singleElement()
			.returns(MailState.QUEUED, Mail::state)
			.matches((mail) -> mail.isTo(SAM.person().id()));
	}

	@Test
	void whoWasToldAlreadyIsNotToldAgain() throws Exception {
		CaseReference reference = carriedBySam();
		waits(reference, MailKind.REVIEW_STUCK, SAM.person());
		waits(reference, MailKind.REVIEW_STUCK, KIM);

		takenBy(KIM, reference);

		assertThat(mails(reference, MailKind.REVIEW_STUCK)).extracting((mail) -> mail.isTo(KIM.id()), Mail::state)
			.containsExactlyInAnyOrder(tuple(true, MailState.QUEUED), tuple(false, MailState.STOPPED));
	}

	@Test
	void whatElseWaitsStaysWithWhoItIsFor() throws Exception {
		CaseReference reference = carriedBySam();
		aMessageFor(SAM.person(), reference);
		waits(reference, MailKind.NEW_MESSAGE, MARIA.person());
		waits(reference, MailKind.CHANGE_FOR_THE_WORSE, SAM.person());

		takenBy(KIM, reference);

		assertThat(mails(reference, MailKind.NEW_MESSAGE)).anyMatch((mail) -> mail.isTo(MARIA.person().id()));
		assertThat(mails(reference, MailKind.CHANGE_FOR_THE_WORSE)).singleElement()
			.matches((mail) -> mail.isTo(SAM.person().id()));
	}

	private void aMessageFor(Person navigator, CaseReference reference) throws Exception {
		this.browser.perform(
				post("/cases/" + reference + "/messages").with(MARIA).with(csrf()).param("words", "Is there news?"));
		assertThat(mails(reference, MailKind.NEW_MESSAGE)).singleElement().matches((mail) -> mail.isTo(navigator.id()));
	}

	private void waits(CaseReference reference, MailKind kind, Person person) {
		this.cases.inOneTransaction(() -> this.cases.get(Outbox.class)
			.put(Mail.queued(this.cases.caseFile(reference).id(), kind, null, new Addressee.Known(person.id()), "",
					Instant.now(), Instant.now())));
	}

	private List<Mail> mails(CaseReference reference, MailKind kind) {
		return this.cases.get(Mails.class)
			.of(this.cases.caseFile(reference).id())
			.stream()
			.filter((mail) -> mail.kind() == kind)
			.toList();
	}

	private CaseReference carriedBySam() {
		CaseReference reference = this.cases.assessedCase();
		this.cases.inOneTransaction(() -> {
			var file = this.cases.caseFile(reference).carriedBy(SAM.person());
			this.cases.get(Cases.class).save(file);
			this.cases.get(Caseload.class).carry(file.id(), SAM.person().id());
		});
		return reference;
	}

	private CaseReference carriedBy(Person navigator) {
		CaseReference reference = carriedBySam();
		takenBy(navigator, reference);
		return reference;
	}

	private void gotWorse(CaseReference reference) throws Exception {
		this.browser.perform(
				post("/cases/" + reference + "/worse").with(MARIA).with(csrf()).param("words", "Much more of it."));
	}

	private String handedOver(CaseReference... references) throws Exception {
		return this.browser.perform(several(references))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private void takenBy(Person navigator, CaseReference reference) {
		this.cases.get(CaseDoor.class)
			.open(navigator, reference, CaseAction.NAVIGATE,
					(visit) -> this.cases.get(HandOver.class).handOver(visit, SAM.person().id(), navigator.id(), ""));
	}

	private ResultActions handOver(CaseReference reference, PersonId from) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/hand-over").with(SAM)
			.with(csrf())
			.param("from", from.toString())
			.param("to", LEE.id().toString())
			.param("note", "Call on Tuesdays."));
	}

	private static MockHttpServletRequestBuilder several(CaseReference... references) {
		MockHttpServletRequestBuilder request = post("/caseload/hand-over").with(SAM)
			.with(csrf())
			.param("from", SAM.person().id().toString())
			.param("to", LEE.id().toString());
		for (CaseReference reference : references) {
			request.param("cases", reference.value());
		}
		return request;
	}

	private String read(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

	private static Person navigator(String id, String name) {
		return new Person(PersonId.of(id), name, null, Set.of(Role.NAVIGATOR), new ProgrammeId("lakeside"));
	}

}
