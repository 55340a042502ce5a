package org.secondopinion.workflow.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.local.MovableClock;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Dr. Chen accepts, and then nobody hears of them; Dr. Ada is next in line. */
@WorkflowTest
class SilentSpecialistTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void theSpecialistAccepts() {
		this.scenario = this.scenarios.aCaseThatWantsASpecialist();
		this.cast = new BookingCast(this.scenario);
		this.chen = this.cast.listed("Dr. Chen Testwell");
		this.ada = this.cast.listed("Dr. Ada Okafor-Sample");
		this.cast.isTakenBy(this.chen, this.ada);
	}

	@Test
	void theSpecialistIsRemindedFirstAndKeepsTheCase() {
		this.scenario.timeComesFor(Events.NO_TIME_AGREED)
			.hasPassedInOrder(Events.NO_TIME_AGREED, Actions.WATCH_AGREEMENT, Ends.AGREEMENT_WATCHED)
			.hasHappened(EventKind.SPECIALIST_ACCEPTED, EventKind.SPECIALIST_REMINDED)
			.hasNeverHappened(EventKind.SPECIALIST_SILENT);

		this.cast.isWaitingFor(TaskKind.AGREE_APPOINTMENT);
		assertThat(this.cast.isLetIn(this.chen)).isTrue();
		assertThat(isSilent()).isFalse();
	}

	@Test
	void theNavigatorIsToldAndAsksTheNextWhileTheDecideByDateStays() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();

		this.scenario.timeComesFor(Events.NO_TIME_AGREED)
			.timeComesFor(Events.STILL_NO_TIME_AGREED)
			.hasHappened(EventKind.SPECIALIST_REMINDED, EventKind.SPECIALIST_SILENT);
		assertThat(isSilent()).isTrue();
		this.cast.navigatorNotes(LeavingReason.NO_ANSWER).isWaitingFor(TaskKind.ANSWER_OFFER);

		assertThat(isSilent()).isFalse();
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
	}

	@Test
	void aSpecialistWhoIsHeardOfIsNoLongerSilent() {
		this.scenario.timeComesFor(Events.NO_TIME_AGREED).timeComesFor(Events.STILL_NO_TIME_AGREED);

		this.cast.agreesOn(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, Scenarios.today().plusDays(5)));

		assertThat(isSilent()).isFalse();
	}

	@Test
	void aNavigatorWhoReachedTheSpecialistIsDoneUntilNothingCameForTwoWorkingDays() {
		this.scenario.timeComesFor(Events.NO_TIME_AGREED).timeComesFor(Events.STILL_NO_TIME_AGREED);
		WatchingReview watching = this.scenario.get(WatchingReview.class);

		this.scenario.asNavigator((visit) -> watching.heardOf(visit, "Was at a congress, calls tomorrow."))
			.hasHappened(EventKind.SPECIALIST_SILENT, EventKind.SPECIALIST_HEARD_OF);

		assertThat(isSilent()).isFalse();
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.scenario.asNavigator((visit) -> watching.heardOf(visit, "Once more.")));
		this.scenario.get(MovableClock.class)
			.at(Instant.now().plus(Period.ofDays(6)), () -> assertThat(isSilent()).isTrue());
	}

	@Test
	void theReminderComesBeforeTheNavigatorIsTold() {
		WatchingReview watching = this.scenario.get(WatchingReview.class);

		this.scenario.inOneTransaction(() -> assertThat(watching.reminderAt(this.scenario.caseId()))
			.isBefore(watching.alertAt(this.scenario.caseId())));
	}

	private boolean isSilent() {
		return this.scenario.get(WatchingReview.class).isSilent(this.scenario.caseFile());
	}

}
