package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	@Test
	void byDayAMailMayComeAtOnce() {
		assertThat(QuietHours.USUAL.nextLoudMoment(local("2026-12-08T14:30"), CHICAGO))
			.isEqualTo(local("2026-12-08T14:30"));
	}

	@Test
	void lateInTheEveningItWaitsForTheNextMorning() {
		assertThat(QuietHours.USUAL.nextLoudMoment(local("2026-12-08T21:00"), CHICAGO))
			.isEqualTo(local("2026-12-09T08:00"));
	}

	@Test
	void beforeDawnItWaitsForTheSameMorning() {
		assertThat(QuietHours.USUAL.nextLoudMoment(local("2026-12-09T03:00"), CHICAGO))
			.isEqualTo(local("2026-12-09T08:00"));
	}

	@Test
	void aNapAtNoonIsQuietToo() {
		QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));

		assertThat(noon.nextLoudMoment(local("2026-12-08T13:00"), CHICAGO)).isEqualTo(local("2026-12-08T14:00"));
		assertThat(noon.nextLoudMoment(local("2026-12-08T14:00"), CHICAGO)).isEqualTo(local("2026-12-08T14:00"));
		assertThat(noon.nextLoudMoment(local("2026-12-08T03:00"), CHICAGO)).isEqualTo(local("2026-12-08T03:00"));
	}

	@Test
	void theSameTimeTwiceMeansNoQuietHours() {
		assertThat(QuietHours.NONE.nextLoudMoment(local("2026-12-08T00:00"), CHICAGO))
			.isEqualTo(local("2026-12-08T00:00"));
		assertThat(QuietHours.NONE.nextLoudMoment(local("2026-12-08T03:00"), CHICAGO))
			.isEqualTo(local("2026-12-08T03:00"));
	}

	@Test
	void theNightInWhichClocksAreAdvancedIsAnHourShorter() {
		assertThat(QuietHours.USUAL.nextLoudMoment(Instant.parse("2026-03-08T03:00:00Z"), CHICAGO))
			.as("21:00 at -6 to 08:00 at -5 are ten hours")
			.isEqualTo(Instant.parse("2026-03-08T13:00:00Z"));
	}

	@Test
	void theNightInWhichClocksAreSetBackIsAnHourLonger() {
		assertThat(QuietHours.USUAL.nextLoudMoment(Instant.parse("2026-11-01T02:00:00Z"), CHICAGO))
			.as("21:00 at -5 to 08:00 at -6 are twelve hours")
			.isEqualTo(Instant.parse("2026-11-01T14:00:00Z"));
	}

	@Test
	void anEndThatTheClockSkipsIsTheJump() {
		QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

		assertThat(night.nextLoudMoment(Instant.parse("2026-03-08T07:00:00Z"), CHICAGO))
			.isEqualTo(Instant.parse("2026-03-08T08:30:00Z"));
	}

	@Test
	void anEndThatComesTwiceIsTheSecond() {
		QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(1, 30));
		Instant secondTenPastOne = Instant.parse("2026-11-01T07:10:00Z");

		assertThat(night.nextLoudMoment(secondTenPastOne, CHICAGO)).isEqualTo(Instant.parse("2026-11-01T07:30:00Z"));
	}

	private static Instant local(String time) {
		return ZonedDateTime.parse(time + ":00Z").withZoneSameLocal(CHICAGO).toInstant();
	}

}
