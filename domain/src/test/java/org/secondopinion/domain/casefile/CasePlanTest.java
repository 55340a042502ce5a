package org.secondopinion.domain.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Milestone;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** A case to be decided by Thursday, December 31, 2026; it is the 15th. */
class CasePlanTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);

	private final WorkingCalendar calendar = new WorkingCalendar(ZoneId.of("America/Chicago"),
			EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of());

	@Test
	void whatWasReachedInTimeStandsBesideItsPlan() {
		CasePlan.Line told = line(Milestone.DOCTOR_TOLD, Set.of(), at(EventKind.LETTER_SENT, 11));

		assertThat(told.by()).isEqualTo(LocalDate.of(2026, 12, 14));
		assertThat(told.reached()).isEqualTo(LocalDate.of(2026, 12, 11));
		assertThat(told.late()).isFalse();
	}

	@Test
	void whatWasReachedLaterThanPlannedIsLate() {
		assertThat(line(Milestone.DOCTOR_TOLD, Set.of(), at(EventKind.LETTER_SENT, 15)).late()).isTrue();
	}

	@Test
	void whatIsNotReachedIsLateOnceItsDayHasPassed() {
		assertThat(line(Milestone.DOCTOR_TOLD, Set.of()).late()).isTrue();
		assertThat(line(Milestone.OPINION_SIGNED, Set.of()).late()).isFalse();
	}

	@Test
	void recordsAreCompleteWhenNothingOfThemWaits() {
		CaseEvent usable = at(EventKind.RECORD_USABLE, 14);

		assertThat(line(Milestone.RECORDS_COMPLETE, Set.of(Step.REQUEST_RECORDS), usable).reached()).isNull();
		assertThat(line(Milestone.RECORDS_COMPLETE, Set.of(Step.COMPARE), usable).reached()).isNotNull();
	}

	@Test
	void whatWasUndoneIsNotReached() {
		assertThat(line(Milestone.SPECIALIST_BOOKED, Set.of(), at(EventKind.SPECIALIST_LEFT, 14),
				at(EventKind.APPOINTMENT_AGREED, 11))
			.reached()).isNull();
		assertThat(line(Milestone.OPINION_SIGNED, Set.of(), at(EventKind.OPINION_SENT_BACK, 15),
				at(EventKind.OPINION_SIGNED, 14))
			.reached()).isNull();
	}

	@Test
	void aDoctorWhomThePatientWantsLeftAloneNeedNotBeTold() {
		assertThat(line(Milestone.DOCTOR_TOLD, Set.of(), at(EventKind.DOCTOR_LEFT_ALONE, 11)).late()).isFalse();
	}

	@Test
	void whileAThirdOpinionIsSoughtNothingOfItIsReached() {
		CaseEvent[] history = { at(EventKind.ANOTHER_OPINION_SOUGHT, 14), at(EventKind.OPINION_READ, 11),
				at(EventKind.OPINION_SIGNED, 10), at(EventKind.APPOINTMENT_AGREED, 9) };

		for (Milestone milestone : List.of(Milestone.SPECIALIST_BOOKED, Milestone.OPINION_SIGNED,
				Milestone.OPINION_READ)) {
			assertThat(line(milestone, Set.of(), history).reached()).as(milestone.name()).isNull();
		}
	}

	@Test
	void whoGivesUpTheSearchForAThirdOpinionHasWhatWasReachedBefore() {
		CaseEvent givenUp = new CaseEvent(CaseId.random(), at(EventKind.SEARCH_ANSWERED, 15).at(), Step.BOOK_SPECIALIST,
				EventKind.SEARCH_ANSWERED, null, null, "STOP", null);

		assertThat(line(Milestone.SPECIALIST_BOOKED, Set.of(), givenUp, at(EventKind.SPECIALIST_LEFT, 14),
				at(EventKind.ANOTHER_OPINION_SOUGHT, 11), at(EventKind.APPOINTMENT_AGREED, 9))
			.reached()).isEqualTo(LocalDate.of(2026, 12, 9));
	}

	private CasePlan.Line line(Milestone milestone, Set<Step> waiting, CaseEvent... newestFirst) {
		return CasePlan
			.of(new Deadlines(this.calendar, null).schedule(LocalDate.of(2026, 12, 31)), List.of(newestFirst), waiting,
					this.calendar, TODAY)
			.lines()
			.get(milestone.ordinal());
	}

	private CaseEvent at(EventKind kind, int day) {
		@Nullable String nothing = null;
		return new CaseEvent(CaseId.random(),
				LocalDate.of(2026, 12, day).atTime(10, 0).atZone(this.calendar.zone()).toInstant(), Step.ASSESS, kind,
				null, null, nothing, nothing);
	}

}
