package org.secondopinion.domain.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OfficeScoreTest {

	/** A Friday; the Monday after it is a holiday. */
	private static final LocalDate FRIDAY = LocalDate.of(2031, 2, 14);

	private static final WorkingCalendar CALENDAR = new WorkingCalendar(ZoneId.of("America/Chicago"),
			EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0),
			Set.of(FRIDAY.plusDays(3)));

	@Test
	void oneOfficeIsOneOfficeHoweverItsNameIsTyped() {
		assertThat(OfficeScore.of(List.of(asked("lakeside  laboratory", 1, 1), asked("Lakeside Laboratory", 2, 3),
				asked("Elsewhere", 1, 1)), CALENDAR))
			.extracting(OfficeScore::office, OfficeScore::requested)
			.containsExactly(tuple("Lakeside Laboratory", 4), tuple("Elsewhere", 1));
		assertThat(OfficeName.spelled("LAKESIDE-LABORATORY", List.of("Lakeside Laboratory")))
			.isEqualTo("Lakeside Laboratory");
		assertThat(OfficeName.spelled("Another", List.of("Lakeside Laboratory"))).isEqualTo("Another");
	}

	@Test
	void mediansAreOfWhatWasReceivedAndLeaveOutDaysOnWhichNobodyWorks() {
		OfficeScore score = OfficeScore
			.of(List.of(asked("Lakeside", 4, 1), asked("Lakeside", 7, 1), asked("Lakeside", null, 1)), CALENDAR)
			.getFirst();

		assertThat(score.received()).isEqualTo(2);
		assertThat(score.medianDays()).hasValue(5.5);
		// Tuesday; Tuesday, Wednesday, Thursday and Friday.
		assertThat(score.medianWorkingDays()).hasValue(2.5);
	}

	@Test
	void whatIsNotReceivedIsCountedToo() {
		OfficeScore score = OfficeScore
			.of(List.of(asked("Lakeside", 1, 2), new RecordsOffices.Asked("Lakeside", FRIDAY, null, true, true, 3),
					new RecordsOffices.Asked("Lakeside", FRIDAY, null, true, false, 1)), CALENDAR)
			.getFirst();

		assertThat(score.requested()).isEqualTo(6);
		assertThat(score.refused()).isEqualTo(4);
		assertThat(score.underWay()).isEqualTo(3);
		assertThat(score.nothing()).isEqualTo(1);
	}

	@Test
	void anOfficeFromWhichNothingCameHasNoMedian() {
		assertThat(OfficeScore.of(List.of(asked("Lakeside", null, 1)), CALENDAR).getFirst().medianDays()).isEmpty();
	}

	private static RecordsOffices.Asked asked(String office, @Nullable Integer days, int times) {
		return new RecordsOffices.Asked(office, FRIDAY, (days != null) ? FRIDAY.plusDays(days) : null, false, false,
				times);
	}

}
