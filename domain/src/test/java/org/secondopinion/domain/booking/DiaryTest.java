package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class DiaryTest {

	@Test
	void nextToAMeetingTheHourBeforeAndTheHourAfterAreFree() {
		assertThat(freeAround("09:30", "09:00")).containsExactly(at("08:00"), at("10:00"));
	}

	@Test
	void meetingsThatFollowEachOtherAreSteppedOver() {
		assertThat(freeAround("10:00", "09:00", "10:00", "11:30")).containsExactly(at("08:00"), at("12:30"));
	}

	@Test
	void aGapThatIsLongEnoughIsUsed() {
		assertThat(freeAround("09:30", "09:00", "11:00")).containsExactly(at("08:00"), at("10:00"));
	}

	private static List<Instant> freeAround(String taken, String... meetings) {
		return new WithMeetings(Stream.of(meetings).map(DiaryTest::at).toList())
			.freeAround(new PersonId(UUID.randomUUID()), CaseId.random(), at(taken));
	}

	private static Instant at(String time) {
		return Instant.parse("2027-03-01T" + time + ":00Z");
	}

	private record WithMeetings(List<Instant> meetings) implements Diary {

		@Override
		public void lock(PersonId specialist) {
			// Nobody else writes into it.
		}

		@Override
		public List<Instant> meetings(PersonId specialist, CaseId caseId) {
			return this.meetings;
		}

	}

}
