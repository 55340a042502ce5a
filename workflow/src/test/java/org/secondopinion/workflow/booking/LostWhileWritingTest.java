package org.secondopinion.workflow.booking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.workflow.moretests.TestsFirst;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The specialist is lost while the opinion is being written; nobody else is in line. */
@WorkflowTest
class LostWhileWritingTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId first;

	@BeforeEach
	void anOpinionIsBeingWritten() {
		this.scenario = Reviews.aCaseUnderReview(this.scenarios);
		this.cast = new BookingCast(this.scenario).hasAccepted();
		this.first = this.scenario.caseFile().specialist();
	}

	@Test
	void anotherSpecialistWritesWithoutNewRecords() {
		this.cast.givesBack(this.first, LeavingReason.ILLNESS);
		this.scenario.waitsFor(TaskKind.SHORTLIST_SPECIALISTS)
			.hasPassedInOrder(Tasks.WRITE_OPINION, Events.GIVEN_BACK_WHILE_WRITING, Actions.REOPEN_BOOKING,
					Ends.REVIEW_GIVEN_BACK, Actions.LOOK_FOR_NEXT_SPECIALIST, Tasks.SHORTLIST_SPECIALISTS)
			.hasHappened(EventKind.SPECIALIST_LEFT, EventKind.BOOKING_REOPENED);
		assertThat(this.cast.isLetIn(this.first)).isFalse();

		PersonId second = this.cast.listed("Dr. Second Sample");
		this.cast.shortlists(second)
			.ranks(second)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(second, new Reply.Accept())
			.agreesOn(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, Scenarios.today().plusDays(5)));

		this.scenario.waitsFor(TaskKind.WRITE_OPINION);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(second);
		Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME).waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void whoeverVanishesBeforeCompletingAnOpinionLeavesItAsItIs() {
		Reviews.review(this.scenario, Agreement.SAME, Agreement.NEEDS_MORE_TESTS);
		new TestsFirst(this.scenario).arranged().answered(TestsWanted.AGREED).resultsAreIn();
		this.cast.givesBack(this.first, LeavingReason.ILLNESS)
			.findsNobody("Everybody who knows this is away.")
			.wants(Search.GoesOn.never("What I have read is enough."));

		this.scenario.waitsFor(TaskKind.MAKE_DECISION).neverPassed(Ends.CASE_CLOSED_WITHOUT_SPECIALIST);
	}

	@Test
	void theNavigatorNotesThatTheSpecialistDoesNotAnswer() {
		this.cast.navigatorNotes(LeavingReason.NO_ANSWER);

		this.scenario.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(this.scenario.caseFile().specialist()).isNull();
		assertThat(this.cast.isLetIn(this.first)).isFalse();
	}

}
