package org.secondopinion.web.layout;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final Instant NOW = Instant.parse("2026-10-31T15:00:00Z");

	@Test
	void theProgrammesOwnHourNeedsNoZone() {
		assertThat(in("America/Chicago").brief(Instant.parse("2026-10-31T18:30:00Z")))
			.isEqualTo("Sat, Oct 31, 1:30 pm");
	}

	@Test
	void oneMomentReadInThreeZonesSaysWhoseHourItIs() {
		Instant moment = Instant.parse("2026-10-31T18:30:00Z");

		assertThat(in("America/New_York").brief(moment)).isEqualTo("Sat, Oct 31, 2:30 pm EDT");
		assertThat(in("America/Phoenix").brief(moment)).isEqualTo("Sat, Oct 31, 11:30 am MST");
		assertThat(in("Asia/Tokyo").brief(moment)).isEqualTo("Sun, Nov 1, 3:30 am JST");
	}

	@Test
	void theHourThatComesTwiceIsToldApartByTheShortName() {
		assertThat(in("America/New_York").brief(Instant.parse("2026-11-01T05:30:00Z")))
			.isEqualTo("Sun, Nov 1, 1:30 am EDT");
		assertThat(in("America/New_York").brief(Instant.parse("2026-11-01T06:30:00Z")))
			.isEqualTo("Sun, Nov 1, 1:30 am EST");
	}

	@Test
	void aZoneWithoutSummerTimeKeepsItsHourWhenTheProgrammesChanges() {
		assertThat(in("America/Phoenix").brief(Instant.parse("2026-03-07T18:00:00Z")))
			.isEqualTo("Sat, Mar 7, 11:00 am MST");
		assertThat(in("America/Phoenix").brief(Instant.parse("2026-03-08T18:00:00Z")))
			.isEqualTo("Sun, Mar 8, 11:00 am MST");
	}

	@Test
	void whatIsDueTodayIsDueTodayForTheReader() {
		Instant due = Instant.parse("2026-10-31T22:00:00Z");

		assertThat(in("America/Chicago").due(due)).isEqualTo("Due today, 5:00 pm");
		assertThat(in("America/Los_Angeles").due(due)).isEqualTo("Due today, 3:00 pm PDT");
		assertThat(in("Asia/Tokyo").due(due)).isEqualTo("Due today, 7:00 am JST");
	}

	@Test
	void whoeverWorksForNoProgrammeReadsWhoseHourItIs() {
		Instant due = Instant.parse("2026-10-31T22:00:00Z");

		assertThat(in("America/Chicago").named().due(due)).isEqualTo("Due today, 5:00 pm CDT");
		assertThat(in("America/Chicago").named().brief(due)).isEqualTo("Sat, Oct 31, 5:00 pm CDT");
	}

	private static Moments in(String zone) {
		return new Moments(CHICAGO, NOW).readIn(ZoneId.of(zone));
	}

}
