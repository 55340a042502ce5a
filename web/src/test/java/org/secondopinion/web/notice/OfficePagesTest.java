package org.secondopinion.web.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.documents.RecordFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A doctor's office answers by its link, without an account. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class OfficePagesTest {

	private static final String BORN = "1970-01-02";

	private static final String OTHER_DAY = "1971-01-02";

	private static final String DEAD = "This does not open anything";

	/** On the clock of the program. */
	private static final String TODAY = CaseSamples.today().toString();

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private Notices notices;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theLetterIsReadWithTheCodeAndTheDateOfBirth() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);

		this.browser.perform(get("/office"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("A letter for a doctor"), not(containsString("Maria")))));
		MockHttpSession session = proved(code);

		this.browser.perform(get("/office/answer").session(session))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("A letter from "), containsString("Maria Example-Alvarez"),
					containsString("My own words"), containsString("Lakeside Second Opinions"),
					not(containsString("worn hip")), not(containsString("Sign")))));
	}

	@Test
	void anAnswerTakesTheCaseOnAndClosesTheLink() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);

		answer(proved(code), "SUGGESTS_COLLEAGUES", "Dr. Colleague Sample in Milwaukee")
			.andExpect(redirectedUrl("/office/thanks"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.SHORTLIST_SPECIALISTS)
			.doesNotContain(TaskKind.NOTE_DOCTORS_ANSWER);
		assertThat(notice(reference).answer()).isNotNull()
			.satisfies((heard) -> assertThat(heard.stance()).isEqualTo(DoctorsStance.SUGGESTS_COLLEAGUES));
		assertThat(history(reference, EventKind.DOCTOR_ANSWERED).as()).isEqualTo(Role.DOCTORS_OFFICE);
		prove(code, BORN, null).andExpect(status().isGone()).andExpect(content().string(containsString(DEAD)));
		this.browser.perform(get("/office/thanks"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Maria"))));
	}

	@Test
	void whomTheDoctorSuggestsIsBesideTheShortlist() throws Exception {
		CaseReference reference = sent();
		answer(proved(code(reference)), "SUGGESTS_COLLEAGUES", "Dr. Colleague Sample in Milwaukee");

		this.browser.perform(get(this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS)).with(SAM))
			.andExpect(content().string(allOf(containsString("The first doctor suggested"),
					containsString("Dr. Colleague Sample in Milwaukee"))));
	}

	@Test
	void anAnswerWithoutItsWordsComesBackWithWhatWasTyped() throws Exception {
		MockHttpSession session = proved(code(sent()));

		answer(session, "OBJECTS", "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write why, in a few words.")));
		answer(session, "", "typed before").andExpect(status().isUnprocessableEntity())
			.andExpect(content()
				.string(allOf(containsString("Choose what comes closest."), containsString("typed before"))));
		answer(session, "SUPPORTIVE", "").andExpect(redirectedUrl("/office/thanks"));
	}

	@Test
	void whoForwardsTheLinkDoesNotForwardThePatient() throws Exception {
		OfficeCode code = code(sent());

		prove(code, OTHER_DAY, null).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("You can try 4 more times."), containsString(code.words()),
					not(containsString("Maria")))));
	}

	@Test
	void fiveWrongDatesLockTheLinkAndTheNavigatorIsTold() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);
		for (int i = 0; i < 4; i++) {
			prove(code, OTHER_DAY, null).andExpect(status().isUnprocessableEntity());
		}

		prove(code, OTHER_DAY, null).andExpect(status().isGone());

		prove(code, BORN, null).andExpect(status().isGone()).andExpect(content().string(containsString(DEAD)));
		assertThat(history(reference, EventKind.OFFICE_LINK_LOCKED).by()).isNull();
	}

	@Test
	void eachWrongDateIsLoggedAsARefusalWithoutTheDate() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);
		prove(code, OTHER_DAY, null);
		prove(code, OTHER_DAY, null);

		assertThat(this.jdbc
			.sql("select count(*) from access_log where case_id = ? and role is null and action = 'ANSWER_FOR_OFFICE'")
			.param(this.cases.caseFile(reference).id().value())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void whoeverTriesOneCodeAfterTheOtherHasToWaitAndOthersNeedNot() throws Exception {
		Random random = new Random(2);
		for (int i = 0; i < CodesInVain.MOST; i++) {
			tried(OfficeCode.random(random), "192.0.2.7").andExpect(status().isGone());
		}

		tried(OfficeCode.random(random), "192.0.2.7").andExpect(status().isTooManyRequests())
			.andExpect(content().string(containsString("Too many codes that open nothing")));
		tried(OfficeCode.random(random), "192.0.2.8").andExpect(status().isGone());
	}

	private ResultActions tried(OfficeCode code, String address) throws Exception {
		return this.browser.perform(post("/office").with(csrf()).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).param("code", code.words()).param("bornOn", BORN));
	}

	@Test
	void unknownExpiredUsedAndForbiddenCodesAreAnsweredAlike() throws Exception {
		CaseReference expired = sent();
		OfficeCode old = code(expired);
		this.jdbc.sql("update office_link set expires_at = now() - interval '1 minute' where case_id = ?")
			.param(this.cases.caseFile(expired).id().value())
			.update();
		CaseReference forbidden = sent();
		OfficeCode unwanted = code(forbidden);
		forbid(forbidden);
		OfficeCode used = code(sent());
		answer(proved(used), "SUPPORTIVE", "");
		CaseReference ended = sent();
		OfficeCode late = code(ended);
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class)
			.interrupt(this.cases.caseFile(ended).id(), Interruption.WITHDRAWAL));

		String unknown = dead(OfficeCode.random(new Random(1)));
		assertThat(unknown).contains(DEAD, "Lakeside Second Opinions", "555-0100");
		assertThat(dead(old)).isEqualTo(unknown);
		assertThat(dead(unwanted)).isEqualTo(unknown);
		assertThat(dead(used)).isEqualTo(unknown);
		assertThat(dead(late)).isEqualTo(unknown);
	}

	@Test
	void aMailThatWaitsIsStoppedWhenThePatientForbidsContact() throws Exception {
		CaseReference reference = approved();
		mailed(reference, "office@example.org");

		forbid(reference);

		assertThat(this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((mail) -> mail.kind() == MailKind.LETTER_TO_DOCTOR)
			.extracting(Mail::state)
			.containsExactly(MailState.STOPPED);
	}

	@Test
	void anInvitationToTheFamilyIsSentAllTheSameWhenThePatientForbidsContact() throws Exception {
		CaseReference reference = sent();
		Instant now = Instant.now();
		Mail invitation = Mail.queued(this.cases.caseFile(reference).id(), MailKind.PARTNER_INVITED, null,
				new Addressee.Outside("family@example.org"), "", now, now);
		this.cases.inOneTransaction(() -> this.cases.get(Outbox.class).put(invitation));

		forbid(reference);

		assertThat(this.cases.get(Mails.class).find(invitation.id())).get().returns(MailState.QUEUED, Mail::state);
	}

	@Test
	void thePatientForbidsAndAllowsContactOnAPageAndTheNavigatorSeesIt() throws Exception {
		CaseReference reference = sent();
		this.browser.perform(get("/cases/" + reference).with(MARIA))
			.andExpect(content().string(containsString("Contact with your doctor")));
		this.browser.perform(get("/cases/" + reference + "/doctor").with(MARIA))
			.andExpect(content().string(containsString("Nobody contacts my doctor")));

		forbid(reference);

		this.browser.perform(get("/cases/" + reference).with(SAM))
			.andExpect(content().string(containsString("Do not contact the first doctor")));
		this.browser.perform(get("/cases/" + reference + "/letter").with(SAM))
			.andExpect(content().string(allOf(containsString("asked that nobody contacts this doctor"),
					not(containsString("Show the letter with a code")))));
		this.browser.perform(post("/cases/" + reference + "/letter").with(SAM).with(csrf()))
			.andExpect(content().string(not(containsString("with this code"))));
		this.browser.perform(post("/cases/" + reference + "/doctor/allow").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference));
		assertThat(notice(reference).isContactForbidden()).isFalse();
	}

	@Test
	void aLinkThatWasGivenOutBeforeStaysDeadWhenContactIsAllowedAgain() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);
		forbid(reference);
		this.browser.perform(post("/cases/" + reference + "/doctor/allow").with(MARIA).with(csrf()));

		prove(code, BORN, null).andExpect(status().isGone());
	}

	@Test
	void aPageThatIsOpenAlreadyClosesWhenThePatientForbidsContact() throws Exception {
		CaseReference reference = sent();
		MockHttpSession session = proved(code(reference));
		forbid(reference);

		this.browser.perform(get("/office/answer").session(session)).andExpect(status().isGone());
		answer(session, "SUPPORTIVE", "").andExpect(status().isGone());
		send(session, RecordFiles.recordOf("Maria", "Example-Alvarez")).andExpect(status().isGone());
		assertThat(notice(reference).answer()).isNull();
	}

	@Test
	void theSecondOfTwoWhoAnswerAtOnceReadsThatItHasBeenAnswered() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);
		MockHttpSession first = proved(code);
		MockHttpSession second = proved(code);
		MockHttpSession withAnotherLink = proved(code(reference));
		answer(first, "SUPPORTIVE", "");

		answer(second, "OBJECTS", "Too late").andExpect(status().isConflict())
			.andExpect(content().string(containsString("This has been answered")));
		answer(withAnotherLink, "OBJECTS", "Too late").andExpect(status().isConflict());
		assertThat(notice(reference).answer()).isNotNull()
			.satisfies((heard) -> assertThat(heard.stance()).isEqualTo(DoctorsStance.SUPPORTIVE));
	}

	@Test
	void theOfficeNamesWhoFollowsADoctorWhoHasLeft() throws Exception {
		CaseReference reference = sent();

		this.browser.perform(post("/office/answer").session(proved(code(reference)))
			.with(csrf())
			.param("stance", "NOT_REACHABLE")
			.param("followedBy", "Dr. Next Sample"));

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
		this.browser.perform(post(this.cases.address(reference, TaskKind.CHOOSE_NOTICE)).with(MARIA)
			.with(csrf())
			.param("route", "PROGRAMME_WRITES"));
		this.browser.perform(get(this.cases.address(reference, TaskKind.APPROVE_LETTER)).with(MARIA))
			.andExpect(content().string(allOf(containsString("Dear Dr. Next Sample,"),
					containsString("I was a patient of Dr. First Sample"), not(containsString("You told me")))));
	}

	@Test
	void anAnswerThatNobodyWaitsForAnyMoreIsKept() throws Exception {
		CaseReference reference = sent();
		noted(reference, "SUPPORTIVE", "");
		MockHttpSession session = proved(code(reference));

		answer(session, "OBJECTS", "In writing").andExpect(redirectedUrl("/office/thanks"));

		assertThat(history(reference, EventKind.OFFICE_ANSWERED_LATE).note()).isEqualTo("In writing");
		assertThat(notice(reference).answer()).isNotNull()
			.satisfies((noted) -> assertThat(noted.stance()).isEqualTo(DoctorsStance.SUPPORTIVE));
	}

	@Test
	void aLinkOpensNothingOnceTheNavigatorNotedAnAnswer() throws Exception {
		CaseReference reference = sent();
		OfficeCode code = code(reference);
		MockHttpSession session = proved(code);

		noted(reference, "SUPPORTIVE", "");

		answer(session, "OBJECTS", "Too late").andExpect(status().isConflict());
		prove(code, BORN, null).andExpect(status().isGone());
	}

	@Test
	void theOfficeOfADoctorWhoHasLeftGetsNothingThatIsForWhoeverFollows() throws Exception {
		CaseReference reference = approved();
		mailed(reference, "office@example.org");
		OfficeCode code = code(reference);

		noted(reference, "NOT_REACHABLE", "Dr. Next Sample");

		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.CHOOSE_NOTICE);
		prove(code, BORN, null).andExpect(status().isGone());
		assertThat(this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((mail) -> mail.kind() == MailKind.LETTER_TO_DOCTOR)
			.extracting(Mail::state)
			.containsExactly(MailState.STOPPED);
	}

	private void noted(CaseReference reference, String stance, String followedBy) throws Exception {
		this.browser.perform(post(this.cases.address(reference, TaskKind.NOTE_DOCTORS_ANSWER)).with(SAM)
			.with(csrf())
			.param("stance", stance)
			.param("answeredOn", TODAY)
			.param("followedBy", followedBy));
	}

	@Test
	void recordsAreSentBeforeTheAnswerAndCheckedByTheNavigator() throws Exception {
		CaseReference reference = sent();
		MockHttpSession session = proved(code(reference));
		this.browser.perform(get("/office/import").session(session)).andExpect(status().isOk());
		this.browser.perform(multipart("/office/import").session(session).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a file first.")));

		send(session, RecordFiles.recordOf("Maria", "Example-Alvarez")).andExpect(redirectedUrl("/office/answer"));

		this.browser.perform(get("/office/answer").session(session))
			.andExpect(content().string(allOf(containsString("office.json"), not(containsString("Worn hip")))));
		this.browser.perform(get("/cases/" + reference + "?tab=files").with(SAM))
			.andExpect(content()
				.string(allOf(containsString("The doctor’s office sent a file"), containsString("office.json"))));
		assertThat(history(reference, EventKind.OFFICE_BROUGHT_FILE).about()).isEqualTo("office.json");
	}

	@Test
	void anOfficeSendsPagesAndTheNavigatorSaysWhatIsInThem() throws Exception {
		CaseReference reference = sent();
		MockHttpSession session = proved(code(reference));

		send(session, "%PDF-1.7\nnotes\n%%EOF\n".getBytes()).andExpect(redirectedUrl("/office/answer"));

		this.browser.perform(get("/cases/" + reference + "?tab=files").with(SAM))
			.andExpect(content()
				.string(allOf(containsString("The doctor’s office sent a file"), containsString("To be checked"))));
	}

	@Test
	void whatIsNoRecordIsRefusedWithASentence() throws Exception {
		MockHttpSession session = proved(code(sent()));

		send(session, "no record".getBytes()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This is not a kind of file that we can take")));
	}

	@Test
	void thePatientReadsInTheListOfLooksThatTheOfficeWasThere() throws Exception {
		CaseReference reference = sent();
		this.browser.perform(get("/office/answer").session(proved(code(reference))));

		assertThat(this.cases.get(AccessLog.class).of(this.cases.caseFile(reference).id()))
			.anySatisfy((look) -> assertThat(look.name()).isEqualTo("Office of Dr. First Sample"));
		this.browser.perform(get("/cases/" + reference + "/access").with(MARIA))
			.andExpect(content().string(containsString("Office of Dr. First Sample")));
	}

	@Test
	void theSessionChangesItsNameSoThatNobodyRidesOnAnOldOne() throws Exception {
		MockHttpSession session = new MockHttpSession();
		String before = session.getId();

		prove(code(sent()), BORN, session).andExpect(redirectedUrl("/office/answer"));

		assertThat(session.getId()).isNotEqualTo(before);
	}

	@Test
	void aFormWithoutItsTokenIsNotTaken() throws Exception {
		this.browser.perform(post("/office").param("code", "x").param("bornOn", BORN))
			.andExpect(redirectedUrl("/office?away=true"));
		this.browser.perform(get("/office?away=true"))
			.andExpect(content().string(containsString("closes after half an hour")));
	}

	@Test
	void nobodyFindsFollowsOrKeepsThesePages() throws Exception {
		this.browser.perform(get("/office"))
			.andExpect(header().string("Referrer-Policy", "no-referrer"))
			.andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(header().string("Content-Security-Policy", containsString("form-action 'self'")))
			.andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
			.andExpect(content()
				.string(allOf(containsString("name=\"referrer\" content=\"no-referrer\""), containsString("noindex"))));
		this.browser.perform(get("/office/whatever")).andExpect(status().isForbidden());
	}

	@Test
	void theOfficeSaysWhatBecomesOfEachRecordAndTheLetterStaysOpen() throws Exception {
		CaseReference reference = askedForARecord();
		MockHttpSession session = proved(code(reference));

		this.browser.perform(get("/office/answer").session(session))
			.andExpect(content()
				.string(allOf(containsString("What we ask you for"), containsString("Answer the letter last"))));
		String record = record(session);
		this.browser.perform(get(record).session(session))
			.andExpect(content().string(allOf(containsString("allow my health records to be released"),
					containsString("Any hospital of mine"), containsString("Lakeside Second Opinions"))));
		this.browser.perform(post(record).session(session).with(csrf()).param("reply", "LATER").param("words", ""))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write by when it comes.")));
		this.browser
			.perform(post(record).session(session)
				.with(csrf())
				.param("reply", "LATER")
				.param("words", "Our archive opens on Monday."))
			.andExpect(redirectedUrl("/office/answer"));

		this.browser.perform(get("/office/answer").session(session))
			.andExpect(
					content().string(allOf(containsString("Answered"), containsString("Your answer to the letter"))));
		this.browser.perform(get("/cases/" + reference).with(SAM))
			.andExpect(content().string(containsString("The doctor’s office wrote about a record")));
		this.browser.perform(get(this.cases.address(reference, TaskKind.AWAIT_RECORD)).with(SAM))
			.andExpect(content().string(containsString("It comes later. Our archive opens on Monday.")));
	}

	@Test
	void onceTheNavigatorNotesThatARecordTakesLongerNothingIsLeftToNote() throws Exception {
		CaseReference reference = askedForARecord();
		MockHttpSession session = proved(code(reference));
		later(session, record(session), "Our archive opens on Monday.");

		this.browser
			.perform(post(this.cases.address(reference, TaskKind.AWAIT_RECORD)).with(SAM)
				.with(csrf())
				.param("arrival", "TAKES_LONGER")
				.param("on", TODAY)
				.param("reason", "Their archive opens on Monday."))
			.andExpect(redirectedUrl("/cases/" + reference));

		this.browser.perform(get("/cases/" + reference).with(SAM))
			.andExpect(content().string(not(containsString("note what came of it"))));
	}

	@Test
	void aRecordThatTheOfficeIsNotAskedForIsNotShownToIt() throws Exception {
		CaseReference reference = askedForARecord();
		MockHttpSession session = proved(code(reference));
		String record = record(session);
		this.browser.perform(post(this.cases.address(reference, TaskKind.AWAIT_RECORD)).with(SAM)
			.with(csrf())
			.param("arrival", "ARRIVED")
			.param("on", TODAY));

		this.browser.perform(get(record).session(session)).andExpect(redirectedUrl("/office/answer"));
		this.browser.perform(get("/office/answer").session(session))
			.andExpect(content().string(allOf(containsString("You are not asked for this record any more."),
					not(containsString("What we ask you for")))));
	}

	@Test
	void whatAHospitalOfTheDoctorsNameIsAskedForIsNotShownToTheOffice() throws Exception {
		CaseReference reference = sent();
		noted(reference, "SUPPORTIVE", "");
		asked(reference, "HOSPITAL", "First Sample Hospital");

		assertNothingIsAsked(reference);
	}

	@Test
	void whoFollowsADoctorIsNotShownWhatThatDoctorIsAskedFor() throws Exception {
		CaseReference reference = followed();
		asked(reference, "FIRST_DOCTORS_OFFICE", "Dr. First Sample");

		assertNothingIsAsked(reference);
	}

	@Test
	void whoFollowsADoctorIsShownWhatIsAskedOfThem() throws Exception {
		CaseReference reference = followed();
		asked(reference, "FIRST_DOCTORS_OFFICE", "Office of Dr. Next Sample");

		this.browser.perform(get("/office/answer").session(proved(code(reference))))
			.andExpect(content().string(containsString("What we ask you for")));
	}

	/** Another doctor follows the first one, got a letter, and answered. */
	private CaseReference followed() throws Exception {
		CaseReference reference = sent();
		noted(reference, "NOT_REACHABLE", "Dr. Next Sample");
		approve(reference, "Dr. Next Sample");
		send(reference);
		noted(reference, "SUPPORTIVE", "");
		return reference;
	}

	private void assertNothingIsAsked(CaseReference reference) throws Exception {
		this.browser.perform(get("/office/answer").session(proved(code(reference))))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("What we ask you for"))));
	}

	@Test
	void theSameSaidTwiceIsKeptOnceAndAfterTenAnswersTheOfficeIsAskedToCall() throws Exception {
		CaseReference reference = askedForARecord();
		MockHttpSession session = proved(code(reference));
		String record = record(session);

		later(session, record, "Day 1").andExpect(redirectedUrl("/office/answer"));
		later(session, record, "Day 1").andExpect(redirectedUrl("/office/answer"));
		assertThat(replies(reference)).isEqualTo(1);

		for (int day = 2; day <= 10; day++) {
			later(session, record, "Day " + day).andExpect(redirectedUrl("/office/answer"));
		}
		later(session, record, "Day 11").andExpect(status().isUnprocessableEntity())
			.andExpect(content()
				.string(allOf(containsString("You told us about this record 10 times. Call the program instead."),
						containsString("Day 11"))));
		assertThat(replies(reference)).isEqualTo(10);
	}

	private ResultActions later(MockHttpSession session, String record, String words) throws Exception {
		return this.browser
			.perform(post(record).session(session).with(csrf()).param("reply", "LATER").param("words", words));
	}

	private long replies(CaseReference reference) {
		return this.cases.get(CaseHistory.class)
			.of(this.cases.caseFile(reference).id())
			.stream()
			.filter((entry) -> entry.event().kind() == EventKind.OFFICE_REPLIED)
			.count();
	}

	@Test
	void everyPageOfTheOfficeSaysWhomToCall() throws Exception {
		MockHttpSession session = proved(code(sent()));

		this.browser.perform(get("/office"))
			.andExpect(content().string(allOf(containsString("You need no account here"), containsString("tel:"))));
		this.browser.perform(get("/office/import").session(session))
			.andExpect(content().string(allOf(containsString("Lakeside Second Opinions"), containsString("tel:"))));
		this.browser.perform(get("/office/thanks")).andExpect(content().string(containsString("tel:")));
	}

	/**
	 * An answer was noted, and the doctor's office is asked for the first record of the
	 * list.
	 */
	private CaseReference askedForARecord() throws Exception {
		CaseReference reference = sent();
		noted(reference, "SUPPORTIVE", "");
		return asked(reference, "FIRST_DOCTORS_OFFICE", "Dr. First Sample");
	}

	private CaseReference asked(CaseReference reference, String keeperKind, String keeper) throws Exception {
		this.browser.perform(post(this.cases.address(reference, TaskKind.SIGN_AUTHORIZATION)).with(MARIA)
			.with(csrf())
			.param("records", EnumSet.allOf(RecordKind.class).stream().map(RecordKind::name).toArray(String[]::new))
			.param("from", "Any hospital of mine")
			.param("to", "The program")
			.param("purpose", "A second opinion")
			.param("expiresOn", CaseSamples.today().plusYears(1).toString())
			.param("signature", MARIA.person().name()));
		this.browser
			.perform(post(this.cases.address(reference, TaskKind.REQUEST_RECORD)).with(SAM)
				.with(csrf())
				.param("keeperKind", keeperKind)
				.param("keeper", keeper)
				.param("means", "FAX")
				.param("requestedOn", TODAY))
			.andExpect(redirectedUrl("/cases/" + reference));
		return reference;
	}

	private String record(MockHttpSession session) throws Exception {
		return this.browser.perform(get("/office/answer").session(session))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.replaceAll("(?s).*(/office/records/[0-9a-f-]{36}).*", "$1");
	}

	@Test
	void theCodeIsInNoAddressAndInNoLog(CapturedOutput output) throws Exception {
		OfficeCode code = code(sent());
		MvcResult answer = prove(code, BORN, null).andReturn();

		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/office/answer");
		assertThat(output.getAll()).doesNotContain(code.words()).doesNotContain(code.words().replace("-", ""));
		assertThat(this.jdbc.sql("select count(*) from office_link where code_hash = ?")
			.param(code.words())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theNavigatorPrintsTheLetterWithACodeThatIsShownOnce() throws Exception {
		CaseReference reference = sent();
		this.browser.perform(get("/cases/" + reference + "/letter").with(SAM))
			.andExpect(content()
				.string(allOf(containsString("Show the letter with a code"), not(containsString("with this code")))));

		String page = this.browser.perform(post("/cases/" + reference + "/letter").with(SAM).with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("/office</strong> with this code");
		String shown = page.replaceAll("(?s).*((?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}).*", "$1");

		this.browser.perform(get("/cases/" + reference + "/letter").with(SAM))
			.andExpect(content().string(not(containsString(shown))));
		prove(OfficeCode.read(shown).orElseThrow(), BORN, null).andExpect(redirectedUrl("/office/answer"));
		this.browser.perform(get("/cases/" + reference + "/letter").with(MARIA))
			.andExpect(content().string(not(containsString("Show the letter with a code"))));
	}

	@Test
	void aLetterByMailNeedsAnAddressAndWaitsInTheOutbox() throws Exception {
		CaseReference reference = approved();
		this.browser.perform(get(this.cases.address(reference, TaskKind.SEND_LETTER)).with(SAM))
			.andExpect(content().string(containsString("E-mail the letter to the office now")));
		mailed(reference, "office at example").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("Write the e-mail address of the office"),
					containsString("office at example"))));

		mailed(reference, "office@example.org").andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()))
			.filteredOn((mail) -> mail.kind() == MailKind.LETTER_TO_DOCTOR)
			.singleElement()
			.returns(new Addressee.Outside("office@example.org"), Mail::to);
		assertThat(this.cases.waiting(reference)).containsExactly(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	private ResultActions mailed(CaseReference reference, String email) throws Exception {
		return this.browser.perform(post(this.cases.address(reference, TaskKind.SEND_LETTER)).with(SAM)
			.with(csrf())
			.param("way", "mail")
			.param("email", email));
	}

	private CaseReference approved() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		approve(reference, "Dr. First Sample");
		return reference;
	}

	private void approve(CaseReference reference, String addressee) throws Exception {
		this.browser.perform(post(this.cases.address(reference, TaskKind.CHOOSE_NOTICE)).with(MARIA)
			.with(csrf())
			.param("route", "PROGRAMME_WRITES"));
		this.browser.perform(post(this.cases.address(reference, TaskKind.APPROVE_LETTER)).with(MARIA)
			.with(csrf())
			.param("addressee", addressee)
			.param("text", "My own words"));
	}

	private CaseReference sent() throws Exception {
		CaseReference reference = approved();
		send(reference);
		return reference;
	}

	private void send(CaseReference reference) throws Exception {
		this.browser.perform(post(this.cases.address(reference, TaskKind.SEND_LETTER)).with(SAM)
			.with(csrf())
			.param("means", "FAX")
			.param("sentOn", TODAY));
	}

	private OfficeCode code(CaseReference reference) {
		return this.cases.get(CaseDoor.class)
			.open(SAM.person(), reference, CaseAction.NAVIGATE, this.cases.get(AskOffice.class)::forPaper);
	}

	private void forbid(CaseReference reference) throws Exception {
		this.browser.perform(post("/cases/" + reference + "/doctor/forbid").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference));
	}

	private MockHttpSession proved(OfficeCode code) throws Exception {
		MockHttpSession session = new MockHttpSession();
		prove(code, BORN, session).andExpect(redirectedUrl("/office/answer"));
		return session;
	}

	private ResultActions prove(OfficeCode code, String bornOn, @Nullable MockHttpSession session) throws Exception {
		return this.browser.perform(post("/office").session((session != null) ? session : new MockHttpSession())
			.with(csrf())
			.param("code", code.words())
			.param("bornOn", bornOn));
	}

	private String dead(OfficeCode code) throws Exception {
		String page = prove(code, BORN, null).andExpect(status().isGone())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return page.replaceAll("\"X-CSRF-TOKEN&quot;:&quot;[^&]+|hx-headers=\"[^\"]+\"", "");
	}

	private ResultActions answer(MockHttpSession session, String stance, String words) throws Exception {
		return this.browser.perform(
				post("/office/answer").session(session).with(csrf()).param("stance", stance).param("words", words));
	}

	private ResultActions send(MockHttpSession session, byte[] content) throws Exception {
		return this.browser.perform(multipart("/office/import")
			.file(new MockMultipartFile("file", "office.json", "application/json", content))
			.session(session)
			.with(csrf()));
	}

	private CaseEvent history(CaseReference reference, EventKind kind) {
		return this.cases.get(CaseHistory.class)
			.of(this.cases.caseFile(reference).id())
			.stream()
			.map(CaseHistory.Entry::event)
			.filter((event) -> event.kind() == kind)
			.findFirst()
			.orElseThrow(() -> new AssertionError(kind + " has not happened"));
	}

	private Notice notice(CaseReference reference) {
		return this.notices.of(this.cases.caseFile(reference).id());
	}

}
