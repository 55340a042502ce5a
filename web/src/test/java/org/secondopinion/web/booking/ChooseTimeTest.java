package org.secondopinion.web.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Several times are offered, and the patient chooses one. */
@WebTest
class ChooseTimeTest {

	private static final ZoneId DENVER = ZoneId.of("America/Denver");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	private LocalDate day;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
		this.day = LocalDate.now(DENVER).plusDays(30);
	}

	@Test
	void thePatientChoosesAnHourThatIsShownOnBothClocks() throws Exception {
		CaseReference reference = offered();

		assertThat(page(this.cases.address(reference, TaskKind.CHOOSE_TIME), MARIA)).contains("3:30 pm Chicago time",
				"2:30 pm Denver time)", "10:00 am Chicago time", "None of these suits me", "Room 4");
		this.samples.done(chooses(reference, at(14, 30)));

		assertThat(this.samples.booking(reference).appointment()).isInstanceOfSatisfying(Appointment.Meeting.class,
				(meeting) -> assertThat(meeting.at())
					.isEqualTo(ZonedDateTime.of(this.day, LocalTime.of(14, 30), DENVER)));
		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("3:30 pm Chicago time",
				"2:30 pm Denver time)");
	}

	@Test
	void aTimeHasToBeChosenAndWhereNoneSuitsWordsHelp() throws Exception {
		CaseReference reference = offered();

		comesBack(422, choosing(reference).param("words", "Rather not"), "Choose a time", "Rather not");
		comesBack(422, choosing(reference).param("time", "none"), "Write on which days and at which hours");
		this.samples.done(choosing(reference).param("time", "none").param("words", "After 5 pm"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.AGREE_APPOINTMENT);
		assertThat(page("/cases/" + reference + "/timeline", SAM)).contains("After 5 pm");
	}

	@Test
	void theFieldThatIsNeededWhereNoneSuitsIsNotCalledOptional() throws Exception {
		assertThat(page(this.cases.address(offered(), TaskKind.CHOOSE_TIME), MARIA)).doesNotContain("(optional)");
	}

	@Test
	void whoeverIsSlowerReadsWhatIsLeftAndLosesNoWord() throws Exception {
		CaseReference reference = offered();
		CaseReference faster = offered();
		this.samples.done(chooses(faster, at(14, 30)));

		comesBack(409, chooses(reference, at(14, 30)).param("words", "I come by train"),
				"This time is not free any more: somebody else was faster", "I come by train",
				"value=\"" + at(9, 0) + "\"");
		assertThat(page(this.cases.address(reference, TaskKind.CHOOSE_TIME), MARIA))
			.doesNotContain("value=\"" + at(14, 30) + "\"");
		this.samples.done(chooses(reference, at(9, 0)));
	}

	@Test
	void aTimeThatWasWithdrawnIsNotThereAnyMore() throws Exception {
		CaseReference reference = offered();
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains("Times offered", "Withdraw");

		this.samples.done(withdrawn(reference, at(9, 0)));

		comesBack(409, chooses(reference, at(9, 0)), "This time is not free any more");
		this.samples.done(withdrawn(reference, at(14, 30)));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.AGREE_APPOINTMENT)
			.doesNotContain(TaskKind.CHOOSE_TIME);
		this.browser.perform(withdrawn(reference, at(14, 30))).andExpect(status().isConflict());
	}

	@Test
	void anHourAtWhichTheSpecialistMeetsSomebodyElseIsNotOffered() throws Exception {
		this.samples.done(chooses(offered(), at(9, 0)));

		comesBack(422, offer(this.samples.accepted()).param("time", "09:30").param("zone", DENVER.getId()),
				"meets another patient at this hour");
	}

	@Test
	void anHourAtWhichTheSpecialistMeetsSomebodyElseIsNotAgreedByPhoneEither() throws Exception {
		this.samples.done(agreedAt(this.samples.accepted(), "09:00"));
		CaseReference second = this.samples.accepted();

		comesBack(422, agreedAt(second, "09:30"), "meets another patient at this hour", "8:00 am Denver time, or ",
				"10:00 am Denver time. Type another time.", "value=\"09:30\"");
		this.samples.done(agreedAt(second, "10:00"));
	}

	private MockHttpServletRequestBuilder agreedAt(CaseReference reference, String time) {
		return agreed(reference).param("date", this.day.toString()).param("time", time).param("late", "yes");
	}

	@Test
	void anHourThatDoesNotExistIsRefused() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate forward = ZonedDateTime.now(DENVER).plusMonths(1).toLocalDate();
		while (!DENVER.getRules().getValidOffsets(forward.atTime(2, 30)).isEmpty()) {
			forward = forward.plusDays(1);
		}

		comesBack(422, agreed(reference).param("date", forward.toString()).param("time", "02:30").param("late", "yes"),
				"The clocks go forward that night: 2:30 am does not exist on this day.", "value=\"02:30\"");
	}

	@Test
	void ofAnHourThatComesTwiceItIsAskedWhichOne() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate back = ZonedDateTime.now(DENVER).plusMonths(1).toLocalDate();
		while (DENVER.getRules().getValidOffsets(back.atTime(1, 30)).size() < 2) {
			back = back.plusDays(1);
		}

		comesBack(422, agreed(reference).param("date", back.toString()).param("time", "01:30").param("late", "yes"),
				"The clocks go back that night, so 1:30 am comes twice.", "Which of the two hours?");
		this.samples.done(agreed(reference).param("date", back.toString())
			.param("time", "01:30")
			.param("late", "yes")
			.param("which", "SECOND")
			.param("night", back + " 01:30 " + DENVER + " SECOND"));

		assertThat(this.samples.booking(reference).meetingAt())
			.contains(back.atTime(1, 30).atZone(DENVER).withLaterOffsetAtOverlap().toInstant());
		assertThat(page("/cases/" + reference + "/specialist", MARIA))
			.contains("1:30 am Denver time, after the clocks have gone back");
	}

	private CaseReference offered() throws Exception {
		CaseReference reference = this.samples.accepted();
		this.samples.done(offer(reference).param("time", "14:30")
			.param("zone", DENVER.getId())
			.param("date2", this.day.toString())
			.param("time2", "09:00")
			.param("date4", "")
			.param("time4", ""));
		return reference;
	}

	private MockHttpServletRequestBuilder offer(CaseReference reference) {
		return this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("how", "OFFER")
			.param("date", this.day.toString())
			.param("late", "yes")
			.param("place", "Room 4");
	}

	private MockHttpServletRequestBuilder agreed(CaseReference reference) {
		return this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("how", "AGREED")
			.param("zone", DENVER.getId())
			.param("place", "Room 4");
	}

	private MockHttpServletRequestBuilder choosing(CaseReference reference) {
		return this.samples.send(reference, TaskKind.CHOOSE_TIME, MARIA);
	}

	private MockHttpServletRequestBuilder chooses(CaseReference reference, Instant time) {
		return choosing(reference).param("time", time.toString());
	}

	private static MockHttpServletRequestBuilder withdrawn(CaseReference reference, Instant time) {
		return post("/cases/" + reference + "/times/" + time + "/withdrawn").with(SAM).with(csrf());
	}

	private Instant at(int hour, int minute) {
		return this.day.atTime(hour, minute).atZone(DENVER).toInstant();
	}

	private void comesBack(int status, MockHttpServletRequestBuilder form, String... sentences) throws Exception {
		String page = this.browser.perform(form)
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains(sentences);
	}

	private String page(String address, Persona who) throws Exception {
		return this.browser.perform(get(address).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
