package org.secondopinion.web.casefile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Reach;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.Persona.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A patient's change for the worse stands at the top until somebody deals with it. */
@WebTest
class GotWorseTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void itIsOnTodaysListWithoutThePatientsWords() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());

		assertThat(row(reference)).contains("Got worse").contains("row-late").doesNotContain("Zwitscherpain");
	}

	@Test
	void itStaysWhileTheCaseMovesOn() throws Exception {
		CaseReference reference = gotWorse(this.cases.caseWithIntake());

		this.cases.answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);

		assertThat(row(reference)).contains("Got worse");
	}

	@Test
	void itIsATaskThatWhoeverDealsWithItSavesTheResultOf() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		assertThat(read("/cases/" + reference, SAM)).contains("Deal with the change for the worse")
			.doesNotContain("Note that it is dealt with");

		deal(reference, "NO_CHANGE", "Called, goes to urgent care.").andExpect(status().is3xxRedirection());

		assertThat(read("/cases/" + reference, SAM)).contains("Called, goes to urgent care.")
			.contains("Change for the worse dealt with: the plan stays")
			.doesNotContain("Got worse, ");
		assertThat(read("/caseload?view=all&order=opened", SAM)).doesNotContain(marked(reference));
		assertThat(read("/cases/" + reference + "/timeline", MARIA)).doesNotContain("Called, goes to urgent care.");
	}

	@Test
	void itStandsAboveWhatElseWaits() throws Exception {
		CaseReference reference = gotWorse(this.cases.caseWithIntake());
		this.cases.inOneTransaction(() -> this.cases.get(OpenTasks.class)
			.replace(this.cases.task(reference, TaskKind.CONFIRM_INTAKE).dueAt(Instant.EPOCH)));

		String page = read("/cases/" + reference, SAM);

		assertThat(page.indexOf("Deal with the change for the worse")).isLessThan(page.indexOf("Confirm the intake"));
		assertThat(read("/cases/" + reference, MARIA)).containsSubsequence("You told us that your condition got worse.",
				"is reading what you told us");
	}

	@Test
	void itStandsAboveThePatientsOwnTurn() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());

		assertThat(read("/cases/" + reference, MARIA)).containsSubsequence("You told us that your condition got worse.",
				"You can call us, too", "Your turn (1)");
	}

	@Test
	void withoutAWordAboutItNothingIsDealtWith() throws Exception {
		CaseReference reference = gotWorse(ended());

		dealtWith(reference, " ").andExpect(flash().attribute("doneProblem", "Write what was done."));

		assertThat(read("/caseload", SAM)).contains("/cases/" + reference);
	}

	@Test
	void whoeverComesSecondIsToldSo() throws Exception {
		CaseReference reference = gotWorse(ended());
		dealtWith(reference, "Called.");

		dealtWith(reference, "Called too.").andExpect(status().isConflict());
	}

	@Test
	void aCaseThatHasEndedIsNamedAboveTheList() throws Exception {
		CaseReference reference = gotWorse(ended());

		assertThat(read("/caseload", SAM)).contains("/cases/" + reference)
			.contains("which has ended. Call the patient.");
		dealtWith(reference, "Called.").andExpect(status().is3xxRedirection());
		assertThat(read("/caseload", SAM)).doesNotContain("/cases/" + reference);
	}

	@Test
	void whatIsToldAfterTheEndIsDealtWithLikeAnyOther() throws Exception {
		String page = read("/cases/" + gotWorse(ended()), SAM);

		assertThat(page).contains("Got worse, ", "Deal with the change for the worse", "Call the patient.")
			.doesNotContain("before the end");
	}

	@Test
	void whoStopsAfterTellingItReadsThatItIsNotForgotten() throws Exception {
		CaseReference reference = withdrawn(gotWorse(this.cases.assessedCase()));
		assertThat(read("/cases/" + reference, MARIA))
			.contains("We still look after that, although your case has ended.")
			.contains("In an emergency call your local emergency number.");

		dealtWith(reference, "Called: at home again.");

		assertThat(read("/cases/" + reference, MARIA)).doesNotContain("We still look after that");
	}

	@Test
	void whatWasToldBeforeTheEndReadsAsPastUntilSomebodyNotesWhatCameOfIt() throws Exception {
		CaseReference reference = withdrawn(gotWorse(this.cases.assessedCase()));

		assertThat(read("/cases/" + reference, SAM))
			.contains("Got worse before the end, ", "Told before the end, ",
					"Note what came of the change for the worse")
			.doesNotContain("Got worse, ", "Call the patient.", "Deal with the change for the worse");
		assertThat(read("/caseload", SAM)).containsSubsequence("Got worse before the end, ", reference.value(),
				"Nobody noted what came of it.");
		assertThat(read("/cases/" + reference, GRACE))
			.contains("When the case ended, nobody had this change for the worse in hand.")
			.doesNotContain("Nobody has this change for the worse in hand.");

		dealtWith(reference, "Called: at home again.").andExpect(status().is3xxRedirection());

		assertThat(read("/cases/" + reference, SAM)).doesNotContain("Got worse before the end, ");
		assertThat(read("/caseload", SAM)).doesNotContain("/cases/" + reference);
	}

	@Test
	void aManagerReadsWhoHadItInHandWhenTheCaseEnded() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		deal(reference, "IN_HAND", "");

		assertThat(read("/cases/" + withdrawn(reference), GRACE)).contains("A change for the worse was in the hands of",
				"when the case ended");
	}

	@Test
	void whatIsToldAgainAfterTheEndIsNotPastBecauseOfWhatWasToldBefore() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		deal(reference, "IN_HAND", "");
		gotWorse(withdrawn(reference));

		assertThat(read("/cases/" + reference, SAM)).contains("Got worse, ", "Call the patient.")
			.doesNotContain("before the end, ", "Note what came of the change for the worse");
		assertThat(read("/caseload", SAM)).containsSubsequence("Got worse, ", reference.value(),
				"which has ended. Call the patient.");
		assertThat(read("/cases/" + reference, GRACE)).contains("Nobody has this change for the worse in hand.")
			.doesNotContain("in the hands of");
	}

	@Test
	void whatIsToldOfSomebodyWhoWasTakenForDeadIsDealtWith() throws Exception {
		CaseReference reference = died(gotWorse(this.cases.assessedCase()));

		gotWorse(reference);

		assertThat(read("/cases/" + reference, SAM)).contains("Got worse, ", "Call the patient.");
		assertThat(read("/cases/" + reference, GRACE)).contains("Nobody has this change for the worse in hand.");
		assertThat(read("/caseload", SAM)).contains("/cases/" + reference);
	}

	@Test
	void nobodyIsAskedToCallAPatientWhoHasDied() throws Exception {
		CaseReference reference = died(gotWorse(this.cases.assessedCase()));

		assertThat(read("/cases/" + reference, SAM)).contains("Got worse before the end, ")
			.doesNotContain("Call the patient", "Note what came of the change for the worse");
		assertThat(read("/cases/" + reference, GRACE)).doesNotContain("this change for the worse in hand");
		assertThat(read("/caseload", SAM)).doesNotContain("/cases/" + reference);
	}

	@Test
	void whereATaskWaitsForItNothingElseDealsWithIt() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());

		dealtWith(reference, "Called.").andExpect(status().isConflict());
	}

	@Test
	void whoeverHasItInHandSaysSoAndTheTaskWaitsOn() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		assertThat(form(reference)).contains("Nobody has this in hand yet.");

		deal(reference, "IN_HAND", "").andExpect(status().is3xxRedirection());

		assertThat(form(reference)).contains("In hand:").contains(SAM.person().name());
		assertThat(row(reference)).contains("Got worse");
	}

	@Test
	void aManagerWhoIsCalledBecauseNobodyHasItInHandReadsWhomToAsk() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		assertThat(read("/cases/" + reference, GRACE)).contains("Nobody has this change for the worse in hand.",
				SAM.person().name(), "mailto:" + SAM.person().email());
		assertThat(read("/cases/" + reference, SAM)).doesNotContain("Nobody has this change for the worse in hand.");

		deal(reference, "IN_HAND", "");

		assertThat(read("/cases/" + reference, GRACE)).contains("is in the hands of <bdi>" + SAM.person().name())
			.doesNotContain("Nobody has this change for the worse in hand.");
	}

	@Test
	void aManagerReadsWhomToCallAndThatIsLogged() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		assertThat(read("/cases/" + reference, GRACE)).doesNotContain("(312) 555-0142");
		assertThat(read("/cases/" + reference + "/access", MARIA)).doesNotContain("Looked up how to reach the patient");

		gotWorse(reference);

		assertThat(read("/cases/" + reference, GRACE)).contains("tel:3125550142", "(312) 555-0142", "after 4 pm",
				"tel:555-0100");
		assertThat(read("/cases/" + reference + "/access", MARIA)).contains("Looked up how to reach the patient");
	}

	@Test
	void whileANavigatorHasItInHandAManagerReadsNoNumberAndNothingIsLogged() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		deal(reference, "IN_HAND", "");

		assertThat(read("/cases/" + reference, GRACE)).contains("is in the hands of")
			.doesNotContain("(312) 555-0142", "has given no phone number yet");
		assertThat(read("/cases/" + reference + "/access", MARIA)).doesNotContain("Looked up how to reach the patient");
	}

	@Test
	void oncePeopleHaveDealtWithItAManagerReadsNoNumberAnyMore() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		deal(reference, "NO_CHANGE", "Called, goes to urgent care.");

		assertThat(read("/cases/" + reference, GRACE)).doesNotContain("(312) 555-0142");
	}

	@Test
	void whereTheIntakeHasNoNumberAManagerReadsThat() throws Exception {
		CaseReference reference = gotWorse(this.cases.newCase());

		assertThat(read("/cases/" + reference, GRACE)).contains("has given no phone number yet");
	}

	@Test
	void whoHasItInHandIsNotTakenForAColleagueOfTheSameName() throws Exception {
		Person robin = robin("00000000-0000-4000-8000-000000000016", "robin.one@example.org");
		robin("00000000-0000-4000-8000-000000000017", "robin.two@example.org");
		CaseReference reference = gotWorse(this.cases.assessedCase());

		this.browser.perform(post(this.cases.address(reference, TaskKind.DEAL_WITH_CHANGE)).with(signedIn(robin))
			.with(csrf())
			.param("result", "IN_HAND"));

		assertThat(read("/cases/" + reference, GRACE))
			.contains("is in the hands of <bdi>" + robin.name(), "robin.one@example.org")
			.doesNotContain("robin.two@example.org");
	}

	private Person robin(String id, String email) {
		Person robin = new Person(PersonId.of(id), "Robin Namesake-Demo", email, Set.of(Role.NAVIGATOR),
				new ProgrammeId("lakeside"));
		this.cases.get(People.class).signedIn(robin, Instant.parse("2025-01-01T12:00:00Z"));
		return robin;
	}

	@Test
	void aManagerReadsNothingOfTheIntakeButTheNumber() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());

		assertThat(read("/cases/" + reference, GRACE)).doesNotContain("worn hip", "January 2, 1970", "Born");
	}

	@Test
	void whatCallsAColleagueIsNotSignedByWhoeverIsCalled() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		CaseFile file = this.cases.caseFile(reference);
		Addressing addressing = this.cases.get(Addressing.class);

		assertThat(this.cases.get(Mails.class).of(file.id())).filteredOn((it) -> it.isTo(SAM.person().id()))
			.isNotEmpty()
			.allSatisfy((it) -> assertThat(signedBy(addressing.reach(it, file))).isNull());
		assertThat(this.cases.get(Mails.class).of(file.id())).filteredOn((it) -> it.isTo(MARIA.person().id()))
			.isNotEmpty()
			.allSatisfy((it) -> assertThat(signedBy(addressing.reach(it, file))).isEqualTo(SAM.person().name()));
	}

	private static @Nullable String signedBy(Reach reach) {
		return ((Reach.ByMail) reach).envelope().who();
	}

	@Test
	void lessTimeIsADayBeforeThePresentOne() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		LocalDate present = Objects.requireNonNull(this.cases.caseFile(reference).decideBy());

		deal(reference, "EXPEDITE", "Dr. First Sample says so.", present).andExpect(status().isUnprocessableEntity());
		deal(reference, "EXPEDITE", "Dr. First Sample says so.", present.minusDays(40))
			.andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).decideBy()).isEqualTo(present.minusDays(40));
		assertThat(read("/cases/" + reference, SAM)).contains("Expedited");
	}

	@Test
	void beforeThereIsADateItCannotComeEarlier() throws Exception {
		assertThat(form(gotWorse(this.cases.caseWithIntake()))).doesNotContain("There is less time");
	}

	@Test
	void aSpecialistWhoSeesThePatientTellsToo() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.cases.inOneTransaction(
				() -> this.cases.get(Cases.class).save(this.cases.caseFile(reference).reviewedBy(CHEN.person().id())));
		assertThat(read("/cases/" + reference + "/worse", CHEN)).contains("Reach the patient now");

		this.browser.perform(post("/cases/" + reference + "/worse").with(CHEN).with(csrf()).param("words", "Pale."))
			.andExpect(redirectedUrl("/reviews"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void whileTheProgrammeIsClosedThePatientReadsWhenSomebodyReads() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		Programme usual = this.cases.get(Programmes.class).get(this.cases.caseFile(reference).programme());
		try {
			this.cases.get(Programmes.class).save(closedToday(usual));

			assertThat(read("/cases/" + reference + "/worse", MARIA)).contains("The program is closed now.")
				.contains("In an emergency, call your local emergency number now.", "its line says who is on call",
						"From then on you can also call")
				.doesNotContain("or call " + usual.name(), ">Tell us<", "You told us on");
			this.browser.perform(post("/cases/" + reference + "/worse").with(MARIA).with(csrf()))
				.andExpect(flash().attribute("flash", startsWith("Your program is closed now. It reads this from ")))
				.andExpect(flash().attribute("flash", not(containsString(usual.phone()))));
			assertThat(read("/cases/" + reference + "/worse", MARIA)).contains("You told us on");
			assertThat(read("/cases/" + this.cases.newCase() + "/intake/call-now", MARIA))
				.contains("The program is closed now.", "nobody may read it before")
				.doesNotContain("or call " + usual.name(), ">Tell us<");
		}
		finally {
			this.cases.get(Programmes.class).save(usual);
		}
	}

	private static Programme closedToday(Programme usual) {
		WorkingCalendar calendar = usual.calendar();
		DayOfWeek otherDay = calendar.dayOf(Instant.now()).plusDays(3).getDayOfWeek();
		return new Programme(usual.id(), usual.name(), usual.phone(), new WorkingCalendar(calendar.zone(),
				Set.of(otherDay), calendar.opens(), calendar.closes(), calendar.holidays()));
	}

	@Test
	void urgentCareFirstPutsTheCaseOnHoldForEverybody() throws Exception {
		CaseReference reference = held();

		assertThat(read("/cases/" + reference, SAM)).contains("On hold: urgent care first, " + SAM.person().name())
			.contains("Urgent care first: follow the hold");
		assertThat(read("/cases/" + reference, MARIA)).contains("Your second opinion is on hold")
			.doesNotContain("Your turn");
	}

	@Test
	void theLineOfACaseOnHoldSaysSoAndNamesWhatIsAboutSafety() throws Exception {
		CaseReference reference = held();

		assertThat(found(reference)).contains("<span>On hold</span>", "Urgent care first: follow the hold")
			.doesNotContain("Got worse");
		follow(reference, "RESUME", "WEEKS", "");
		assertThat(found(reference)).contains(reference.value()).doesNotContain("<span>On hold</span>");
	}

	@Test
	void aHoldEndsWithHowLongItIsSafeToWait() throws Exception {
		CaseReference reference = held();

		follow(reference, "RESUME", "", "").andExpect(status().isUnprocessableEntity());
		follow(reference, "RESUME", "WEEKS", "").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).isOnHold()).isFalse();
		assertThat(read("/cases/" + reference, MARIA)).contains("Your turn");
	}

	@Test
	void aHoldIsAskedAboutAgainOnADayAhead() throws Exception {
		CaseReference reference = held();

		follow(reference, "STILL_THERE", "", "").andExpect(status().isUnprocessableEntity());
		follow(reference, "STILL_THERE", "", CaseSamples.today().plusDays(5).toString())
			.andExpect(status().is3xxRedirection());

		assertThat(this.cases.waiting(reference)).contains(TaskKind.FOLLOW_URGENT_CARE);
	}

	@Test
	void aCaseOnHoldMayEnd() throws Exception {
		CaseReference reference = held();

		follow(reference, "CLOSE", "", "").andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.URGENT_CARE);
	}

	@Test
	void aCaseOnHoldIsNotPutOnHoldOnceMore() throws Exception {
		assertThat(form(gotWorse(held()))).doesNotContain("put the case on hold");
	}

	private String found(CaseReference reference) throws Exception {
		return this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", reference.value()))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.replaceAll("(?s)<div class=\"message message-late\">.*?</div>", "");
	}

	private CaseReference held() throws Exception {
		CaseReference reference = gotWorse(this.cases.assessedCase());
		deal(reference, "URGENT_CARE", "In the emergency room.").andExpect(status().is3xxRedirection());
		return reference;
	}

	private ResultActions follow(CaseReference reference, String result, String safe, String day) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.FOLLOW_URGENT_CARE)).with(SAM)
			.with(csrf())
			.param("result", result)
			.param("safeToWait", safe)
			.param("day", day)
			.param("note", "The ward says so."));
	}

	private CaseReference ended() throws Exception {
		return withdrawn(this.cases.assessedCase());
	}

	private CaseReference withdrawn(CaseReference reference) throws Exception {
		this.browser.perform(post("/cases/" + reference + "/withdraw").with(MARIA).with(csrf()))
			.andExpect(status().is3xxRedirection());
		return reference;
	}

	private CaseReference died(CaseReference reference) throws Exception {
		this.browser
			.perform(post("/cases/" + reference + "/death").with(SAM)
				.with(csrf())
				.param("on", "")
				.param("toldBy", "The daughter called."))
			.andExpect(status().is3xxRedirection());
		return reference;
	}

	private String form(CaseReference reference) throws Exception {
		return read(this.cases.address(reference, TaskKind.DEAL_WITH_CHANGE), SAM);
	}

	private ResultActions deal(CaseReference reference, String result, String note) throws Exception {
		return deal(reference, result, note, LocalDate.EPOCH);
	}

	private ResultActions deal(CaseReference reference, String result, String note, LocalDate day) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.DEAL_WITH_CHANGE)).with(SAM)
			.with(csrf())
			.param("result", result)
			.param("note", note)
			.param("day", day.toString()));
	}

	private CaseReference gotWorse(CaseReference reference) throws Exception {
		this.browser
			.perform(post("/cases/" + reference + "/worse").with(MARIA).with(csrf()).param("change", "Zwitscherpain"));
		return reference;
	}

	private ResultActions dealtWith(CaseReference reference, String done) throws Exception {
		return this.browser
			.perform(post("/cases/" + reference + "/worse/dealt-with").with(SAM).with(csrf()).param("done", done));
	}

	private String row(CaseReference reference) throws Exception {
		String page = read("/caseload", SAM);
		int link = page.indexOf("/caseload/" + reference + "/panel");
		assertThat(link).as("the case is in today's view").isPositive();
		return page.substring(page.lastIndexOf("<tr", link), page.indexOf("</tr>", link));
	}

	private static String marked(CaseReference reference) {
		return reference + "</span> <span class=\"tag tag-late\"><span class=\"bi bi-exclamation-triangle-fill\"";
	}

	private String read(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
