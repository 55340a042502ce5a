package org.secondopinion.web.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.InvitedPersonas;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.LEO;
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
		CaseReference reference = visit("14:30", "America/Denver");

		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("Visit in person",
				"2:30 pm Denver time", "Room 4, second floor", "How to prepare", "What to bring",
				"You are expected to pay about $42.50.");
	}

	@Test
	void whatThePatientTakesAlongIsForThoseWhoMayReadWhatThePatientTold() throws Exception {
		CaseReference reference = visit("14:30", "America/Denver");
		RecordItems records = this.cases.get(RecordItems.class);
		RecordItem asked = records.of(this.cases.caseFile(reference).id())
			.items()
			.stream()
			.filter((item) -> item.kind() == RecordKind.LABORATORY_RESULTS)
			.findFirst()
			.orElseThrow();
		this.cases.inOneTransaction(() -> records
			.save(new RecordItem.AlreadyInHand(asked.id(), asked.need(), "In the file that the patient brought.")));
		new InvitedPersonas(this.cases).letIn("/cases/" + reference + "/specialist");

		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("Is it needed?", "What if I wait?",
				"Records that we have", "Laboratory results", "Print this page");
		assertThat(page("/cases/" + reference + "/specialist", LEO)).contains("What to bring")
			.doesNotContain("Is it needed?", "Records that we have");
	}

	@Test
	void thePatientPreparesOnTheClockByWhichThePatientLives() throws Exception {
		CaseReference reference = visit("22:30", "America/Denver");
		MailPreferences preferences = this.cases.get(MailPreferences.class);
		MailWishes before = preferences.of(MARIA.person().id());
		this.cases.inOneTransaction(() -> preferences.save(MARIA.person().id(),
				new MailWishes(before.wanted(), before.language(), before.quiet(), ZoneId.of("America/New_York"))));
		try {
			// In New York it is the day after.
			assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("12:30 am New York time",
					"10:30 pm Denver time");
		}
		finally {
			this.cases.inOneTransaction(() -> preferences.save(MARIA.person().id(), before));
		}
	}

	@Test
	void howFarAwayTheVisitIsCountsOnTheReadersClockToo() throws Exception {
		// In Chicago it is the day after.
		CaseReference reference = visit("23:00", "Pacific/Honolulu");

		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains("in 11 days")
			.doesNotContain("in 10 days");
	}

	private CaseReference visit(String time, String zone) throws Exception {
		CaseReference reference = this.samples.accepted();
		String day = CaseSamples.today().plusDays(10).toString();
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "VISIT")
			.param("date", day)
			.param("time", time)
			.param("night", day + " " + time + " " + zone)
			.param("zone", zone)
			.param("place", "Room 4, second floor"));
		return reference;
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
		LocalDate workingDay = CaseSamples.today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).plusWeeks(1);
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "RECORD_REVIEW")
			.param("late", "yes")
			.param("dueBy", workingDay.toString()));

		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains("Appointment",
				"Review of the records", "by <time", day(workingDay), "Accepted");
	}

	@Test
	void patientSpecialistAndNavigatorReadOneDateForAWrittenOpinion() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate saturday = CaseSamples.today().plusDays(10).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM)
			.param("kind", "RECORD_REVIEW")
			.param("late", "yes")
			.param("dueBy", saturday.toString()));
		String monday = day(saturday.plusDays(2));

		assertThat(page("/cases/" + reference, MARIA))
			.containsPattern("We expect the opinion[^.]*by <time[^>]*>" + monday);
		assertThat(page("/cases/" + reference + "/specialist", MARIA)).contains(monday).doesNotContain(day(saturday));
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains(monday)
			.doesNotContain(day(saturday));
		assertThat(card(reference)).contains("Opinion due", monday).doesNotContain("When", day(saturday));
	}

	private String card(CaseReference reference) throws Exception {
		String reviews = page("/reviews", CHEN);
		int begin = reviews.indexOf("review-" + reference);
		return reviews.substring(begin, reviews.indexOf("</article>", begin));
	}

	private static String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US));
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
