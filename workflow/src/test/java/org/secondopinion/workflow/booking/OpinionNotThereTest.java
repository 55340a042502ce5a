package org.secondopinion.workflow.booking;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dr. Chen takes a case on Tuesday, April 4, 2028, promises the opinion, and then nobody
 * hears of them; Dr. Ada is next in line.
 */
@WorkflowTest
class OpinionNotThereTest {

	private static final LocalDate MONDAY = LocalDate.of(2028, 4, 10);

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	private BookingCast cast;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void theSpecialistAccepts() {
		this.scenario = this.scenarios.aUsualCase()
			.itIs("2028-04-04T10:00")
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		this.cast = new BookingCast(this.scenario);
		this.chen = this.cast.listed("Dr. Chen Testwell");
		this.ada = this.cast.listed("Dr. Ada Okafor-Sample");
		this.cast.shortlists(this.chen, this.ada)
			.ranks(this.chen, this.ada)
			.coverageIs(CoverageResult.CONFIRMED)
			.answers(this.chen, new Reply.Accept());
		Reviews.releaseNothingNeeded(this.scenario);
	}

	@Test
	void theSpecialistIsRemindedAWorkingDayBeforeTheOpinionIsPromised() {
		opinionIsPromisedFor(MONDAY);

		this.scenario.timePasses(Period.ofDays(4))
			.hasPassedInOrder(Events.OPINION_DUE_SOON, Actions.WATCH_WRITING, Ends.WRITING_WATCHED)
			.hasHappened(EventKind.APPOINTMENT_AGREED, EventKind.SPECIALIST_REMINDED)
			.hasNeverHappened(EventKind.SPECIALIST_SILENT)
			.waitsFor(TaskKind.WRITE_OPINION);

		assertThat(at(EventKind.SPECIALIST_REMINDED)).as("on Friday")
			.isEqualTo("2028-04-07T17:00-05:00[America/Chicago]");
		assertThat(this.cast.isLetIn(this.chen)).isTrue();
		assertThat(isSilent()).isFalse();
	}

	@Test
	void theNavigatorIsToldThatTheOpinionIsNotThereAndAsksTheNextWhileTheDecideByDateStays() {
		LocalDate decideBy = this.scenario.caseFile().decideBy();
		opinionIsPromisedFor(MONDAY);

		this.scenario.timePasses(Period.ofDays(8))
			.hasPassedInOrder(Events.OPINION_NOT_THERE, Actions.WATCH_WRITING, Ends.WRITING_WATCHED)
			.hasHappenedOnce(EventKind.SPECIALIST_REMINDED)
			.hasHappenedOnce(EventKind.SPECIALIST_SILENT);
		assertThat(at(EventKind.SPECIALIST_SILENT)).as("on Tuesday")
			.isEqualTo("2028-04-11T17:00-05:00[America/Chicago]");
		assertThat(isSilent()).isTrue();
		this.cast.navigatorNotes(LeavingReason.NO_ANSWER).isWaitingFor(TaskKind.ANSWER_OFFER);

		assertThat(isSilent()).isFalse();
		assertThat(this.scenario.caseFile().specialist()).isEqualTo(this.ada);
		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(decideBy);
		assertThat(this.cast.isLetIn(this.chen)).isFalse();
	}

	@Test
	void afterAMeetingThePromiseCountsFromThatDay() {
		ZonedDateTime meeting = MONDAY.atTime(14, 0).atZone(this.scenario.now().getZone());
		this.cast.agreesOn(new Appointment.Meeting(ReviewKind.VISIT, meeting, "Room 4"));
		this.scenario.timePasses(Period.ofDays(7));

		this.cast.notes(new MeetingNews.TookPlace());
		this.scenario.timePasses(Period.ofDays(10));

		assertThat(at(EventKind.SPECIALIST_REMINDED)).as("four of the five promised days later")
			.isEqualTo("2028-04-17T17:00-05:00[America/Chicago]");
		assertThat(at(EventKind.SPECIALIST_SILENT)).isEqualTo("2028-04-19T17:00-05:00[America/Chicago]");
	}

	@Test
	void theOpinionIsDueWhenItWasPromisedAndNotAsTheUsualTimeSays() {
		opinionIsPromisedFor(MONDAY.plusDays(2));

		assertThat(due(TaskKind.WRITE_OPINION)).isEqualTo("2028-04-12T17:00-05:00[America/Chicago]");
	}

	@Test
	void withLessTimeAPromiseOfBeforeHoldsNoLonger() {
		opinionIsPromisedFor(MONDAY.plusDays(2));

		this.scenario.inOneTransaction(() -> this.scenario.get(CaseTracking.class).hurry(this.scenario.caseId()));

		assertThat(due(TaskKind.WRITE_OPINION)).as("in the usual time from now")
			.isEqualTo("2028-04-07T17:00-05:00[America/Chicago]");
	}

	@Test
	void nobodyAsksForAnOpinionThatIsSigned() {
		opinionIsPromisedFor(MONDAY);
		Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME);

		this.scenario.timePasses(Period.ofDays(9)).hasNeverHappened(EventKind.SPECIALIST_REMINDED);
	}

	@Test
	void anOpinionThatWasSentBackIsWatchedAnew() {
		opinionIsPromisedFor(MONDAY);
		this.scenario.timePasses(Period.ofDays(8));
		assertThat(isSilent()).isTrue();

		Reviews.sentBack(this.scenario);
		assertThat(isSilent()).isFalse();
		this.scenario.timePasses(Period.ofDays(2));

		assertThat(isSilent()).as("reminded first").isFalse();
		this.scenario.timePasses(Period.ofDays(5));
		assertThat(isSilent()).isTrue();
	}

	private void opinionIsPromisedFor(LocalDate day) {
		this.cast.agreesOn(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, day));
		this.scenario.waitsFor(TaskKind.WRITE_OPINION);
	}

	private ZonedDateTime due(TaskKind kind) {
		return this.scenario.get(OpenTasks.class)
			.of(this.scenario.caseId())
			.stream()
			.filter((task) -> task.kind() == kind)
			.findFirst()
			.orElseThrow()
			.due()
			.atZone(this.scenario.now().getZone());
	}

	private ZonedDateTime at(EventKind kind) {
		return this.scenario.get(CaseHistory.class)
			.of(this.scenario.caseId())
			.stream()
			.map((entry) -> entry.event())
			.filter((event) -> event.kind() == kind)
			.findFirst()
			.orElseThrow()
			.at()
			.atZone(this.scenario.now().getZone());
	}

	private boolean isSilent() {
		return this.scenario.get(WatchingReview.class).isSilent(this.scenario.caseFile());
	}

}
