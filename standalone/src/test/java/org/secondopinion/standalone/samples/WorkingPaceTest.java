package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.local.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

class WorkingPaceTest {

	private final WorkingCalendar calendar = SampleProgramme.LAKESIDE.setUp(LocalDate.of(2026, 11, 22)).calendar();

	private final MovableClock clock = new MovableClock();

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22T03:00-06:00", "2026-11-20T18:30-06:00", "2026-11-23T05:00-06:00" })
	void aMomentLiesWhereTheProgrammeWasOpenWhateverTheDay(String now) {
		assertThat(momentsOf(now, 2, TaskKind.CONFIRM_INTAKE, TaskKind.CHOOSE_NOTICE, TaskKind.SEND_LETTER))
			.containsExactly("2026-11-19T12:00", "2026-11-19T16:00", "2026-11-20T09:00");
	}

	@Test
	void holidaysAreLeftOut() {
		assertThat(momentsOf("2026-11-27T08:00-06:00", 1, TaskKind.CONFIRM_INTAKE)).containsExactly("2026-11-25T12:00");
	}

	@Test
	void theClockShowsThePresentAgainAfterwards() {
		momentsOf("2026-11-22T03:00-06:00", 2, TaskKind.CONFIRM_INTAKE);

		assertThat(this.clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
	}

	@Test
	void aCaseThatBeginsTooLateIsNoticed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> momentsOf("2026-11-20T17:00-06:00", 1, TaskKind.WRITE_OPINION));
	}

	private List<String> momentsOf(String now, double daysAgo, TaskKind... kinds) {
		Instant present = ZonedDateTime.parse(now).toInstant();
		WorkingPace pace = new WorkingPace(this.clock, this.calendar, present, daysAgo);
		List<String> moments = new ArrayList<>();
		for (TaskKind kind : kinds) {
			pace.next(kind,
					() -> moments.add(this.clock.instant().atZone(this.calendar.zone()).toLocalDateTime().toString()));
		}
		return moments;
	}

}
