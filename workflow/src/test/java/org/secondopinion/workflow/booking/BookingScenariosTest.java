package org.secondopinion.workflow.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Revocation;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@WorkflowTest
class BookingScenariosTest {

	private static final Reply ACCEPT = new Reply.Accept();

	private static final Reply NO_TIME = new Reply.Decline(DeclineReason.NO_TIME, "");

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
	void theFirstChoiceAccepts() {
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen, this.ada)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(this.chen, ACCEPT)
			.agreesOn(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, Scenarios.today().plusDays(5)));

		this.scenario
			.hasPassedInOrder(Tasks.SHORTLIST_SPECIALISTS, Tasks.CHOOSE_SPECIALIST, Tasks.CHECK_COVERAGE,
					Actions.OFFER_TO_NEXT, Tasks.ANSWER_OFFER, Tasks.AGREE_APPOINTMENT, Ends.SPECIALIST_BOOKED)
			.hasHappened(EventKind.SHORTLIST_MADE, EventKind.SPECIALIST_CHOSEN, EventKind.COVERAGE_CHECKED,
					EventKind.SPECIALIST_OFFERED, EventKind.SPECIALIST_ACCEPTED, EventKind.APPOINTMENT_AGREED);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.chen);
	}

	@Test
	void theNextInLineIsAskedWhenTheFirstDeclinesAndTheClockGoesOn() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();

		this.cast.isOfferedTo(this.chen, this.ada).answers(this.chen, NO_TIME);

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
		this.cast.answers(this.ada, ACCEPT).isWaitingFor(TaskKind.AGREE_APPOINTMENT);
	}

	@Test
	void nobodyElseGetsThePacketOnceTheAuthorizationWasTakenBackBeforeANewOneIsSigned() {
		Reviews.releaseNothingNeeded(this.scenario);
		this.cast.isOfferedTo(this.chen, this.ada);
		this.scenario.inOneTransaction(() -> this.scenario.get(Authorizations.class)
			.revoke(this.scenario.caseId(), new Revocation(Scenarios.today(), "I want to think.")));

		this.cast.answers(this.chen, NO_TIME).isWaitingFor(TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(this.cast.isLetIn(this.ada)).isFalse();
		this.cast.shortlists(this.ada).ranks(this.ada);
		assertThatIllegalStateException().isThrownBy(() -> this.cast.coverageIs(CoverageResult.CONFIRMED));
		this.scenario.waitsFor(TaskKind.CHECK_COVERAGE);

		signsAnew();
		this.cast.coverageIs(CoverageResult.CONFIRMED).isWaitingFor(TaskKind.ANSWER_OFFER);
		assertThat(this.cast.isLetIn(this.ada)).isTrue();
	}

	private void signsAnew() {
		LocalDate today = Scenarios.today();
		this.scenario.inOneTransaction(() -> this.scenario.get(Authorizations.class)
			.add(this.scenario.caseId(),
					new ReleaseAuthorization(Set.of(RecordKind.SLIDES), "Any hospital", "The programme",
							"A second opinion", today.plusDays(ReleaseAuthorization.USUAL_DAYS),
							new Signature("Maria Example", today, Signature.Form.TYPED))));
	}

	@Test
	void theCaseIsClosedToWhoeverDeclines() {
		this.cast.isOfferedTo(this.chen)
			.answers(this.chen, new Reply.Decline(DeclineReason.CONFLICT_OF_INTEREST, "We publish"));

		assertThat(this.scenario.caseFile().specialist()).isNull();
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
	}

	@Test
	void theNavigatorLooksFurtherWhenNobodyIsLeft() {
		this.cast.isOfferedTo(this.chen).answers(this.chen, NO_TIME).isWaitingFor(TaskKind.SHORTLIST_SPECIALISTS);

		this.scenario.hasPassedInOrder(Tasks.ANSWER_OFFER, Actions.LOOK_FOR_NEXT_SPECIALIST,
				Tasks.SHORTLIST_SPECIALISTS);
		assertThat(this.cast.proposal(this.chen).askedInVain()).isNotNull();
		assertThat(this.cast.proposal(this.ada).askedInVain()).isNull();
	}

	@Test
	void somebodyWhoHadNoTimeMayBeAskedAgain() {
		this.cast.isOfferedTo(this.chen).answers(this.chen, NO_TIME);
		this.cast.isOfferedTo(this.chen).answers(this.chen, ACCEPT).isWaitingFor(TaskKind.AGREE_APPOINTMENT);

		assertThat(this.cast.booking().offers()).extracting(Offer::round).containsExactly(1, 2);
	}

	@Test
	void theNextInLineIsAskedWhenNobodyAnswers() {
		this.cast.isOfferedTo(this.chen, this.ada);

		this.scenario.timeComesFor(Events.OFFER_UNANSWERED)
			.hasPassedInOrder(Events.OFFER_UNANSWERED, Actions.NOTE_OFFER_UNANSWERED, Actions.OFFER_TO_NEXT)
			.hasHappened(EventKind.SPECIALIST_OFFERED, EventKind.OFFER_UNANSWERED, EventKind.SPECIALIST_OFFERED);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
	}

	@Test
	void thePatientChoosesAgainWhenItIsNotCovered() {
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen)
			.coverageIs(CoverageResult.NOT_COVERED)
			.isWaitingFor(TaskKind.CHOOSE_SPECIALIST)
			.ranks(this.ada)
			.coverageIs(CoverageResult.CONFIRMED)
			.isWaitingFor(TaskKind.ANSWER_OFFER);

		assertThat(this.cast.booking().offers()).extracting(Offer::specialist).containsExactly(this.ada);
	}

	@Test
	void nobodyIsAskedBeforeThePatientHasSaidYesToTheCost() {
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen, this.ada)
			.isCoveredAtACost()
			.isWaitingFor(TaskKind.AGREE_TO_COST);
		assertThat(this.scenario.caseFile().specialist()).isNull();
		assertThat(this.cast.booking().offers()).isEmpty();

		this.cast.answersCost(true).isWaitingFor(TaskKind.ANSWER_OFFER);

		this.scenario.hasPassedInOrder(Tasks.CHECK_COVERAGE, Tasks.AGREE_TO_COST, Actions.OFFER_TO_NEXT)
			.hasHappened(EventKind.COVERAGE_CHECKED, EventKind.COST_AGREED, EventKind.SPECIALIST_OFFERED);
	}

	@Test
	void aPatientToWhomItIsTooMuchChoosesAgain() {
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen)
			.isCoveredAtACost()
			.answersCost(false)
			.isWaitingFor(TaskKind.CHOOSE_SPECIALIST);

		this.scenario.hasHappened(EventKind.COST_REFUSED).hasNeverHappened(EventKind.SPECIALIST_OFFERED);
		this.cast.ranks(this.ada).isCoveredAtACost().answersCost(true);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
	}

	@Test
	void theNextInLineIsAskedWithoutAskingThePatientAboutTheCostAgain() {
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen, this.ada)
			.isCoveredAtACost()
			.answersCost(true)
			.answers(this.chen, NO_TIME);

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
	}

	@Test
	void theNavigatorNotesAnAnswerGivenByPhone() {
		this.cast.isOfferedTo(this.chen).navigatorNotes(ACCEPT).isWaitingFor(TaskKind.AGREE_APPOINTMENT);

		assertThat(this.cast.booking().offers().getLast().outcome())
			.isInstanceOfSatisfying(Offer.Outcome.Accepted.class, (accepted) -> assertThat(accepted.noted()).isTrue());
	}

	@Test
	void aConflictIsOverriddenWithAReason() {
		PersonId colleague = this.cast.listedAt("Elsewhere Clinic", "Dr. Colleague Mock");

		this.cast.shortlistsInSpiteOfConflict(colleague, "The only one who does this operation");

		this.scenario.hasHappened(EventKind.CONFLICT_OVERRIDDEN, EventKind.SHORTLIST_MADE);
		assertThat(this.cast.booking().entry(colleague)).get()
			.returns(List.of("Works at Elsewhere Clinic, like the first doctor."),
					(entry) -> entry.findings()
						.stream()
						.filter((finding) -> finding.isConflict())
						.map((finding) -> finding.sentence())
						.toList());
	}

	@Test
	void aCaseCanBeWithdrawnWhileAnOfferWaits() {
		this.cast.isOfferedTo(this.chen);

		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

}
