package org.secondopinion.workflow.booking;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Nobody of the directory is suitable, or the line is used up. */
@WorkflowTest
class NobodySuitableTest {

	private static final String TRIED = "We asked two other centers, and neither takes a case like yours now.";

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	@BeforeEach
	void aCaseThatWantsASpecialist() {
		this.scenario = this.scenarios.aCaseThatWantsASpecialist();
		this.cast = new BookingCast(this.scenario);
	}

	@Test
	void thePatientIsToldWhatWasTriedAndWantsTheSearchToGoOn() {
		this.cast.findsNobody(TRIED)
			.isWaitingFor(TaskKind.ANSWER_SEARCH)
			.wants(Search.GoesOn.now("I could also travel to another state."))
			.isWaitingFor(TaskKind.SHORTLIST_SPECIALISTS);

		this.scenario.hasPassedInOrder(Tasks.SHORTLIST_SPECIALISTS, Tasks.ANSWER_SEARCH, Tasks.SHORTLIST_SPECIALISTS)
			.hasHappened(EventKind.NOBODY_FOUND, EventKind.SEARCH_ANSWERED);
	}

	@Test
	void aSearchThatGoesOnLeadsToAShortlistAsUsual() {
		PersonId chen = this.cast.listed("Dr. Chen Testwell");

		this.cast.findsNobody(TRIED)
			.wants(Search.GoesOn.now(""))
			.shortlists(chen)
			.isWaitingFor(TaskKind.CHOOSE_SPECIALIST);

		assertThat(this.cast.booking().search()).isNull();
	}

	@Test
	void thePatientWaitsAndTheNavigatorLooksAgainOnThatDayWhileTheDecideByDateStays() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();
		LocalDate day = Scenarios.today().plusDays(10);

		this.cast.findsNobody(TRIED).wants(Search.GoesOn.on(day, "Dr. Chen is back then."));

		assertThat(this.scenario.open()).filteredOn((task) -> task.kind() == TaskKind.SHORTLIST_SPECIALISTS)
			.singleElement()
			.extracting(OpenTask::since)
			.satisfies((since) -> assertThat(since.atZone(CHICAGO).toLocalDate()).isAfterOrEqualTo(day));
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
	}

	@Test
	void nobodyWaitsBeyondTheDecideByDate() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();
		this.cast.findsNobody(TRIED);

		assertThatIllegalArgumentException().isThrownBy(() -> this.cast.wants(Search.GoesOn.on(decideBy, "")));
		this.cast.isWaitingFor(TaskKind.ANSWER_SEARCH);
	}

	@Test
	void thePatientStopsAndEverythingElseStopsToo() {
		this.cast.findsNobody(TRIED);
		this.scenario.waitsFor(TaskKind.ANSWER_SEARCH, TaskKind.SIGN_AUTHORIZATION);

		this.cast.wants(Search.GoesOn.never("I stay with my doctor."));

		this.scenario
			.hasPassedInOrder(Tasks.ANSWER_SEARCH, Ends.NOBODY_SUITABLE, Events.SEARCH_GIVEN_UP,
					Actions.CLOSE_CASE_WITHOUT_SPECIALIST, Ends.CASE_CLOSED_WITHOUT_SPECIALIST)
			.hasHappened(EventKind.NOBODY_FOUND, EventKind.SEARCH_ANSWERED, EventKind.CASE_CLOSED)
			.hasEnded(Closing.NOBODY_SUITABLE);
	}

	@Test
	void whenTheLineIsUsedUpThePatientMayBeToldThatNobodyIsLeft() {
		PersonId chen = this.cast.listed("Dr. Chen Testwell");

		this.cast.shortlists(chen)
			.ranks(chen)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(chen, new Reply.Decline(DeclineReason.NO_TIME, ""))
			.findsNobody(TRIED)
			.isWaitingFor(TaskKind.ANSWER_SEARCH);

		this.scenario.hasPassedInOrder(Tasks.ANSWER_OFFER, Actions.LOOK_FOR_NEXT_SPECIALIST,
				Tasks.SHORTLIST_SPECIALISTS, Tasks.ANSWER_SEARCH);
	}

	@Test
	void theSearchGoesOnAmongThoseWhomOtherProgrammesList() {
		WorkingCalendar calendar = this.scenario.get(Programmes.class).get(Scenarios.LAKESIDE).calendar();
		PersonId chen = this.cast.listed("Dr. Chen Testwell");
		PersonId other = this.cast.listedBy(
				new Programme(new ProgrammeId("harbor"), "Harbor Second Opinions", "555-0101", calendar),
				"Dr. Harbor Specimen");
		assertThat(this.cast.proposals()).noneMatch(Proposal::elsewhere);

		this.cast.findsNobody(TRIED).wants(Search.GoesOn.now(""));

		assertThat(this.cast.proposal(chen).elsewhere()).isFalse();
		assertThat(this.cast.proposal(other).elsewhere()).isTrue();
		this.cast.shortlists(other).isWaitingFor(TaskKind.CHOOSE_SPECIALIST);
	}

	@Test
	void aCaseCanBeWithdrawnWhileThePatientThinksAboutTheSearch() {
		this.cast.findsNobody(TRIED);

		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

}
