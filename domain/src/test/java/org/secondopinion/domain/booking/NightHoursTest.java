package org.secondopinion.domain.booking;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NightHoursTest {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@ParameterizedTest
	@ValueSource(strings = { "21:00", "23:59", "00:00", "03:00", "06:59" })
	void fromNineInTheEveningUntilSevenInTheMorningItIsNight(String time) {
		assertThat(NightHours.isNight(at(time))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "07:00", "12:00", "20:59" })
	void theRestIsDay(String time) {
		assertThat(NightHours.isNight(at(time))).isFalse();
	}

	@Test
	void theClockOnTheWallCountsAlsoWhenItWasPutForward() {
		ZonedDateTime jump = ZonedDateTime.parse("2027-03-14T06:59:00-04:00[America/New_York]");

		assertThat(NightHours.isNight(jump)).isTrue();
		assertThat(NightHours.isNight(jump.plusMinutes(1))).isFalse();
	}

	private static ZonedDateTime at(String time) {
		return ZonedDateTime.of(2027, 3, 1, Integer.parseInt(time.substring(0, 2)), Integer.parseInt(time.substring(3)),
				0, 0, NEW_YORK);
	}

}
