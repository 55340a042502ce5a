package org.secondopinion.web.opinion;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.InvitedPersonas;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.ADA;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.LEO;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.PAULA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class ReadingPagesTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final String PLAIN = "Your hip is worn out.";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private Programme lakeside;

	@BeforeEach
	void samples() {
		this.samples = new OpinionSamples(this.cases, this.browser);
		this.lakeside = this.cases.get(Programmes.class).get(new ProgrammeId("lakeside"));
	}

	@AfterEach
	void restoreHours() {
		this.cases.get(Programmes.class).save(this.lakeside);
	}

	@Test
	void untilTheReleaseThePatientFindsNothing() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "CHANGED");

		this.browser.perform(get("/cases/" + reference + "/comparison").with(MARIA)).andExpect(status().isNotFound());
		this.browser.perform(get(this.cases.address(reference, TaskKind.RELEASE_OPINION)).with(MARIA))
			.andExpect(status().isNotFound());
		for (String page : new String[] { "", "/timeline" }) {
			assertThat(page("/cases/" + reference + page, MARIA)).doesNotContain("Opinion signed", PLAIN,
					"/comparison");
		}
	}

	@Test
	void aCarePartnerReadsTheOpinionAfterThePatient() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "CHANGED"));
		new InvitedPersonas(this.cases).letIn("/cases/" + reference);

		assertThat(page("/cases/" + reference, LEO)).contains("a new one has arrived, and the patient reads it first");
		for (Persona partner : List.of(LEO, ADA)) {
			assertThat(page("/cases/" + reference + "/comparison", partner)).contains("reads it first, in peace")
				.doesNotContain(PLAIN);
		}
		assertThat(page("/cases/" + reference + "/comparison", PAULA)).contains(PLAIN);
		assertThat(this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((mail) -> mail.kind() == MailKind.THERE_IS_NEWS)
			.noneMatch((mail) -> mail.isTo(LEO.person().id()) || mail.isTo(ADA.person().id()));

		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
			.param("doctorsMayTalk", "yes")
			.param("read", "yes"));

		assertThat(page("/cases/" + reference + "/comparison", LEO)).contains(PLAIN);
		assertThat(page("/cases/" + reference, LEO)).doesNotContain("reads it first");
	}

	@Test
	void afterTheReleaseTheHomeLeadsToIt() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "CHANGED"));

		assertThat(page("/cases/" + reference, MARIA))
			.contains("Your two opinions side by side", "/cases/" + reference + "/comparison")
			.doesNotContain(PLAIN);
	}

	@Test
	void atTheDecisionTheHomeNamesNoDayButThePatientsOwn() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.PATIENT_TELLS, "SAME");

		assertThat(page("/cases/" + reference, MARIA)).contains("We ask how you are")
			.contains("Decide by")
			.doesNotContain("By when");
	}

	@Test
	void theNavigatorSeesWhereTheOpinionsStand() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "CHANGED");

		assertThat(page("/cases/" + reference + "?tab=opinions", SAM)).contains("Signed, to be checked",
				"Second opinion, version 1", "Complete the first opinion from the records", "the doctors should talk");
	}

	@Test
	void theNavigatorReadsItAsThePatientWill() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "CHANGED");

		assertThat(page(this.cases.address(reference, TaskKind.RELEASE_OPINION), SAM)).contains(PLAIN,
				"The second doctor would treat it in a different way.", "Dr. Chen Testwell", "value=\"555-0100\"");
		assertThat(page("/cases/" + reference + "/comparison", SAM)).contains("The patient does not see this yet.");
	}

	@Test
	void everythingIsCheckedBeforeTheRelease() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");

		this.browser
			.perform(this.samples.send(reference, TaskKind.RELEASE_OPINION, SAM)
				.param("check", "RELEASED")
				.param("items", "COMPLETE")
				.param("contactName", "Sam Ortega-Demo")
				.param("reasonForThisHour", "She asked for it, twice."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Check all three.")))
			.andExpect(content().string(containsString("Give the number under which that person answers.")))
			.andExpect(content().string(containsString("She asked for it, twice.")));
	}

	@Test
	void whenNobodyCanBeCalledThePageNamesTheNextGoodHourAndWantsAReason() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");
		nobodyWorksToday();

		assertThat(page(this.cases.address(reference, TaskKind.RELEASE_OPINION), SAM)).contains("Not a good hour.",
				"The next good hour:", "8:00 am Chicago time");
		this.browser.perform(this.samples.release(reference))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("or come back at a good hour")));
		this.samples.released(reference);

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.READ_OPINION);
	}

	@Test
	void sendingBackTellsTheSpecialistWhy() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");
		this.samples.done(this.samples.send(reference, TaskKind.RELEASE_OPINION, SAM)
			.param("check", "SENT_BACK")
			.param("reason", "Which training exactly?"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.WRITE_OPINION);
		assertThat(page("/cases/" + reference + "/opinion", CHEN)).contains("Which training exactly?", PLAIN);
		this.browser.perform(get("/cases/" + reference + "/comparison").with(MARIA)).andExpect(status().isNotFound());
	}

	@Test
	void sendingBackNeedsAReason() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");

		this.browser.perform(this.samples.send(reference, TaskKind.RELEASE_OPINION, SAM).param("check", "SENT_BACK"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say what is missing or unclear.")));
	}

	@Test
	void thePatientReadsItInPlainWordsAndWhomToCall() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "CHANGED"));

		assertThat(page(this.cases.address(reference, TaskKind.READ_OPINION), MARIA)).contains("Take your time.", PLAIN,
				"Not yet, and maybe never.", "Sam Ortega-Demo", "555-0100",
				"it does not mean that one of them is wrong");
	}

	@Test
	void theComparisonHasSevenRowsSideBySideAndThePatientsOwn() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("REFINED", "CHANGED"));

		assertThat(page("/cases/" + reference + "/comparison", MARIA)).contains("First opinion: Dr. First Sample",
				"Second opinion: Dr. Chen Testwell", "worn hip", PLAIN, "Coxarthrosis, Kellgren 3.",
				"The same, more exact", "Different", "Only the second says", "Within months",
				"How it fits you: your words", "You fill this in when you have read the opinion.",
				"Questions you can ask the doctors");
	}

	@Test
	void othersDoNotFindTheComparison() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));

		for (Persona stranger : new Persona[] { NOAH, NINA, GRACE }) {
			this.browser.perform(get("/cases/" + reference + "/comparison").with(stranger))
				.andExpect(status().isNotFound());
		}
	}

	@Test
	void readingIsConfirmedByThePatient() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));

		this.browser
			.perform(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
				.param("fits[1].scale", "2")
				.param("fits[1].words", "Too soon for me"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tick the box when you have read it.")))
			.andExpect(content().string(containsString("Too soon for me")));
	}

	@Test
	void theLastRowIsThePatients() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));
		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
			.param("fits[1].scale", "2")
			.param("fits[2].scale", "5")
			.param("fits[2].words", "I can keep gardening")
			.param("read", "yes"));

		assertThat(page("/cases/" + reference + "/comparison", MARIA)).containsSubsequence(
				"How it fits you: your words", "The first plan:", "Hardly fits me", "2 of 5", "The second plan:",
				"Fits me well", "5 of 5", "I can keep gardening");
		assertThat(page("/cases/" + reference + "/comparison", SAM)).contains("How it fits, in the patient’s words");
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.MAKE_DECISION);
	}

	@Test
	void whatThePatientAsksAfterReadingIsAMessageToTheNavigator() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));
		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
			.param("questions", "May I still\r\ndrive?")
			.param("read", "yes"));

		assertThat(page("/cases/" + reference, SAM)).contains("1<span class=\"visually-hidden\"> new");
		assertThat(page("/cases/" + reference + "?tab=messages", SAM))
			.contains("My questions after reading the opinion:\n\nMay I still\ndrive?");
		assertThat(page("/cases/" + reference + "/comparison", MARIA)).contains("Write to your navigator");
		assertThat(page("/cases/" + reference + "/messages", MARIA)).contains("drive?", "and answers here");
	}

	@Test
	void aLongPageBeginsWithLinksToItsPartsAndFoldsWhatIsReadLater() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));

		String reading = page(this.cases.address(reference, TaskKind.READ_OPINION), MARIA);
		for (String part : List.of("plain", "beside", "ask", "fit")) {
			assertThat(reading).contains("href=\"#" + part + "\"", "id=\"" + part + "\"");
		}
		assertThat(page("/cases/" + reference + "/comparison", MARIA)).contains("href=\"#whole-2\"", "id=\"whole-2\"");
		assertThat(page("/cases/" + reference + "/timeline", MARIA)).containsSubsequence("Your second opinion is ready",
				"Earlier (", "You");
	}

	@Test
	void whoAsksNothingWritesNoMessage() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));
		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA).param("read", "yes"));

		assertThat(page("/cases/" + reference + "/messages", MARIA)).contains("No messages yet",
				"What you and the program write");
	}

	@Test
	void doctorsWhoDifferAreAskedToTalkAndThePatientReadsWhatCameOfIt() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.PATIENT_TELLS, "CHANGED");
		assertThat(page("/cases/" + reference + "/comparison", MARIA)).contains("Let the doctors talk to each other.");

		this.samples.done(this.samples.send(reference, TaskKind.ARRANGE_DOCTORS_TALK, SAM)
			.param("result", "TALKED_AND_STILL_DIFFER")
			.param("note", "They weigh the pain differently."));

		assertThat(page("/cases/" + reference + "/comparison", MARIA)).contains("They weigh the pain differently.")
			.doesNotContain("Let the doctors talk to each other.");
	}

	@Test
	void whoOnlySeesTheCaseReadsTheOpinionsButNotWhatPeopleWroteAboutThem() throws Exception {
		CaseReference reference = this.samples
			.released(this.samples.signed(this.samples.underReview(NoticeRoute.PATIENT_TELLS), "SAME", "CHANGED"));
		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
			.param("fits[2].scale", "5")
			.param("fits[2].words", "I can keep gardening")
			.param("doctorsMayTalk", "yes")
			.param("read", "yes"));
		this.samples.done(this.samples.send(reference, TaskKind.ARRANGE_DOCTORS_TALK, SAM)
			.param("result", "DID_NOT_TALK")
			.param("note", "They weigh the pain differently."));
		String address = new InvitedPersonas(this.cases).letIn("/cases/" + reference + "/comparison");

		assertThat(page(address, ADA)).contains("I can keep gardening", "They weigh the pain differently.");
		assertThat(page(address, LEO)).contains(PLAIN)
			.doesNotContain("I can keep gardening", "They weigh the pain differently.", "How it fits you");
	}

	@Test
	void whereTheOpinionsConflictThePatientSaysWhetherTheDoctorsMayTalk() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "CHANGED"));

		assertThat(page(this.cases.address(reference, TaskKind.READ_OPINION), MARIA))
			.contains("May your navigator ask both doctors to talk?")
			.doesNotContain("checked");
		this.browser
			.perform(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
				.param("questions", "What now?")
				.param("read", "yes"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose yes or no. Either is fine.")))
			.andExpect(content().string(containsString("What now?")));
	}

	@Test
	void whatIsSaidAfterwardsFitsTheAnswerOnATalk() throws Exception {
		assertThat(afterReading("yes")).contains("You said yes").doesNotContain("If you said yes");
		assertThat(afterReading("no")).contains("You said no").doesNotContain("If you said yes");
	}

	private String afterReading(String mayTalk) throws Exception {
		CaseReference reference = this.samples
			.released(this.samples.signed(this.samples.underReview(NoticeRoute.PATIENT_TELLS), "SAME", "CHANGED"));
		return String
			.valueOf(this.browser
				.perform(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
					.param("doctorsMayTalk", mayTalk)
					.param("read", "yes"))
				.andExpect(status().is3xxRedirection())
				.andReturn()
				.getFlashMap()
				.get("flash"));
	}

	@Test
	void whereTheOpinionsAgreeNobodyIsAskedAboutATalk() throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", "SAME"));

		assertThat(page(this.cases.address(reference, TaskKind.READ_OPINION), MARIA))
			.doesNotContain("May your navigator ask both doctors to talk?");
	}

	@Test
	void withoutThePatientsYesOnlyThatNobodyWasAskedCanBeNoted() throws Exception {
		CaseReference reference = this.samples
			.released(this.samples.signed(this.samples.underReview(NoticeRoute.PATIENT_TELLS), "SAME", "CHANGED"));
		this.samples.done(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
			.param("doctorsMayTalk", "no")
			.param("read", "yes"));

		assertThat(page(this.cases.address(reference, TaskKind.ARRANGE_DOCTORS_TALK), SAM))
			.contains("The patient does not want the doctors to be asked.", "NOT_ASKED")
			.doesNotContain("TALKED_AND_AGREE", "Invite both doctors");
		this.browser
			.perform(this.samples.send(reference, TaskKind.ARRANGE_DOCTORS_TALK, SAM)
				.param("way", "invite")
				.param("how", "By phone"))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void theNavigatorInvitesBothDoctorsAndWaitsForAnAnswer() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.PATIENT_TELLS, "CHANGED");
		String task = this.cases.address(reference, TaskKind.ARRANGE_DOCTORS_TALK);
		String before = page(task, SAM);
		assertThat(before).contains("Invite both doctors", "Dear Dr. First Sample")
			.doesNotContain("Invited, waiting for an answer.");
		assertThat(before.substring(before.indexOf("A patient of yours asked our program"))).doesNotContain("Maria");
		this.samples.done(this.samples.send(reference, TaskKind.ARRANGE_DOCTORS_TALK, SAM)
			.param("way", "invite")
			.param("how", "Called the office at noon"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.ARRANGE_DOCTORS_TALK);
		assertThat(page(task, SAM)).contains("Invited, waiting for an answer.", "Called the office at noon");
		assertThat(this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((mail) -> mail.kind() == MailKind.TALK_WANTED)
			.singleElement()
			.matches((mail) -> mail.isTo(CHEN.person().id()));
	}

	@Test
	void aDoctorWhomNobodyMayContactIsNotAskedToTalk() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.NOBODY, "CHANGED");

		assertThat(page(this.cases.address(reference, TaskKind.ARRANGE_DOCTORS_TALK), SAM))
			.contains("The patient asked that nobody contacts this doctor.")
			.doesNotContain("TALKED_AND_AGREE");
		this.browser
			.perform(this.samples.send(reference, TaskKind.ARRANGE_DOCTORS_TALK, SAM)
				.param("result", "TALKED_AND_AGREE")
				.param("note", "They agree now."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("They agree now.")));
	}

	@Test
	void theReleaseKeepsWhyItCouldNotWait() throws Exception {
		CaseReference reference = this.samples.signed("SAME", "SAME");
		nobodyWorksToday();
		this.samples.released(reference);

		assertThat(newest(reference)).isInstanceOfSatisfying(Opinion.Released.class,
				(opinion) -> assertThat(opinion.release().reasonForThisHour())
					.isEqualTo("She asked to have it at once."));
	}

	@Test
	void theNextStepThatIsNamedIsTheOneThatComes() throws Exception {
		assertThat(saidAfterReading("SAME")).contains("The next step is your decision.");
		assertThat(saidAfterReading("CHANGED")).contains("You said yes to a talk").doesNotContain("decision");
	}

	private String saidAfterReading(String onTreatment) throws Exception {
		CaseReference reference = this.samples.released(this.samples.signed("SAME", onTreatment));
		return String.valueOf(
				this.browser
					.perform(this.samples.send(reference, TaskKind.READ_OPINION, MARIA)
						.param("doctorsMayTalk", "yes")
						.param("read", "yes"))
					.andReturn()
					.getFlashMap()
					.get("flash"));
	}

	private void nobodyWorksToday() {
		DayOfWeek inThreeDays = CaseSamples.today().plusDays(3).getDayOfWeek();
		this.cases.get(Programmes.class)
			.save(new Programme(this.lakeside.id(), this.lakeside.name(), this.lakeside.phone(), new WorkingCalendar(
					CHICAGO, EnumSet.of(inThreeDays), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of())));
	}

	private Opinion newest(CaseReference reference) {
		return this.cases.get(Opinions.class).of(this.cases.caseFile(reference).id()).getFirst();
	}

	private String page(String address, Persona who) throws Exception {
		MockHttpServletRequestBuilder request = get(address).with(who);
		return this.browser.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

}
