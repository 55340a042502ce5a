package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AppointmentTest {

	private static final ZoneId DENVER = ZoneId.of("America/Denver");

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
	void anHourHasPassedOnceItBeginsWhereverItWasAgreed() {
		Instant begins = Instant.parse("2026-12-08T20:30:00Z");

		assertThat(visitOn("2026-12-08T14:30-06:00[America/Chicago]").hasPassed(begins, DENVER)).isTrue();
		assertThat(visitOn("2026-12-08T13:30-07:00[America/Denver]").hasPassed(begins.minusSeconds(1), DENVER))
			.isFalse();
	}

	@Test
	void aWrittenReviewIsDueUntilTheDayIsOverWhereTheProgrammeWorks() {
		Appointment due = new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, LocalDate.of(2026, 12, 8));

		assertThat(due.hasPassed(Instant.parse("2026-12-09T06:59:59Z"), DENVER)).isFalse();
		assertThat(due.hasPassed(Instant.parse("2026-12-09T07:00:00Z"), DENVER)).isTrue();
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
