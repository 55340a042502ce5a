package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An hour at which patient or specialist should sleep is not agreed by a slip. */
@WebTest
class NightMeetingTest {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	private LocalDate day;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
		this.day = CaseSamples.today().plusDays(30);
		livesIn(CHEN, NEW_YORK);
	}

	@AfterEach
	void livesAsBefore() {
		livesIn(CHEN, null);
		livesIn(MARIA, null);
	}

	@Test
	void theNavigatorReadsForWhomAnAgreedHourIsAtNight() throws Exception {
		CaseReference reference = this.samples.accepted();

		String page = comesBack(agreed(reference, "22:30"));

		assertThat(page).contains("At night for Dr. Chen Testwell: ", ", 10:30 pm New York time.",
				"At night for Maria Example-Alvarez: ", ", 9:30 pm Chicago time, as far as we know",
				"Type another time, or tick that both want this one all the same.", "Both want this time all the same",
				"value=\"22:30\"", "Room 4");
		assertThat(this.cases.waiting(reference)).contains(TaskKind.AGREE_APPOINTMENT);
	}

	@Test
	void thatItIsNightIsSaidToNobodyForWhomItIsDay() throws Exception {
		livesIn(MARIA, ZoneId.of("Pacific/Honolulu"));

		String page = comesBack(agreed(this.samples.accepted(), "22:30"));

		assertThat(page).contains("At night for Dr. Chen Testwell: ").doesNotContain("At night for Maria");
	}

	@Test
	void anHourByDayForBothIsAgreedWithoutAWord() throws Exception {
		CaseReference reference = this.samples.accepted();

		this.samples.done(agreed(reference, "13:00"));

		assertThat(this.samples.booking(reference).meetingAt()).isPresent();
	}

	@Test
	void anHourAtNightThatBothWantIsAgreed() throws Exception {
		CaseReference reference = this.samples.accepted();

		this.samples.done(agreed(reference, "22:30").param("night", this.day + " 22:30 " + NEW_YORK));

		assertThat(this.samples.booking(reference).meetingAt()).isPresent();
	}

	@Test
	void theTickIsForTheHourThatWasReadAndStaysWhereSomethingElseIsWrong() throws Exception {
		CaseReference reference = this.samples.accepted();
		String ticked = this.day + " 22:30 " + NEW_YORK;

		assertThat(comesBack(agreed(reference, "22:30").param("night", ticked).param("place", "x".repeat(201))))
			.containsPattern("name=\"night\" value=\"" + ticked + "\" id=\"night-time\" checked");
		assertThat(comesBack(agreed(reference, "05:00").param("night", ticked))).contains("At night for ",
				"value=\"" + this.day + " 05:00 " + NEW_YORK + "\" id=\"night-time\">");
	}

	@Test
	void everyOfferedHourAtNightIsConfirmedByItself() throws Exception {
		CaseReference reference = this.samples.accepted();

		String page = comesBack(offered(reference).param("night", this.day + " 22:30 " + NEW_YORK));

		assertThat(page).contains("id=\"night-time\" checked", "id=\"night-time2\">", "At night for ")
			.doesNotContain("id=\"night-time3\"");
		assertThat(page.split("At night for Dr. Chen Testwell: ", -1)).as("in the summary and next to the field")
			.hasSize(3);
		this.samples
			.done(offered(reference).param("night", this.day + " 22:30 " + NEW_YORK, this.day + " 23:00 " + NEW_YORK));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.CHOOSE_TIME);
	}

	@Test
	void anHourAtNightIsNotProposedInsteadOfOneThatIsTaken() throws Exception {
		this.samples.done(agreed(this.samples.accepted(), "20:00"));

		assertThat(comesBack(agreed(this.samples.accepted(), "20:00"))).contains("meets another patient",
				"7:00 pm New York time. Type another time.");
	}

	private MockHttpServletRequestBuilder agreed(CaseReference reference, String time) {
		return meeting(reference).param("how", "AGREED").param("time", time);
	}

	private MockHttpServletRequestBuilder offered(CaseReference reference) {
		return meeting(reference).param("how", "OFFER")
			.param("time", "22:30")
			.param("date2", this.day.toString())
			.param("time2", "23:00")
			.param("date3", this.day.toString())
			.param("time3", "12:00");
	}

	private MockHttpServletRequestBuilder meeting(CaseReference reference) {
		return this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("date", this.day.toString())
			.param("zone", NEW_YORK.getId())
			.param("late", "yes")
			.param("place", "Room 4");
	}

	private void livesIn(Persona who, ZoneId zone) {
		MailPreferences preferences = this.cases.get(MailPreferences.class);
		MailWishes usual = MailWishes.USUAL;
		this.cases.inOneTransaction(() -> preferences.save(who.person().id(),
				new MailWishes(usual.wanted(), usual.language(), usual.quiet(), zone)));
	}

	private String comesBack(MockHttpServletRequestBuilder form) throws Exception {
		return this.browser.perform(form)
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
