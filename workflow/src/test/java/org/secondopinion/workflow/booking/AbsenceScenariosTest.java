package org.secondopinion.workflow.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Specialists go away, before or while they are asked. */
@WorkflowTest
class AbsenceScenariosTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void aCaseThatWantsASpecialist() {
		this.scenario = this.scenarios.aCaseThatWantsASpecialist();
		this.cast = new BookingCast(this.scenario);
		this.chen = this.cast.listed("Dr. Chen Testwell");
		this.ada = this.cast.listed("Dr. Ada Okafor-Sample");
	}

	@Test
	void whoeverIsAwayCannotBeProposed() {
		this.cast.isAway(this.chen, today(), today().plusDays(7));

		assertThat(this.cast.proposal(this.chen)).returns(true, Proposal::isAway);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.cast.shortlistsInSpiteOfConflict(this.chen, "The only one who does this operation"));
	}

	@Test
	void whoeverLeftAfterTheChoiceIsPassedOver() {
		this.cast.shortlists(this.chen, this.ada).ranks(this.chen, this.ada);
		this.cast.isAway(this.chen, today(), today().plusDays(7));

		this.cast.coverageIs(CoverageResult.CONFIRMED).isWaitingFor(TaskKind.ANSWER_OFFER);

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
	}

	@Test
	void whoeverLeavesTomorrowAnswersToday() {
		this.cast.isAway(this.chen, today().plusDays(1), today().plusDays(7));
		this.cast.isOfferedTo(this.chen, this.ada);

		OpenTask answer = this.scenario.get(OpenTasks.class).of(this.scenario.caseId()).getFirst();

		assertThat(answer).returns(TaskKind.ANSWER_OFFER, OpenTask::kind)
			.returns(today().plusDays(1).atStartOfDay(this.scenario.now().getZone()).toInstant(), OpenTask::due);
	}

	@Test
	void anOfferThatWaitsGoesToTheNextWhenTheAbsenceIsNoted() {
		this.cast.isOfferedTo(this.chen, this.ada);
		LocalDate decideBy = this.scenario.caseFile().decideBy();

		int passedOn = this.cast.isAway(this.chen, today(), today().plusDays(7));

		assertThat(passedOn).isEqualTo(1);
		this.scenario
			.hasPassedInOrder(Tasks.ANSWER_OFFER, Actions.LOOK_FOR_NEXT_SPECIALIST, Actions.OFFER_TO_NEXT,
					Tasks.ANSWER_OFFER)
			.hasHappened(EventKind.SPECIALIST_OFFERED, EventKind.SPECIALIST_AWAY, EventKind.SPECIALIST_OFFERED);
		assertThat(this.scenario.get(CaseHistory.class).of(this.scenario.caseId())).map(CaseHistory.Entry::event)
			.filteredOn((event) -> event.kind() == EventKind.SPECIALIST_AWAY)
			.singleElement()
			.returns(this.chen, CaseEvent::by)
			.returns(Role.SPECIALIST, CaseEvent::as);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
		assertThat(this.cast.booking().offers().getFirst().outcome()).isInstanceOfSatisfying(
				Offer.Outcome.Declined.class,
				(declined) -> assertThat(declined.reason()).isEqualTo(DeclineReason.AWAY));
	}

	@Test
	void aNavigatorOfTheProgrammePassesAnOfferOnByTheDoorOfTheCase() {
		this.cast.isOfferedTo(this.chen, this.ada);
		Person navigator = this.scenario.get(People.class).find(this.cast.navigator()).orElseThrow();

		assertThat(this.cast.notesAbsence(navigator, this.chen, today(), today().plusDays(7))).isEqualTo(1);

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.get(AccessLog.class).of(this.scenario.caseId()))
			.anyMatch((look) -> look.as() == Role.NAVIGATOR && look.action() == CaseAction.ANSWER_OFFER);
	}

	@Test
	void anAbsenceThatAnotherProgrammeNotedLeavesTheOfferWhereItIs() {
		this.cast.isOfferedTo(this.chen, this.ada);
		Person elsewhere = this.cast.navigatorOfAnotherProgrammeThatLists(this.chen);

		assertThat(this.cast.notesAbsence(elsewhere, this.chen, today(), today().plusDays(7))).isZero();

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.chen);
		this.scenario.hasNeverHappened(EventKind.SPECIALIST_AWAY);
		assertThat(this.cast.proposal(this.chen)).as("nobody asks them anew").returns(true, Proposal::isAway);
	}

	@Test
	void anOfferStaysWithWhoeverLeavesMuchLater() {
		this.cast.isOfferedTo(this.chen, this.ada);

		assertThat(this.cast.isAway(this.chen, today().plusDays(30), today().plusDays(40))).isZero();

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.chen);
	}

	@Test
	void anOfferDoesNotWaitBeyondTheDayOnWhichTheSpecialistLeaves() {
		this.cast.shortlists(this.chen, this.ada).ranks(this.chen, this.ada);
		this.cast.isAway(this.chen, today().plusDays(1), today().plusDays(7));

		this.cast.coverageIs(CoverageResult.CONFIRMED);

		Instant leaves = today().plusDays(1).atStartOfDay(CHICAGO).toInstant();
		assertThat(this.cast.booking().waiting().orElseThrow().expiresAt()).isBeforeOrEqualTo(leaves);
	}

	@Test
	void theNavigatorLooksFurtherWhenWhoeverIsLeftIsAway() {
		this.cast.isOfferedTo(this.chen, this.ada);
		this.cast.isAway(this.ada, today(), today().plusDays(7));

		this.cast.answers(this.chen, new Reply.Decline(DeclineReason.NO_TIME, ""))
			.isWaitingFor(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void whatWasTakenStaysWithTheSpecialist() {
		this.cast.isOfferedTo(this.chen, this.ada).answers(this.chen, new Reply.Accept());

		assertThat(this.cast.isAway(this.chen, today(), today().plusDays(7))).isZero();

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.chen);
	}

	private static LocalDate today() {
		return Scenarios.today();
	}

}
