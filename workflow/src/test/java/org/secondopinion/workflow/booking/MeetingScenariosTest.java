package org.secondopinion.workflow.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.worsening.WhatFollows;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit is agreed with Dr. Chen; Dr. Ada is next in line. */
@WorkflowTest
class MeetingScenariosTest {

	private static final ZonedDateTime NEXT_WEEK = ZonedDateTime.now(ZoneId.of("America/Denver"))
		.plusWeeks(1)
		.truncatedTo(ChronoUnit.MINUTES);

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void aVisitIsAgreed() {
		this.scenario = this.scenarios.aCaseThatWantsASpecialist();
		this.cast = new BookingCast(this.scenario);
		this.chen = this.cast.listed("Dr. Chen Testwell");
		this.ada = this.cast.listed("Dr. Ada Okafor-Sample");
		this.cast.isTakenBy(this.chen, this.ada).agreesOn(visitAt(NEXT_WEEK));
	}

	@Test
	void theOpinionWaitsUntilPatientAndSpecialistHaveMet() {
		this.cast.isWaitingFor(TaskKind.KEEP_APPOINTMENT);
		this.scenario.neverPassed(Ends.PATIENT_SEEN);

		this.cast.notes(new MeetingNews.TookPlace());

		this.scenario
			.hasPassedInOrder(Tasks.AGREE_APPOINTMENT, Actions.PLAN_MEETING, Tasks.KEEP_APPOINTMENT, Ends.PATIENT_SEEN)
			.hasHappened(EventKind.APPOINTMENT_AGREED, EventKind.APPOINTMENT_KEPT);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.chen);
	}

	@Test
	void whatCameOfTheMeetingIsAskedForWhenItIsOver() {
		assertThat(this.scenario.open()).filteredOn((task) -> task.kind() == TaskKind.KEEP_APPOINTMENT)
			.singleElement()
			.returns(NEXT_WEEK.toInstant(), OpenTask::since)
			.satisfies((task) -> assertThat(task.due()).isAfter(NEXT_WEEK.toInstant()));
	}

	@Test
	void patientAndSpecialistAreRemindedADayBefore() {
		this.scenario.timeComesFor(Events.MEETING_NEAR)
			.hasPassedInOrder(Events.MEETING_NEAR, Actions.REMIND_OF_MEETING, Ends.REMINDED_OF_MEETING)
			.hasHappened(EventKind.APPOINTMENT_NEAR);
		this.cast.isWaitingFor(TaskKind.KEEP_APPOINTMENT);
	}

	@Test
	void aHoldDoesNotMoveTheReminderBeyondTheMeeting() {
		ZonedDateTime soon = ZonedDateTime.now(NEXT_WEEK.getZone()).plusHours(54).truncatedTo(ChronoUnit.MINUTES);
		this.cast
			.notes(new MeetingNews.FellThrough(MeetingNews.How.RESCHEDULED, Party.PATIENT, "Wants it sooner.", false))
			.agreesOn(visitAt(soon));
		hold(new Hold(Instant.now(), "Sam Ortega-Demo"));
		this.scenario.inOneTransaction(() -> this.scenario.get(Journey.class).gotWorse(this.scenario.caseId()))
			.answer(TaskKind.DEAL_WITH_CHANGE, WhatFollows.URGENT_CARE)
			.timeComesFor(Events.MEETING_NEAR)
			.hasNeverHappened(EventKind.APPOINTMENT_NEAR);
		hold(null);

		this.scenario.done(TaskKind.FOLLOW_URGENT_CARE);

		assertThat(reminder()).isEqualTo(soon.minusDays(1).toInstant());
	}

	private void hold(@Nullable Hold hold) {
		this.scenario.inOneTransaction(() -> {
			CaseFile caseFile = this.scenario.caseFile();
			this.scenario.get(Cases.class).save((hold != null) ? caseFile.putOnHold(hold) : caseFile.takenUpAgain());
		});
	}

	private Instant reminder() {
		String instance = this.scenario.get(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.scenario.caseId().toString())
			.singleResult()
			.getId();
		return this.scenario.get(ManagementService.class)
			.createJobQuery()
			.processInstanceId(instance)
			.activityId(Events.MEETING_NEAR)
			.singleResult()
			.getDuedate()
			.toInstant();
	}

	@Test
	void theMeetingIsMovedAndTheCalendarEntryFollows() {
		Instant later = NEXT_WEEK.plusDays(2).toInstant();

		this.cast
			.notes(new MeetingNews.FellThrough(MeetingNews.How.RESCHEDULED, Party.PATIENT, "Has to work that day.",
					false))
			.isWaitingFor(TaskKind.AGREE_APPOINTMENT);
		assertThat(this.cast.booking().calendar()).returns(1, CalendarEntry::sequence)
			.returns(true, CalendarEntry::cancelled);
		this.cast.agreesOn(visitAt(NEXT_WEEK.plusDays(2))).isWaitingFor(TaskKind.KEEP_APPOINTMENT);

		this.scenario.hasHappened(EventKind.APPOINTMENT_AGREED, EventKind.APPOINTMENT_RESCHEDULED,
				EventKind.APPOINTMENT_AGREED);
		assertThat(this.cast.booking().calendar()).returns(2, CalendarEntry::sequence)
			.returns(false, CalendarEntry::cancelled)
			.returns(later, CalendarEntry::at);
	}

	@Test
	void thePatientMissesTheMeetingAndAgreesAgainWithTheSameSpecialist() {
		this.cast
			.notes(new MeetingNews.FellThrough(MeetingNews.How.MISSED, Party.PATIENT, "The bus did not come.", false))
			.isWaitingFor(TaskKind.AGREE_APPOINTMENT);

		this.scenario.hasHappened(EventKind.APPOINTMENT_MISSED);
		assertThat(this.cast.isLetIn(this.chen)).isTrue();
	}

	@Test
	void theSpecialistCancelsAndTheNextInLineIsAsked() {
		this.cast
			.notes(new MeetingNews.FellThrough(MeetingNews.How.CANCELLED, Party.SPECIALIST, "Is away for a month.",
					true))
			.isWaitingFor(TaskKind.ANSWER_OFFER);

		this.scenario
			.hasPassedInOrder(Tasks.KEEP_APPOINTMENT, Actions.LOOK_FOR_NEXT_SPECIALIST, Actions.OFFER_TO_NEXT,
					Tasks.ANSWER_OFFER)
			.hasHappened(EventKind.APPOINTMENT_CANCELLED, EventKind.SPECIALIST_LEFT, EventKind.SPECIALIST_OFFERED);
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
		assertThat(this.cast.proposal(this.chen).askedInVain()).isNotNull();
	}

	@Test
	void aSpecialistWhoFindsAConflictBeforeTheMeetingIsShutOutAndTheNextIsAsked() {
		this.cast.givesBack(this.chen, LeavingReason.CONFLICT_OF_INTEREST).isWaitingFor(TaskKind.ANSWER_OFFER);

		this.scenario
			.hasPassedInOrder(Tasks.KEEP_APPOINTMENT, Events.GIVEN_BACK_BEFORE_MEETING,
					Actions.LOOK_FOR_NEXT_SPECIALIST, Actions.OFFER_TO_NEXT)
			.hasHappened(EventKind.SPECIALIST_LEFT, EventKind.SPECIALIST_OFFERED);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.cast.booking().calendar()).returns(true, CalendarEntry::cancelled);
	}

	@Test
	void theNextIsAskedWhenASpecialistVanishesBeforeATimeIsAgreed() {
		this.cast.notes(new MeetingNews.FellThrough(MeetingNews.How.CANCELLED, Party.SPECIALIST, "Is away.", false))
			.navigatorNotes(LeavingReason.NO_ANSWER)
			.isWaitingFor(TaskKind.ANSWER_OFFER);

		this.scenario.hasPassedInOrder(Events.GIVEN_BACK_BEFORE_AGREEMENT, Actions.LOOK_FOR_NEXT_SPECIALIST);
		assertThat(this.cast.booking().offers().getFirst().outcome()).isInstanceOfSatisfying(Offer.Outcome.Left.class,
				(left) -> assertThat(left.reason()).isEqualTo(LeavingReason.NO_ANSWER));
	}

	@Test
	void aCaseCanBeWithdrawnWhileTheMeetingIsStillToCome() {
		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN);

		CalendarEntry entry = this.cast.booking().calendar();
		assertThat(entry).isNotNull();
		assertThat(entry.in(this.scenario.caseFile())).returns(true, CalendarEntry::cancelled);
	}

	private static Appointment visitAt(ZonedDateTime at) {
		return new Appointment.Meeting(ReviewKind.VISIT, at, "Room 4");
	}

}
