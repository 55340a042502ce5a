package org.secondopinion.web.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What came of a visit that was agreed, and the file for calendars. */
@WebTest
class MeetingTest {

	private static final ZoneId DENVER = ZoneId.of("America/Denver");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@Test
	void whatIsStillToComeDidNotTakePlace() throws Exception {
		comesBack(kept(visitAgreed()).param("came", "TOOK_PLACE"), "The appointment is still to come.");
	}

	@Test
	void whatFellThroughNeedsAReasonAndSomebodyToAskNext() throws Exception {
		comesBack(kept(visitAgreed()).param("came", "CANCELLED"), "Choose because of whom.",
				"Write why, in words that the patient may read.", "Choose how it goes on.");
	}

	@Test
	void whatTookPlaceNeedsNobodyToBeAskedNext() throws Exception {
		CaseReference reference = visitAgreed();
		happensAt(reference, Instant.now().minus(2, ChronoUnit.HOURS));

		comesBack(kept(reference).param("came", "TOOK_PLACE").param("because", "PATIENT").param("then", "NEXT"),
				"It took place, but you chose because of whom it did not.", "so nobody has to be asked again");
		this.samples.done(kept(reference).param("came", "TOOK_PLACE"));

		assertThat(this.cases.waiting(reference)).doesNotContain(TaskKind.KEEP_APPOINTMENT);
	}

	@Test
	void aCanceledVisitCanGoToTheNextInLine() throws Exception {
		CaseReference reference = visitAgreed();

		this.samples.done(kept(reference).param("came", "CANCELLED")
			.param("because", "SPECIALIST")
			.param("reason", "Is away for a month.")
			.param("then", "NEXT"));

		assertThat(page("/cases/" + reference + "/timeline", MARIA))
			.contains("Your specialist canceled the appointment", "Is away for a month.");
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM))
			.contains("Accepted, then left: No meeting came about");
	}

	@Test
	void aSpecialistGivesTheCaseBackWithAReasonThatThePatientDoesNotRead() throws Exception {
		CaseReference reference = visitAgreed();
		assertThat(page("/reviews", CHEN)).contains("/cases/" + reference + "/give-back");

		comesBack(giveBack(reference, CHEN).param("reason", "NO_ANSWER"), "Choose why.");
		comesBack(giveBack(reference, CHEN).param("reason", "OTHER"), "Write the reason in a few words.");
		this.samples.done(giveBack(reference, CHEN).param("reason", "CONFLICT_OF_INTEREST").param("note", "My cousin"));

		assertThat(page("/cases/" + reference + "/timeline", MARIA))
			.contains("This specialist does not review your case after all")
			.doesNotContain("My cousin");
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM))
			.contains("Accepted, then left: Conflict of interest", "My cousin");
		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN)).andExpect(status().isNotFound());
	}

	@Test
	void theNavigatorNotesThatTheSpecialistDoesNotAnswer() throws Exception {
		CaseReference reference = visitAgreed();
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM))
			.contains("/cases/" + reference + "/give-back");

		this.samples.done(giveBack(reference, SAM).param("reason", "NO_ANSWER"));

		assertThat(told(reference, MailKind.REVIEW_CALLED_OFF)).containsExactly(CHEN.person().id());
		assertThat(this.cases.waiting(reference)).contains(TaskKind.ANSWER_OFFER);
		assertThat(page("/cases/" + reference + "/appointment.ics", MARIA)).contains("STATUS:CANCELLED\r\n");
	}

	@Test
	void patientAndSpecialistAreToldByMailThatTheAppointmentIsAgreedOrOff() throws Exception {
		CaseReference reference = visitAgreed();
		assertThat(told(reference, MailKind.APPOINTMENT_NEWS)).containsExactlyInAnyOrder(MARIA.person().id(),
				CHEN.person().id());

		this.samples.done(giveBack(reference, CHEN).param("reason", "CONFLICT_OF_INTEREST"));

		assertThat(told(reference, MailKind.APPOINTMENT_NEWS)).contains(MARIA.person().id());
		assertThat(told(reference, MailKind.REVIEW_CALLED_OFF)).isEmpty();
	}

	@Test
	void theSpecialistIsToldWhenTheCaseEndsBeforeTheReview() throws Exception {
		CaseReference reference = visitAgreed();

		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(id(reference)));

		assertThat(told(reference, MailKind.REVIEW_CALLED_OFF)).containsExactly(CHEN.person().id());
	}

	// Whoever is not told by the time that the mail is sent was not told.
	private List<PersonId> told(CaseReference reference, MailKind kind) {
		return this.cases.get(Mails.class)
			.of(id(reference))
			.stream()
			.filter((mail) -> mail.kind() == kind)
			.map((mail) -> ((Addressee.Known) mail.to()).person())
			.toList();
	}

	@Test
	void aSpecialistWhoDoesNotAnswerIsFlagged() throws Exception {
		CaseReference reference = this.samples.accepted();
		assertThat(page("/cases/" + reference, SAM)).doesNotContain("does not answer: call");
		WatchingReview watching = this.cases.get(WatchingReview.class);

		this.cases.inOneTransaction(() -> {
			watching.watch(id(reference));
			watching.watch(id(reference));
		});

		assertThat(page("/cases/" + reference, SAM)).contains("The specialist does not answer: call, or ask the next");
		assertThat(told(reference, MailKind.REVIEW_REMINDED)).containsExactly(CHEN.person().id());
		assertThat(told(reference, MailKind.REVIEW_STUCK)).containsExactly(SAM.person().id());
	}

	@Test
	void whoReachedTheSpecialistNotesItAndNeitherFlagNorMailGoesOn() throws Exception {
		CaseReference reference = this.samples.accepted();
		String address = "/cases/" + reference + "/specialist-reached";
		WatchingReview watching = this.cases.get(WatchingReview.class);
		this.cases.inOneTransaction(() -> {
			watching.watch(id(reference));
			watching.watch(id(reference));
		});
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains(address);
		assertThat(page(address, SAM)).contains("What did they say?");

		comesBack(post(address).with(SAM).with(csrf()).param("words", " "), "Write what the specialist said");
		this.samples.done(post(address).with(SAM).with(csrf()).param("words", "Calls on Monday."));

		assertThat(page("/cases/" + reference, SAM)).doesNotContain("does not answer: call");
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).doesNotContain(address);
		assertThat(page("/cases/" + reference + "/timeline", SAM)).contains("Specialist reached", "Calls on Monday.");
		assertThat(page("/cases/" + reference + "/timeline", MARIA)).doesNotContain("Calls on Monday.");
		assertThat(this.cases.get(Mails.class).of(id(reference)))
			.filteredOn((mail) -> mail.kind() == MailKind.REVIEW_STUCK)
			.extracting(Mail::state)
			.containsExactly(MailState.STOPPED);
	}

	@Test
	void anOpinionThatIsNotThereIsFlagged() throws Exception {
		CaseReference reference = visitAgreed();
		WatchingReview watching = this.cases.get(WatchingReview.class);

		this.cases.inOneTransaction(() -> {
			watching.watch(id(reference));
			watching.watch(id(reference));
		});

		assertThat(page("/cases/" + reference, SAM))
			.contains("The opinion is not there as promised: call the specialist, or ask the next");
	}

	@Test
	void nobodyGivesBackWhatNobodyTook() throws Exception {
		this.browser.perform(get("/cases/" + this.samples.offered() + "/give-back").with(SAM))
			.andExpect(status().isConflict());
	}

	@Test
	void theCalendarFileTellsWhenAndNothingOfTheIllness() throws Exception {
		CaseReference reference = visitAgreed();
		Instant at = this.samples.booking(reference).meetingAt().orElseThrow();

		assertThat(page("/cases/" + reference + "/appointment.ics", MARIA))
			.containsSubsequence("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "METHOD:PUBLISH\r\n", "UID:" + id(reference),
					"SEQUENCE:0\r\nDTSTAMP:", "DTSTART:" + at.toString().replaceAll("[-:]", "") + "\r\n",
					"STATUS:CONFIRMED\r\nSUMMARY:Appointment about your case " + reference + "\r\n",
					"END:VCALENDAR\r\n")
			.doesNotContain("Room 4", "Chen", "hip", "Orthopedic");
		assertThat(page("/cases/" + reference + "/appointment.ics", CHEN))
			.contains("SUMMARY:Appointment about case " + reference + "\r\n");
	}

	@Test
	void noLineOfTheCalendarFileIsTooLong() throws Exception {
		assertThat(page("/cases/" + visitAgreed() + "/appointment.ics", SAM).split("\r\n"))
			.allMatch((line) -> line.length() <= 75)
			.anyMatch((line) -> line.startsWith(" "));
	}

	@Test
	void theCalendarFileFollowsTheAppointment() throws Exception {
		CaseReference reference = visitAgreed();
		this.samples.done(kept(reference).param("came", "RESCHEDULED")
			.param("because", "PATIENT")
			.param("reason", "Has to work that day."));

		assertThat(page("/cases/" + reference + "/appointment.ics", MARIA)).contains("METHOD:CANCEL\r\n",
				"UID:" + id(reference), "SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("Take it out of your calendar");

		agreeOnVisit(reference);

		assertThat(page("/cases/" + reference + "/appointment.ics", MARIA)).contains("METHOD:PUBLISH\r\n",
				"UID:" + id(reference), "SEQUENCE:2\r\n", "STATUS:CONFIRMED\r\n");
		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("Put it into your calendar");
	}

	@Test
	void withoutAMeetingThereIsNoCalendarFile() throws Exception {
		this.browser.perform(get("/cases/" + this.samples.accepted() + "/appointment.ics").with(MARIA))
			.andExpect(status().isNotFound());
	}

	private CaseReference visitAgreed() throws Exception {
		CaseReference reference = this.samples.accepted();
		agreeOnVisit(reference);
		return reference;
	}

	private void agreeOnVisit(CaseReference reference) throws Exception {
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("date", ZonedDateTime.now(DENVER).plusDays(10).toLocalDate().toString())
			.param("time", "14:30")
			.param("zone", DENVER.getId())
			.param("place", "Room 4, second floor"));
	}

	private static MockHttpServletRequestBuilder giveBack(CaseReference reference, Persona who) {
		return post("/cases/" + reference + "/give-back").with(who).with(csrf());
	}

	private MockHttpServletRequestBuilder kept(CaseReference reference) {
		return this.samples.send(reference, TaskKind.KEEP_APPOINTMENT, SAM);
	}

	/** The hour comes without anybody waiting for it. */
	private void happensAt(CaseReference reference, Instant at) {
		Booking booking = this.samples.booking(reference);
		Appointment.Meeting meeting = new Appointment.Meeting(ReviewKind.VISIT, at.atZone(DENVER), "Room 4");
		this.cases.inOneTransaction(() -> this.cases.get(Bookings.class)
			.save(id(reference),
					new Booking(booking.round(), booking.circumstances(), booking.shortlist(), booking.ranking(),
							booking.coverage(), booking.offers(), meeting, booking.calendar(), booking.search())));
	}

	private CaseId id(CaseReference reference) {
		return this.cases.caseFile(reference).id();
	}

	private void comesBack(MockHttpServletRequestBuilder form, String... sentences) throws Exception {
		String page = this.browser.perform(form)
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains(sentences);
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
