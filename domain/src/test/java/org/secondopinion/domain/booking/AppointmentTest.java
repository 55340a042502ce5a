package org.secondopinion.domain.booking;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AppointmentTest {

	private static final LocalDate DECIDE_BY = LocalDate.of(2026, 12, 20);

	@Test
	void aMeetingOnTheDayBeforeLeavesTimeToDecide() {
		assertThat(visitOn("2026-12-19T14:30-06:00[America/Chicago]").leavesTimeToDecide(DECIDE_BY)).isTrue();
	}

	@Test
	void aMeetingOnTheDecideByDateDoesNot() {
		assertThat(visitOn("2026-12-20T08:00-06:00[America/Chicago]").leavesTimeToDecide(DECIDE_BY)).isFalse();
	}

	@Test
	void aWrittenReviewIsMeasuredByItsLastDay() {
		assertThat(new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, DECIDE_BY).leavesTimeToDecide(DECIDE_BY))
			.isFalse();
	}

	@Test
	void anyDayWillDoWithoutADecideByDate() {
		assertThat(visitOn("2026-12-24T08:00-06:00[America/Chicago]").leavesTimeToDecide(null)).isTrue();
	}

	@Test
	void aVisitHasAnHourAndARecordReviewHasNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Appointment.WrittenReview(ReviewKind.VISIT, DECIDE_BY));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new Appointment.Meeting(ReviewKind.RECORD_REVIEW, ZonedDateTime.now(), "Room 4, second floor"));
	}

	private static Appointment visitOn(String at) {
		return new Appointment.Meeting(ReviewKind.VISIT, ZonedDateTime.parse(at), "Room 4, second floor");
	}

}
