package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class BookingPagesTest {

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
	void thePatientReadsWhoWasAskedAndWhoIsNext() throws Exception {
		CaseReference reference = this.samples.offered();

		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("We asked", "Dr. Chen Testwell",
				"If the answer is no, we ask", "Dr. Ada Okafor-Sample");
	}

	@Test
	void thePatientReadsWhenAndWhereAndHowToPrepare() throws Exception {
		CaseReference reference = this.samples.accepted();
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("date", LocalDate.now(ZoneId.of("America/Chicago")).plusDays(10).toString())
			.param("time", "14:30")
			.param("zone", "America/Denver")
			.param("place", "Room 4, second floor"));

		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("Visit in person",
				"2:30 pm Denver time", "Room 4, second floor", "How to prepare", "What to bring",
				"You are expected to pay about $42.50.");
	}

	@Test
	void aSpecialistWhoIsTooEarlyIsNotToldThatTheCaseHasEnded() throws Exception {
		CaseReference reference = this.samples.accepted();

		String answer = this.browser.perform(get("/cases/" + reference + "/opinion").with(CHEN))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(answer).contains("has not begun yet").doesNotContain("The case has ended");
	}

	@Test
	void onceTheOpinionIsThereNothingIsLeftToPrepare() throws Exception {
		CaseReference reference = this.samples.accepted();
		String specialist = "/cases/" + reference + "/specialist";
		assertThat(page(specialist, MARIA)).contains("Questions that others asked");

		this.cases.get(CaseDoor.class).open(SAM.person(), reference, CaseAction.NAVIGATE, (visit) -> {
			this.cases.get(CaseHistory.class).append(visit.event(Step.COMPARE, EventKind.OPINION_RELEASED));
			return visit;
		});

		assertThat(page(specialist, MARIA)).contains("Do you have questions?")
			.doesNotContain("Questions that others asked");
	}

	@Test
	void beforeAnybodyWasAskedThePatientReadsWhatWillAppear() throws Exception {
		assertThat(page("/cases/" + this.samples.wanted() + "/specialist", MARIA))
			.contains("Nobody has been asked yet");
	}

	@Test
	void somebodyElsesSpecialistIsNotShown() throws Exception {
		this.browser.perform(get("/cases/" + this.samples.offered() + "/specialist").with(NOAH))
			.andExpect(status().isNotFound());
	}

	@Test
	void aSpecialistFindsOffersAndNothingAboutThePatient() throws Exception {
		CaseReference reference = this.samples.offered();

		assertThat(page("/reviews", CHEN))
			.contains(reference.value(), "You are asked for a review",
					this.cases.address(reference, TaskKind.ANSWER_OFFER))
			.doesNotContain(MARIA.person().name(), "worn hip");
		assertThat(page("/reviews", OKAFOR)).doesNotContain(reference.value());
	}

	@Test
	void aSpecialistFindsWhatWaitsForOthers() throws Exception {
		CaseReference reference = this.samples.accepted();

		assertThat(page("/reviews", CHEN)).contains(reference.value(), "Nothing to do now");
	}

	@Test
	void theNavigatorReadsWhoWasAskedAndWhatTheyAnswered() throws Exception {
		CaseReference reference = this.samples.offered();
		this.samples.done(this.samples.send(reference, TaskKind.ANSWER_OFFER, SAM)
			.param("answer", "DECLINED")
			.param("reason", "NO_TIME")
			.param("note", "Back in March"));

		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains("Declined: No time", "by phone",
				"Back in March", "In network", "patient pays about $42.50", "approval needed first",
				"The only one who does this operation nearby");
	}

	@Test
	void theNavigatorReadsTheAppointment() throws Exception {
		CaseReference reference = this.samples.accepted();
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "RECORD_REVIEW")
			.param("dueBy", LocalDate.now(ZoneId.of("America/Chicago")).plusDays(10).toString()));

		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains("Appointment",
				"Review of the records", "in 10 days", "Accepted");
	}

	@Test
	void beforeAShortlistTheNavigatorReadsWhatWillAppear() throws Exception {
		assertThat(page("/cases/" + this.samples.wanted() + "?tab=specialists", SAM)).contains("No shortlist yet");
	}

	@Test
	void thePatientsHomeLeadsToTheSpecialist() throws Exception {
		CaseReference reference = this.samples.offered();

		assertThat(page("/cases/" + reference, MARIA)).contains("/cases/" + reference + "/specialist",
				"asked, no answer yet");
	}

	@Test
	void theNavigatorKeepsWhatBearsOnTheChoice() throws Exception {
		assertThat(page("/cases/" + this.samples.wanted() + "/circumstances", SAM)).contains("Dr. Chen Testwell",
				"Where was the first doctor trained?");
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
