package org.secondopinion.web.messages;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A patient and the programme write to each other. */
@WebTest
class ThreadPagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void whatThePatientWroteIsNewToTheNavigatorUntilItIsRead() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		write(reference, MARIA, "Did the slides\r\narrive? <b>")
			.andExpect(redirectedUrl("/cases/" + reference + "/messages"));

		assertThat(read("/cases/" + reference, SAM)).contains("1<span class=\"visually-hidden\"> new");
		assertThat(read("/cases/" + reference + "?tab=messages", SAM)).contains("Did the slides\narrive? &lt;b&gt;")
			.contains("Maria Example-Alvarez");
		assertThat(read("/cases/" + reference, SAM)).doesNotContain("<span class=\"visually-hidden\"> new");
	}

	@Test
	void theAnswerIsNewOnThePatientsHome() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		assertThat(read("/cases/" + reference, MARIA)).contains("Messages").doesNotContain("1 new");

		write(reference, SAM, "Yes, all of them.").andExpect(redirectedUrl("/cases/" + reference + "?tab=messages"));

		assertThat(read("/cases/" + reference, MARIA)).contains("1 new").doesNotContain("Yes, all of them.");
		assertThat(read("/cases/" + reference + "/messages", MARIA)).contains("Yes, all of them.");
		assertThat(read("/cases/" + reference, MARIA)).doesNotContain("1 new");
	}

	@Test
	void theOtherSideIsToldByMailAndTheWriterIsNot() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		write(reference, MARIA, "Did the slides arrive?");
		write(reference, MARIA, "And the disc?");

		assertThat(mails(reference)).filteredOn((mail) -> mail.kind() == MailKind.NEW_MESSAGE)
			.singleElement()
			.matches((mail) -> mail.isTo(SAM.person().id()));
	}

	@Test
	void anEmptyMessageIsNotSent() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		String page = write(reference, MARIA, "  ").andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("Write the message first.");
		assertThat(this.cases.get(Threads.class).of(this.cases.caseFile(reference).id())).isEmpty();
	}

	@Test
	void whatIsTooLongIsKeptAndNotSent() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		String page = write(reference, MARIA, "long ".repeat(801)).andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("Shorten this to 4,000 characters. It has 4004 now.").contains("long long long");
	}

	@Test
	void inACaseThatHasEndedNobodyWouldAnswer() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		write(reference, MARIA, "Thank you.");
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));

		assertThat(read("/cases/" + reference + "/messages", MARIA)).contains("Thank you.")
			.contains("nobody answers here any more")
			.doesNotContain("Send the message");
		write(reference, MARIA, "Hello?").andExpect(status().isConflict());
	}

	@Test
	void theEndOfACaseStopsItsMailsButTheOneThatSaysSo() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		write(reference, SAM, "All is there.");

		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));

		assertThat(mails(reference)).filteredOn((mail) -> mail.state() == MailState.QUEUED)
			.extracting(Mail::kind)
			.containsExactly(MailKind.CASE_CLOSED);
		assertThat(mails(reference)).filteredOn((mail) -> mail.state() == MailState.STOPPED)
			.extracting(Mail::kind)
			.containsExactlyInAnyOrder(MailKind.YOUR_TURN, MailKind.NEW_MESSAGE);
	}

	@Test
	void aMailThatDidNotArriveIsShownUntilSomebodyTookCareOfIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		CaseFile caseFile = this.cases.caseFile(reference);
		Mail mail = mails(reference).getFirst();
		this.cases.inOneTransaction(() -> {
			this.cases.get(Mails.class).save(mail.in(MailState.UNCERTAIN, caseFile.openedAt()));
			this.cases.get(Caseload.class).markMail(caseFile.id(), true);
		});

		assertThat(read("/cases/" + reference, SAM)).contains("Tell by phone");
		assertThat(line(reference)).contains("Tell by phone");
		assertThat(read("/cases/" + reference + "?tab=messages", SAM))
			.contains("We do not know whether an e-mail arrived.");
		this.browser.perform(post("/cases/" + reference + "/mails/" + mail.id()).with(SAM).with(csrf()))
			.andExpect(status().is3xxRedirection());

		assertThat(read("/cases/" + reference, SAM)).doesNotContain("Tell by phone");
		assertThat(line(reference)).doesNotContain("Tell by phone");
		assertThat(read("/cases/" + reference + "?tab=messages", SAM)).contains("Not known whether it arrived");
	}

	@Test
	void theNavigatorReadsWhomToCallWhereThePatientHasNoAddress() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String flag = "no e-mail address";
		assertThat(read("/cases/" + reference, SAM)).doesNotContain(flag).doesNotContain("Tell by phone");

		withoutAddress(reference, () -> {
			write(reference, SAM, "All is there.");
			assertThat(line(reference)).contains("Tell by phone");
			assertThat(read("/cases/" + reference, SAM)).contains(flag, "Tell by phone");
			assertThat(read("/cases/" + reference + "?tab=messages", SAM)).contains("Nobody was told")
				.contains(MARIA.person().name(), "new message", "tel:", "(312) 555-0142")
				.contains("There is a message for you in case " + reference + ".")
				.contains("I told them another way");
		});
	}

	@Test
	void whoToldThePatientAnotherWayIsOnTheTimelineForStaffOnly() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		withoutAddress(reference, () -> {
			write(reference, SAM, "All is there.");
			Mail untold = mails(reference).stream().filter(Mail::needsLookingAfter).findFirst().orElseThrow();

			this.browser.perform(post("/cases/" + reference + "/mails/" + untold.id()).with(SAM).with(csrf()))
				.andExpect(redirectedUrl("/cases/" + reference + "?tab=messages"));

			assertThat(read("/cases/" + reference, SAM)).doesNotContain("Tell by phone")
				.contains("Told in another way than by e-mail: " + MARIA.person().name());
			assertThat(line(reference)).doesNotContain("Tell by phone");
			assertThat(read("/cases/" + reference, MARIA)).doesNotContain("Told in another way");
		});
	}

	@Test
	void whoeverReadsItOnThePagesNeedNotBeCalled() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		withoutAddress(reference, () -> {
			write(reference, SAM, "All is there.");
			read("/cases/" + reference + "?tab=messages", SAM);
			assertThat(line(reference)).as("the navigator's reading tells nobody").contains("Tell by phone");

			read("/cases/" + reference + "/messages", MARIA);

			assertThat(line(reference)).doesNotContain("Tell by phone");
			assertThat(read("/cases/" + reference, SAM)).doesNotContain("Tell by phone");
		});
	}

	@Test
	void whoWasNotToldOfTheEndStandsAboveTheCaseloadUntilSomebodyTellsIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String link = "/cases/" + reference + "?tab=messages";
		withoutAddress(reference, () -> {
			this.cases
				.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));
			assertThat(read("/caseload", SAM)).contains("about a case that has ended", link);
			assertThat(read("/caseload", GRACE)).doesNotContain(link);
			Mail end = mails(reference).stream().filter(Mail::needsLookingAfter).findFirst().orElseThrow();
			assertThat(read(link, SAM)).contains("Nobody was told");

			this.browser.perform(post("/cases/" + reference + "/mails/" + end.id()).with(SAM).with(csrf()))
				.andExpect(redirectedUrl(link));

			assertThat(read("/caseload", SAM)).doesNotContain(link);
		});
	}

	private void withoutAddress(CaseReference reference, Steps steps) throws Exception {
		People people = this.cases.get(People.class);
		Person maria = people.find(this.cases.caseFile(reference).patient()).orElseThrow();
		people.save(new Person(maria.id(), maria.name(), null, maria.roles(), maria.programme()));
		try {
			steps.run();
		}
		finally {
			people.save(maria);
		}
	}

	private interface Steps {

		void run() throws Exception;

	}

	@Test
	void aMailOfAnotherCaseIsNotFound() throws Exception {
		Mail another = mails(this.cases.assessedCase()).getFirst();
		CaseReference reference = this.cases.assessedCase();

		this.browser.perform(post("/cases/" + reference + "/mails/" + another.id()).with(SAM).with(csrf()))
			.andExpect(status().isNotFound());
	}

	private List<Mail> mails(CaseReference reference) {
		return this.cases.get(Mails.class).of(this.cases.caseFile(reference).id());
	}

	private ResultActions write(CaseReference reference, Persona persona, String words) throws Exception {
		return this.browser
			.perform(post("/cases/" + reference + "/messages").param("words", words).with(persona).with(csrf()));
	}

	/** The caseload with this case only. */
	private String line(CaseReference reference) throws Exception {
		return this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", reference.value()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String read(String address, Persona persona) throws Exception {
		return this.browser.perform(get(address).with(persona))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
