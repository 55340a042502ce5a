package org.secondopinion.domain.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.decision.FollowUpDates;
import org.secondopinion.domain.journey.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates in a Chicago programme; Tuesday, December 1, 2026 is today. */
class DeadlinesTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final Instant TODAY = at("2026-12-01T10:00");

	private final WorkingCalendar calendar = new WorkingCalendar(CHICAGO,
			EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of());

	private final Deadlines usual = new Deadlines(this.calendar, TriagePath.STANDARD);

	private final Deadlines expedited = new Deadlines(this.calendar, TriagePath.EXPEDITED);

	@Test
	void everyStepIsScheduledBackwardsFromTheDecideByDate() {
		Map<Step, LocalDate> days = this.usual.backwardsFrom(LocalDate.of(2026, 12, 31));

		assertThat(days).containsOnlyKeys(Step.values()).containsEntry(Step.DECIDE, LocalDate.of(2026, 12, 31));
		assertThat(days.get(Step.ASSESS)).isBefore(days.get(Step.NOTIFY_DOCTOR));
		assertThat(days.get(Step.NOTIFY_DOCTOR)).isBefore(days.get(Step.REQUEST_RECORDS));
		assertThat(days.get(Step.REQUEST_RECORDS)).isEqualTo(days.get(Step.BOOK_SPECIALIST));
		assertThat(days.get(Step.BOOK_SPECIALIST)).isBefore(days.get(Step.COMPARE));
		assertThat(days.get(Step.COMPARE)).isEqualTo(LocalDate.of(2026, 12, 28));
	}

	@Test
	void everyMilestoneComesBeforeTheNextAndNoneAfterTheDecision() {
		for (Deadlines deadlines : List.of(this.usual, this.expedited)) {
			Schedule schedule = deadlines.schedule(LocalDate.of(2026, 12, 31));

			assertThat(Arrays.stream(Milestone.values()).map(schedule::by)).isSorted()
				.endsWith(LocalDate.of(2026, 12, 31));
		}
	}

	@Test
	void aDateIsNearFromTheDayOnByWhichTheOpinionShouldHaveBeenRead() {
		LocalDate decideBy = LocalDate.of(2026, 12, 31);

		assertThat(this.usual.standing(decideBy, at("2026-12-28T07:59"))).isEqualTo(DateStanding.AHEAD);
		assertThat(this.usual.standing(decideBy, at("2026-12-28T08:00"))).isEqualTo(DateStanding.NEAR);
		assertThat(this.usual.standing(decideBy, at("2026-12-31T17:30"))).isEqualTo(DateStanding.NEAR);
		assertThat(this.usual.standing(decideBy, at("2027-01-01T08:00"))).isEqualTo(DateStanding.PASSED);
		assertThat(this.usual.standing(null, at("2027-01-01T08:00"))).isEqualTo(DateStanding.AHEAD);
	}

	@Test
	void aDateIsLookedAtWhenItIsNearWhenItHasPassedAndThenEveryWeekOfWork() {
		LocalDate decideBy = LocalDate.of(2026, 12, 31);

		assertThat(this.usual.dateLookedAt(decideBy, TODAY)).isEqualTo(at("2026-12-28T08:00"));
		assertThat(this.usual.dateLookedAt(decideBy, at("2026-12-28T08:00"))).isEqualTo(at("2027-01-01T08:00"));
		assertThat(this.usual.dateLookedAt(decideBy, at("2027-01-01T08:00"))).isEqualTo(at("2027-01-08T17:00"));
		assertThat(this.usual.dateLookedAt(null, TODAY)).isAfter(TODAY);
	}

	@Test
	void aTalkAboutTheDateIsDueOnTheSameDay() {
		assertThat(this.usual.due(TaskKind.DEAL_WITH_DATE, TODAY, LocalDate.of(2026, 12, 3)))
			.isEqualTo(at("2026-12-01T17:00"));
		assertThat(this.usual.due(TaskKind.TALK_ABOUT_DATE, TODAY, LocalDate.of(2026, 11, 30)))
			.isEqualTo(at("2026-12-01T17:00"));
	}

	@Test
	void theUsualPathFitsAsLongAsFifteenWorkingDaysAreLeft() {
		assertThat(this.usual.schedule(LocalDate.of(2026, 12, 22)).fits(LocalDate.of(2026, 12, 1))).isTrue();
		assertThat(this.usual.schedule(LocalDate.of(2026, 12, 21)).fits(LocalDate.of(2026, 12, 1))).isFalse();
		assertThat(this.expedited.schedule(LocalDate.of(2026, 12, 21)).fits(LocalDate.of(2026, 12, 1))).isTrue();
	}

	@Test
	void anExpeditedCaseHasHalfTheTime() {
		assertThat(this.usual.due(TaskKind.COMPLETE_INTAKE, TODAY, null)).isEqualTo(at("2026-12-08T17:00"));
		assertThat(this.expedited.due(TaskKind.COMPLETE_INTAKE, TODAY, null)).isEqualTo(at("2026-12-04T17:00"));
	}

	@Test
	void aTaskIsDueNoLaterThanItsStep() {
		// Compare must be done three working days before Monday the 7th: on Wednesday the
		// 2nd.
		assertThat(this.usual.due(TaskKind.WRITE_OPINION, TODAY, LocalDate.of(2026, 12, 7)))
			.isEqualTo(at("2026-12-02T17:00"));
	}

	@Test
	void aDecisionIsDueWhenTheTimeThatWasTakenIsOverAndNotAfterTheDecideByDate() {
		LocalDate until = LocalDate.of(2026, 12, 14);

		assertThat(this.usual.decisionDue(until, TODAY, null)).isEqualTo(at("2026-12-14T17:00"));
		assertThat(this.usual.decisionDue(until, TODAY, LocalDate.of(2026, 12, 10))).isEqualTo(at("2026-12-10T17:00"));
		assertThat(this.usual.decisionDue(until, TODAY, LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-12-14T17:00"));
	}

	@Test
	void timeThatIsOverGivesNoMore() {
		assertThat(this.usual.decisionDue(LocalDate.of(2026, 11, 20), TODAY, null))
			.isEqualTo(this.usual.due(TaskKind.MAKE_DECISION, TODAY, null));
	}

	@Test
	void aTaskThatBeginsTooLateIsDueToday() {
		assertThat(this.usual.due(TaskKind.CHOOSE_NOTICE, TODAY, LocalDate.of(2026, 12, 3)))
			.isEqualTo(at("2026-12-01T17:00"));
	}

	@Test
	void aSpecialistAnswersWithinTwelveWorkingHours() {
		assertThat(this.usual.due(TaskKind.ANSWER_OFFER, TODAY, null)).isEqualTo(at("2026-12-02T13:00"));
		assertThat(this.usual.offerExpires(TODAY)).isEqualTo(at("2026-12-02T13:00"));
	}

	@Test
	void urgentCareIsDueToday() {
		assertThat(new Deadlines(this.calendar, TriagePath.URGENT_CARE).due(TaskKind.HAND_OVER_TO_URGENT_CARE, TODAY,
				null))
			.isEqualTo(at("2026-12-01T17:00"));
	}

	@Test
	void aDoctorIsRemindedBeforeBeingTakenAsSilent() {
		assertThat(this.usual.doctorReminded(TODAY)).isBefore(this.usual.doctorSilent(TODAY));
	}

	@Test
	void whatComesAfterTheDecisionIsNotHurriedByTheDecideByDate() {
		assertThat(this.usual.due(TaskKind.SHARE_DECISION, TODAY, LocalDate.of(2026, 12, 1)))
			.isEqualTo(at("2026-12-03T17:00"));
	}

	@Test
	void thePatientIsAskedWhatHappenedOnAWorkingMorning() {
		FollowUpDates dates = this.usual.followUp(LocalDate.of(2027, 1, 2), TODAY);

		assertThat(dates.askAt()).as("Saturday becomes Monday").isEqualTo(at("2027-01-04T08:00"));
		assertThat(dates.remindAt()).isEqualTo(at("2027-01-11T17:00"));
		assertThat(dates.endsAt()).isEqualTo(at("2027-01-25T17:00"));
	}

	@Test
	void nobodyIsAskedInThePast() {
		assertThat(this.usual.followUp(LocalDate.of(2026, 11, 2), TODAY).askAt()).isEqualTo(TODAY);
	}

	@Test
	void theDecideByDateIsWatchedUntilTheDayIsOver() {
		assertThat(this.usual.dateWatched(LocalDate.of(2026, 12, 7), TODAY)).isEqualTo(at("2026-12-08T00:00"));
	}

	@Test
	void aDecideByDateThatLiesBehindIsLookedAtAgainInAWeek() {
		assertThat(this.usual.dateWatched(LocalDate.of(2026, 11, 30), TODAY)).isEqualTo(at("2026-12-08T17:00"));
		assertThat(this.usual.dateWatched(null, TODAY)).isEqualTo(at("2026-12-08T17:00"));
	}

	@Test
	void aSpecialistIsRemindedOfAnOpinionWithAWorkingDayLeftToWriteIt() {
		Instant promised = this.usual.opinionPromised(LocalDate.of(2026, 12, 7), TODAY);

		assertThat(this.usual.opinionReminded(promised, TODAY)).as("the Friday before")
			.isEqualTo(at("2026-12-04T17:00"));
		assertThat(this.usual.opinionReminded(promised, at("2026-12-07T08:00"))).isEqualTo(promised);
	}

	@Test
	void nobodyCallsASpecialistBeforeThePromisedDayIsOver() {
		Instant promised = this.usual.opinionPromised(LocalDate.of(2026, 12, 7), TODAY);

		for (Deadlines deadlines : List.of(this.usual, this.expedited)) {
			assertThat(deadlines.specialistSilent(deadlines.opinionReminded(promised, TODAY)))
				.isAfterOrEqualTo(promised);
		}
	}

	@Test
	void everyTaskHasADueDate() {
		for (TaskKind kind : TaskKind.values()) {
			assertThat(this.usual.due(kind, TODAY, null)).as("%s", kind).isAfter(TODAY);
		}
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
	}

}
