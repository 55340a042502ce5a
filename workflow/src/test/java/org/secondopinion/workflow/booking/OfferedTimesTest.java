package org.secondopinion.workflow.booking;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Dr. Chen takes a case on Tuesday, April 4, 2028, and offers two times; Dr. Ada is next
 * in line.
 */
@WorkflowTest
class OfferedTimesTest {

	private static final Instant MONDAY = Instant.parse("2028-04-10T20:30:00Z");

	private static final Instant TUESDAY = Instant.parse("2028-04-11T15:00:00Z");

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void timesAreOffered() {
		this.scenario = wanted();
		this.cast = new BookingCast(this.scenario);
		this.chen = this.cast.listed("Dr. Chen Testwell");
		this.ada = this.cast.listed("Dr. Ada Okafor-Sample");
		taken(this.cast).offersTimes(TUESDAY, MONDAY);
	}

	@Test
	void thePatientChoosesOneOfTheTimesAndTheMeetingIsAgreed() {
		assertThat(this.cast.isWaitingFor(TaskKind.CHOOSE_TIME).timesLeft()).containsExactly(MONDAY, TUESDAY);

		this.cast.choosesTime(TUESDAY).isWaitingFor(TaskKind.KEEP_APPOINTMENT);

		this.scenario.hasPassedInOrder(Tasks.AGREE_APPOINTMENT, Tasks.CHOOSE_TIME, Actions.PLAN_MEETING)
			.hasHappened(EventKind.TIMES_OFFERED, EventKind.APPOINTMENT_AGREED);
		assertThat(this.cast.booking().appointment()).isInstanceOfSatisfying(Appointment.Meeting.class,
				(meeting) -> assertThat(meeting.at()).isEqualTo("2028-04-11T09:00-06:00[America/Denver]"));
		assertThat(this.cast.booking().calendar()).isNotNull();
	}

	@Test
	void whereNoneSuitsTheNavigatorLooksForOtherTimes() {
		this.cast.saysThatNoneSuits("After 3 pm only.").isWaitingFor(TaskKind.AGREE_APPOINTMENT);

		this.scenario.hasHappened(EventKind.TIMES_OFFERED, EventKind.NO_TIME_SUITED);
		this.cast.offersTimes(TUESDAY).choosesTime(TUESDAY).isWaitingFor(TaskKind.KEEP_APPOINTMENT);
	}

	@Test
	void anHourThatAnotherCaseOfTheSpecialistTookCannotBeChosen() {
		BookingCast other = takenByAnotherCase();
		other.choosesTime(MONDAY.plusSeconds(1800));

		assertThat(this.cast.timesLeft()).containsExactly(TUESDAY);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.cast.choosesTime(MONDAY));
		this.cast.choosesTime(TUESDAY).isWaitingFor(TaskKind.KEEP_APPOINTMENT);
	}

	@Test
	void anHourThatAnotherCaseOfTheSpecialistTookIsNotAgreedByPhone() {
		BookingCast other = taken(new BookingCast(wanted()));
		this.cast.choosesTime(MONDAY);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> other.agreesOn(visitAt(MONDAY)));
		other.isWaitingFor(TaskKind.AGREE_APPOINTMENT)
			.agreesOn(visitAt(MONDAY.plusSeconds(3600)))
			.isWaitingFor(TaskKind.KEEP_APPOINTMENT);
	}

	@Test
	void anHourIsFreeAgainWhenTheOtherCaseIsWithdrawn() {
		Scenario other = wanted();
		taken(new BookingCast(other)).offersTimes(MONDAY).choosesTime(MONDAY);
		assertThat(this.cast.timesLeft()).containsExactly(TUESDAY);

		other.withdraw().hasEnded(Closing.WITHDRAWN);

		assertThat(this.cast.timesLeft()).containsExactly(MONDAY, TUESDAY);
	}

	@Test
	void anHourIsFreeAgainWhenTheOtherMeetingIsMovedOrGivenBack() {
		BookingCast moved = takenByAnotherCase().choosesTime(MONDAY);
		BookingCast givenBack = takenByAnotherCase().choosesTime(TUESDAY.plusSeconds(1800));
		assertThat(this.cast.timesLeft()).isEmpty();

		moved.notes(new MeetingNews.FellThrough(MeetingNews.How.RESCHEDULED, Party.PATIENT, "Has to work.", false));
		givenBack.navigatorNotes(LeavingReason.ILLNESS);

		assertThat(this.cast.timesLeft()).containsExactly(MONDAY, TUESDAY);
	}

	@Test
	void aTimeThatWasWithdrawnCannotBeChosen() {
		this.cast.withdrawsTime(MONDAY);

		this.scenario.hasHappened(EventKind.TIMES_OFFERED, EventKind.TIME_WITHDRAWN);
		assertThat(this.cast.timesLeft()).containsExactly(TUESDAY);
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.cast.choosesTime(MONDAY));
	}

	@Test
	void withTheLastTimeWithdrawnOtherOnesAreLookedFor() {
		this.cast.withdrawsTime(MONDAY).withdrawsTime(TUESDAY).isWaitingFor(TaskKind.AGREE_APPOINTMENT);
	}

	@Test
	void whenTheLastTimeIsOverOtherOnesAreLookedFor() {
		this.scenario.timePasses(Period.ofDays(6));
		assertThat(this.cast.isWaitingFor(TaskKind.CHOOSE_TIME).timesLeft()).as("on Monday").hasSize(2);

		this.scenario.timePasses(Period.ofDays(1))
			.hasPassedInOrder(Tasks.AGREE_APPOINTMENT, Events.TIMES_OVER, Actions.NOTE_TIMES_OVER)
			.hasHappened(EventKind.TIMES_OFFERED, EventKind.TIMES_OVER);

		this.cast.isWaitingFor(TaskKind.AGREE_APPOINTMENT);
	}

	@Test
	void theSpecialistGivesTheCaseBackWhileThePatientChooses() {
		this.cast.givesBack(this.chen, LeavingReason.CONFLICT_OF_INTEREST).isWaitingFor(TaskKind.ANSWER_OFFER);

		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.open()).noneMatch((task) -> task.kind() == TaskKind.CHOOSE_TIME);
	}

	@Test
	void aSpecialistWhoOffersTimesIsHeardOf() {
		WatchingReview watching = this.scenario.get(WatchingReview.class);
		this.cast.saysThatNoneSuits("After 3 pm only.");
		this.scenario.timePasses(Period.ofDays(14));
		assertThat(watching.isSilent(this.scenario.caseFile())).isTrue();

		this.cast.offersTimes(Instant.parse("2028-05-10T15:00:00Z"));

		assertThat(watching.isSilent(this.scenario.caseFile())).isFalse();
	}

	@Test
	void aCaseThatEndsLeavesNoTimeToChoose() {
		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private BookingCast takenByAnotherCase() {
		return taken(new BookingCast(wanted())).offersTimes(MONDAY, MONDAY.plusSeconds(1800),
				TUESDAY.plusSeconds(1800));
	}

	private BookingCast taken(BookingCast by) {
		return by.shortlists(this.chen, this.ada)
			.ranks(this.chen, this.ada)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(this.chen, new Reply.Accept());
	}

	private static Appointment visitAt(Instant at) {
		return new Appointment.Meeting(ReviewKind.VISIT, at.atZone(ZoneId.of("America/Denver")), "Room 4");
	}

	private Scenario wanted() {
		return this.scenarios.aUsualCase()
			.itIs("2028-04-04T10:00")
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
	}

}
