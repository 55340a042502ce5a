package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class BookingTasksTest {

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
	void theNavigatorReadsWhySomebodyFits() throws Exception {
		sees(this.samples.wanted(), TaskKind.SHORTLIST_SPECIALISTS, "Dr. Chen Testwell", "$600",
				"Works at Northgate Fictional Clinic, not where the first doctor works.", "Is licensed in IL.",
				"Works at Elsewhere Clinic, like the first doctor.", "One conflict");
	}

	@Test
	void aShortlistNeedsSomebody() throws Exception {
		CaseReference reference = this.samples.wanted();

		comesBack(this.samples.shortlist(reference), "Tick at least one specialist.", "less if paid at once.");

		assertThat(this.cases.waiting(reference)).contains(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aConflictNeedsAReason() throws Exception {
		comesBack(this.samples.shortlist(this.samples.wanted(), BookingSamples.OKAFOR),
				"Write why you propose Dr. Ada Okafor-Sample in spite of the conflict");
	}

	@Test
	void aReviewFromADistanceNeedsAReasonWhereThePatientMustBeExamined() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.samples
			.done(circumstances(reference).param("examination", "yes").param("trainedAt", "Another Sample School"));

		comesBack(this.samples.shortlist(reference, BookingSamples.CHEN), "This case needs an examination.");
	}

	@Test
	void whatTheNavigatorFindsOutCountsFromThenOn() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.samples.done(circumstances(reference).param("associates", BookingSamples.CHEN));

		sees(reference, TaskKind.SHORTLIST_SPECIALISTS, "Works closely with the first doctor.");
		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()).getFirst().event().kind())
			.isEqualTo(EventKind.CIRCUMSTANCES_NOTED);
	}

	@Test
	void whatAColleagueFoundOutMeanwhileIsNotOverwritten() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.samples.done(circumstances(reference).param("associates", BookingSamples.CHEN));

		this.browser.perform(circumstances(reference).param("examination", "yes"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Somebody was faster")));

		assertThat(this.samples.booking(reference).circumstances().closeAssociates())
			.containsExactly(CHEN.person().id());
	}

	@Test
	void whatBearsOnTheChoiceStaysAsItWasWhenTheCaseHasEnded() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.cases.inOneTransaction(() -> this.cases.get(Journey.class).withdraw(this.cases.caseFile(reference).id()));

		this.browser.perform(circumstances(reference).param("examination", "yes")).andExpect(status().isConflict());
	}

	private static MockHttpServletRequestBuilder circumstances(CaseReference reference) {
		return post("/cases/" + reference + "/circumstances").with(SAM).with(csrf()).param("revision", "0");
	}

	@Test
	void theShortlistIsKeptAsItWasMade() throws Exception {
		Booking booking = this.samples.booking(this.samples.shortlisted());

		assertThat(booking.shortlist()).extracting(ShortlistEntry::kind)
			.containsExactly(ReviewKind.RECORD_REVIEW, ReviewKind.VISIT);
		assertThat(booking.shortlist().getLast().overrideReason())
			.isEqualTo("The only one who does this operation nearby");
	}

	@Test
	void thePatientReadsReasonsKindTimeAndCost() throws Exception {
		CaseReference reference = this.samples.shortlisted();

		this.browser.perform(get(this.cases.address(reference, TaskKind.CHOOSE_SPECIALIST)).with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("Dr. Chen Testwell"),
					containsString("Review of the records"), containsString("Within 5 working days"),
					containsString("less if paid at once."), containsString("What to ask your insurer"),
					not(containsString("The only one who does this operation nearby")))));
	}

	@Test
	void thePatientChoosesWhomToAskFirst() throws Exception {
		CaseReference reference = this.samples.shortlisted();

		comesBack(this.samples.send(reference, TaskKind.CHOOSE_SPECIALIST, MARIA),
				"Choose the specialist whom we ask first.");
		comesBack(this.samples.send(reference, TaskKind.CHOOSE_SPECIALIST, MARIA)
			.param("first", BookingSamples.CHEN)
			.param("second", BookingSamples.CHEN), "You chose this specialist already.");
	}

	@Test
	void aThirdChoiceNeedsASecond() throws Exception {
		CaseReference reference = this.samples.shortlisted();

		comesBack(this.samples.send(reference, TaskKind.CHOOSE_SPECIALIST, MARIA)
			.param("first", BookingSamples.CHEN)
			.param("third", BookingSamples.OKAFOR), "You chose a third, but no second.");
	}

	@Test
	void theNavigatorChoosesOnThePatientsWord() throws Exception {
		CaseReference reference = this.samples.shortlisted();

		this.samples
			.done(this.samples.send(reference, TaskKind.CHOOSE_SPECIALIST, SAM).param("first", BookingSamples.OKAFOR));

		assertThat(this.samples.booking(reference).ranked()).extracting((entry) -> entry.specialist().name())
			.containsExactly("Dr. Ada Okafor-Sample");
	}

	@Test
	void coverageIsCheckedForEverybodyInLine() throws Exception {
		CaseReference reference = this.samples.chosen();

		comesBack(this.samples.coverage(reference)
			.param("result", "CONFIRMED")
			.param("networks[1]", "")
			.param("costs[1]", "cheap"), "Type an amount in dollars");
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED"));

		assertThat(this.samples.booking(reference).coverage()).isNotNull()
			.extracting(Coverage::answers)
			.asList()
			.containsExactly(new Coverage.Answer(CHEN.person().id(), Coverage.Network.IN_NETWORK, false, false, 4_250),
					new Coverage.Answer(OKAFOR.person().id(), Coverage.Network.OUT_OF_NETWORK, false, true, null));
	}

	@Test
	void coverageIsNotConfirmedWhileSomebodyInLineHasNoAnswer() throws Exception {
		CaseReference reference = this.samples.chosen();

		comesBack(this.samples.send(reference, TaskKind.CHECK_COVERAGE, SAM).param("result", "CONFIRMED"),
				"Say what the insurer says about Dr. Chen Testwell.",
				"Say what the insurer says about Dr. Ada Okafor-Sample.");
		comesBack(this.samples.send(reference, TaskKind.CHECK_COVERAGE, SAM)
			.param("ids[0]", BookingSamples.CHEN)
			.param("networks[0]", "IN_NETWORK")
			.param("result", "CONFIRMED"), "Say what the insurer says about Dr. Ada Okafor-Sample.");

		assertThat(this.cases.waiting(reference)).contains(TaskKind.CHECK_COVERAGE);
	}

	@Test
	void thePatientReadsTheCostAndSaysYesBeforeAnybodyIsAsked() throws Exception {
		CaseReference reference = this.samples.chosen();
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED").param("note", "A copay."));

		this.browser.perform(get(this.cases.address(reference, TaskKind.AGREE_TO_COST)).with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(
					allOf(containsString("Dr. Chen Testwell"), containsString("$42.50"), containsString("In network"),
							containsString("wants to approve it first"), containsString("A copay."))));
		comesBack(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA), "Choose whether we may go ahead.");
		assertThat(this.samples.booking(reference).offers()).isEmpty();
		this.samples.done(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA).param("answer", "GO_AHEAD"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.ANSWER_OFFER);
	}

	@Test
	void aPatientToWhomItIsTooMuchChoosesAgain() throws Exception {
		CaseReference reference = this.samples.chosen();
		this.samples.done(this.samples.coverage(reference).param("result", "CONFIRMED"));

		this.samples.done(this.samples.send(reference, TaskKind.AGREE_TO_COST, MARIA).param("answer", "CHOOSE_AGAIN"));

		assertThat(this.cases.waiting(reference)).contains(TaskKind.CHOOSE_SPECIALIST)
			.doesNotContain(TaskKind.ANSWER_OFFER);
	}

	@Test
	void aYesToWhatIsNotCoveredIsAskedAbout() throws Exception {
		comesBack(this.samples.coverage(this.samples.chosen())
			.param("result", "NOT_COVERED")
			.param("note", "No.")
			.param("agreed", "yes"), "The patient said yes, but it is not covered.");
	}

	@Test
	void thePatientReadsWhyAChoiceIsNotCovered() throws Exception {
		CaseReference reference = this.samples.chosen();
		comesBack(this.samples.coverage(reference).param("result", "NOT_COVERED"),
				"Write why it is not covered. The patient reads it.");
		this.samples.done(this.samples.coverage(reference)
			.param("result", "NOT_COVERED")
			.param("note", "Your plan wants a referral first."));

		this.browser.perform(get(this.cases.address(reference, TaskKind.CHOOSE_SPECIALIST)).with(MARIA))
			.andExpect(content().string(containsString("Your plan wants a referral first.")));
	}

	@Test
	void theSpecialistWhoWasAskedAnswers() throws Exception {
		CaseReference reference = this.samples.offered();

		this.browser.perform(get(this.cases.address(reference, TaskKind.ANSWER_OFFER)).with(CHEN))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("Do you take this review?"),
					containsString("Read the packet"), containsString("class=\"back-link\" href=\"/reviews\""))));
		this.browser.perform(get(this.cases.address(reference, TaskKind.ANSWER_OFFER)).with(OKAFOR))
			.andExpect(status().isNotFound());
	}

	@Test
	void decliningNeedsAReasonAndClosesTheCase() throws Exception {
		CaseReference reference = this.samples.offered();
		MockHttpServletRequestBuilder decline = this.samples.send(reference, TaskKind.ANSWER_OFFER, CHEN)
			.param("answer", "DECLINED");
		comesBack(decline, "Choose why, so that we find the right person next.");
		comesBack(this.samples.send(reference, TaskKind.ANSWER_OFFER, CHEN)
			.param("answer", "DECLINED")
			.param("reason", "OTHER"), "Write the reason in a few words.");

		this.browser
			.perform(this.samples.send(reference, TaskKind.ANSWER_OFFER, CHEN)
				.param("answer", "DECLINED")
				.param("reason", "NO_TIME"))
			.andExpect(redirectedUrl("/reviews"));

		assertThat(this.cases.caseFile(reference).specialist()).isEqualTo(OKAFOR.person().id());
		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN)).andExpect(status().isNotFound());
	}

	@Test
	void acceptingWithAReasonToDeclineIsAskedAbout() throws Exception {
		CaseReference reference = this.samples.offered();

		comesBack(this.samples.send(reference, TaskKind.ANSWER_OFFER, CHEN)
			.param("answer", "ACCEPTED")
			.param("reason", "CONFLICT_OF_INTEREST"), "You accept, but chose a reason to decline.");
	}

	@Test
	void theNavigatorNotesAnAnswerByPhone() throws Exception {
		CaseReference reference = this.samples.offered();

		sees(reference, TaskKind.ANSWER_OFFER, "Note here what you were told by phone.");
		this.samples.done(this.samples.send(reference, TaskKind.ANSWER_OFFER, SAM).param("answer", "ACCEPTED"));

		assertThat(this.samples.booking(reference).offers()).last()
			.extracting(Offer::outcome)
			.isInstanceOfSatisfying(Offer.Outcome.Accepted.class, (accepted) -> assertThat(accepted.noted()).isTrue());
	}

	@Test
	void anAnswerThatCameTooLateSaysSo() throws Exception {
		CaseReference reference = this.samples.offered();
		MockHttpServletRequestBuilder late = this.samples.send(reference, TaskKind.ANSWER_OFFER, CHEN)
			.param("answer", "ACCEPTED");
		this.samples.done(this.samples.send(reference, TaskKind.ANSWER_OFFER, SAM).param("answer", "ACCEPTED"));

		this.browser.perform(late).andExpect(status().isConflict());
	}

	@Test
	void aWrittenReviewHasADay() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate day = CaseSamples.today().plusDays(10);

		comesBack(appointment(reference).param("kind", "RECORD_REVIEW"),
				"Type the day by which the written opinion is promised.");
		comesBack(appointment(reference).param("kind", "RECORD_REVIEW").param("dueBy", "2020-01-01"),
				"This day has passed.");
		this.samples.done(appointment(reference).param("kind", "RECORD_REVIEW").param("dueBy", day.toString()));

		assertThat(this.samples.booking(reference).appointment())
			.isEqualTo(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, day));
	}

	@Test
	void aVisitHasAnHourWithItsZoneAndAPlace() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate day = CaseSamples.today().plusDays(10);

		comesBack(appointment(reference).param("kind", "VISIT").param("date", day.toString()),
				"Type the time of the meeting", "Choose the time zone", "Write where to go");
		this.samples.done(appointment(reference).param("kind", "VISIT")
			.param("date", day.toString())
			.param("time", "14:30")
			.param("zone", "America/Denver")
			.param("place", "Room 4, second floor"));

		assertThat(this.samples.booking(reference).appointment()).isEqualTo(new Appointment.Meeting(ReviewKind.VISIT,
				ZonedDateTime.of(day, LocalTime.of(14, 30), ZoneId.of("America/Denver")), "Room 4, second floor"));
	}

	@Test
	void anHourOfTodayThatHasPassedIsNotAgreed() throws Exception {
		CaseReference reference = this.samples.accepted();
		ZonedDateTime justNow = ZonedDateTime.now(ZoneId.of("America/Chicago")).minusMinutes(1);

		comesBack(meeting(reference, justNow), "This hour has passed. Type a later one.");
	}

	@Test
	void anHourIsPastOrNotInTheZoneInWhichItIsMeant() throws Exception {
		CaseReference reference = this.samples.accepted();
		ZonedDateTime soonInHawaii = ZonedDateTime.now(ZoneId.of("Pacific/Honolulu")).plusMinutes(2);

		this.samples.done(meeting(reference, soonInHawaii));
	}

	private MockHttpServletRequestBuilder meeting(CaseReference reference, ZonedDateTime at) {
		String time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
		return appointment(reference).param("kind", "VISIT")
			.param("date", at.toLocalDate().toString())
			.param("time", time)
			.param("night", at.toLocalDate() + " " + time + " " + at.getZone())
			.param("zone", at.getZone().getId())
			.param("place", "Room 4, second floor");
	}

	@Test
	void aReviewFromADistanceIsNotAgreedWithoutAReasonWhereThePatientMustBeExamined() throws Exception {
		CaseReference reference = this.samples.accepted();
		String day = CaseSamples.today().plusDays(10).toString();
		this.samples.done(circumstances(reference).param("examination", "yes"));

		comesBack(appointment(reference).param("kind", "RECORD_REVIEW").param("dueBy", day),
				"This case needs an examination. Write why", "name=\"reason\"");
		this.samples.done(appointment(reference).param("kind", "RECORD_REVIEW")
			.param("dueBy", day)
			.param("reason", "The patient cannot travel."));

		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()))
			.extracting(CaseHistory.Entry::event)
			.filteredOn((event) -> event.kind() == EventKind.CONFLICT_OVERRIDDEN)
			.extracting(CaseEvent::note)
			.contains("The patient cannot travel.");
	}

	@Test
	void anAppointmentThatLeavesNoTimeToDecideMustBeConfirmed() throws Exception {
		CaseReference reference = this.samples.accepted();
		LocalDate decideBy = this.cases.caseFile(reference).decideBy();
		MockHttpServletRequestBuilder late = appointment(reference).param("kind", "RECORD_REVIEW")
			.param("dueBy", decideBy.toString());

		comesBack(late, "The decide-by date is");
		this.samples.done(appointment(reference).param("kind", "RECORD_REVIEW")
			.param("dueBy", decideBy.toString())
			.param("late", "yes"));

		assertThat(this.samples.booking(reference).appointment()).isNotNull();
	}

	@Test
	void anotherProgrammesNavigatorFindsNothing() throws Exception {
		CaseReference reference = this.samples.wanted();

		this.browser.perform(get(this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS)).with(NINA))
			.andExpect(status().isNotFound());
		this.browser.perform(get("/cases/" + reference + "/circumstances").with(NINA)).andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder appointment(CaseReference reference) {
		return this.samples.send(reference, TaskKind.AGREE_APPOINTMENT, SAM);
	}

	private void sees(CaseReference reference, TaskKind kind, String... sentences) throws Exception {
		String page = this.browser.perform(get(this.cases.address(reference, kind)).with(SAM))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains(sentences);
	}

	private void comesBack(MockHttpServletRequestBuilder form, String... sentences) throws Exception {
		String page = this.browser.perform(form)
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains(sentences);
	}

}
