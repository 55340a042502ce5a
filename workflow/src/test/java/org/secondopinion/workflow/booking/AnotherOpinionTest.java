package org.secondopinion.workflow.booking;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Steps;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.HonestAnswer;
import org.secondopinion.domain.decision.OpinionSearches;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.SelfCheck;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two opinions do not settle it, and the patient wants a third. */
@WorkflowTest
class AnotherOpinionTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId second;

	@BeforeEach
	void theOpinionsAreAtHand() {
		this.scenario = Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.REFINED)
			.waitsFor(TaskKind.MAKE_DECISION);
		this.cast = new BookingCast(this.scenario).hasAccepted();
		this.second = this.scenario.caseFile().specialist();
	}

	@Test
	void aThirdOpinionIsFoundWithThePacketThatIsThereAndThePatientDecidesThen() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();
		wants();
		chooses(AnotherOpinion.GO_ON);
		this.scenario.waitsFor(TaskKind.SHORTLIST_SPECIALISTS)
			.hasPassedInOrder(Tasks.CONSIDER_ANOTHER_OPINION, Ends.DECIDED_TO_ASK_AGAIN, Actions.SEEK_ANOTHER_OPINION,
					Ends.ANOTHER_OPINION_SOUGHT, Actions.LOOK_FOR_NEXT_SPECIALIST, Tasks.SHORTLIST_SPECIALISTS)
			.hasHappened(EventKind.ANOTHER_OPINION_CONSIDERED, EventKind.ANOTHER_OPINION_SOUGHT);

		PersonId third = bookAThird();
		this.scenario.waitsFor(TaskKind.WRITE_OPINION).neverPassed(Tasks.REQUEST_RECORD);
		Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME).waitsFor(TaskKind.MAKE_DECISION);

		assertThat(this.scenario.get(Opinions.class).editions(this.scenario.caseId()).released())
			.extracting((opinion) -> opinion.edition().author())
			.containsExactly(this.second, third);
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
		decides();
		this.scenario.waitsFor(TaskKind.SHARE_DECISION);
	}

	@Test
	void whoGaveTheSecondIsNotProposedForTheThirdAndKeepsThePacket() {
		PersonId other = this.cast.listed("Dr. Third Sample");
		listSecond();
		wants();
		chooses(AnotherOpinion.GO_ON);

		assertThat(this.cast.proposals()).extracting(Proposal::specialist)
			.extracting((specialist) -> specialist.id())
			.contains(other)
			.doesNotContain(this.second);
		assertThat(this.scenario.caseFile().specialist()).isNull();
		assertThat(this.cast.isLetIn(this.second)).isTrue();
	}

	@Test
	void afterTheSelfCheckThePatientMayDecideAfterAll() {
		wants();
		chooses(AnotherOpinion.DECIDE_AFTER_ALL);

		this.scenario.waitsFor(TaskKind.MAKE_DECISION).neverPassed(Actions.SEEK_ANOTHER_OPINION);
		decides();
		this.scenario.waitsFor(TaskKind.SHARE_DECISION);
	}

	@Test
	void theLimitOfTheProgrammeHoldsUntilANavigatorAllowsOneMore() {
		wants();
		chooses(AnotherOpinion.GO_ON);
		bookAThird();
		Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(this::wants);
		this.scenario.asNavigator((visit) -> further().allowOneMore(visit, "The third found a tumor nobody expected."));
		wants();
		this.scenario.waitsFor(TaskKind.CONSIDER_ANOTHER_OPINION).hasHappened(EventKind.ANOTHER_OPINION_ALLOWED);
	}

	@Test
	void aThirdSpecialistWhoGivesTheCaseBackIsReplaced() {
		wants();
		chooses(AnotherOpinion.GO_ON);
		PersonId third = bookAThird();
		this.cast.givesBack(third, LeavingReason.ILLNESS);

		this.scenario.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
		bookAThird();
		Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME).waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void theTimelineDoesNotTellWhatThePatientAskedThemselves() {
		wants();
		chooses(AnotherOpinion.GO_ON);

		assertThat(this.scenario.get(CaseHistory.class).of(this.scenario.caseId()))
			.filteredOn((entry) -> entry.event().kind().name().startsWith("ANOTHER_OPINION"))
			.isNotEmpty()
			.allMatch((entry) -> entry.event().note() == null && entry.event().about() == null);
	}

	@Test
	void whereNobodyCanGiveAThirdThePatientDecidesWithTheTwoThatThereAre() {
		wants();
		chooses(AnotherOpinion.GO_ON);
		this.cast.findsNobody("Two other centers said no.").wants(Search.GoesOn.never("Then I decide now."));

		this.scenario.waitsFor(TaskKind.MAKE_DECISION)
			.hasPassedInOrder(Ends.NOBODY_SUITABLE, Events.SEARCH_GIVEN_UP, Actions.GIVE_UP_ANOTHER_OPINION,
					Tasks.MAKE_DECISION)
			.hasNeverHappened(EventKind.CASE_CLOSED);
		decides();
		this.scenario.waitsFor(TaskKind.SHARE_DECISION);
	}

	@Test
	void aPatientWhoWithdrawsWhileTheThirdIsSoughtHasWithdrawn() {
		wants();
		chooses(AnotherOpinion.GO_ON);
		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN).neverPassed(Ends.DECIDED).hasPassedInOrder(Steps.DECIDE);
	}

	private PersonId bookAThird() {
		PersonId third = this.cast.listed("Dr. Third Sample");
		this.cast.shortlists(third)
			.ranks(third)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(third, new Reply.Accept())
			.agreesOn(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, Scenarios.today().plusDays(5)));
		return third;
	}

	private void listSecond() {
		this.scenario.inOneTransaction(() -> this.scenario.get(Specialists.class)
			.list(Scenarios.LAKESIDE, this.cast.booking().shortlist().getFirst().specialist()));
	}

	private void wants() {
		this.scenario.asPatient((visit) -> further().wish(visit, Reviews.task(this.scenario, TaskKind.MAKE_DECISION),
				Worksheet.BLANK, "I am still torn."));
	}

	private void chooses(AnotherOpinion choice) {
		this.scenario.asPatient((visit) -> further().choose(visit,
				Reviews.task(this.scenario, TaskKind.CONSIDER_ANOTHER_OPINION),
				new SelfCheck(HonestAnswer.PERHAPS, null, "Whether there is a third way.", choice, visit.at())));
	}

	private void decides() {
		Decide decide = new Decide(this.scenario.get(Deliberations.class), this.scenario.get(Notices.class),
				this.scenario.get(Opinions.class), this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
		this.scenario.asPatient((visit) -> decide.decide(visit, Reviews.task(this.scenario, TaskKind.MAKE_DECISION),
				Worksheet.BLANK, new Decision(Outcome.BLEND, "First the tablets.", List.of(), visit.at())));
	}

	private FurtherOpinions further() {
		return new FurtherOpinions(this.scenario.get(OpinionSearches.class), this.scenario.get(Deliberations.class),
				this.scenario.get(Opinions.class), this.scenario.get(Programmes.class),
				this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
	}

}
