package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits is due when its deadline says so: counted from when it began to wait, or
 * from when the plan of the case became another one.
 */
final class DueInTime {

	private final SampleCase sampleCase;

	private final OpenTask task;

	DueInTime(SampleCase sampleCase, OpenTask task) {
		this.sampleCase = sampleCase;
		this.task = task;
	}

	void isKept() {
		assertThat(this.task.due()).as("nothing is due before it waits").isAfterOrEqualTo(this.task.since());
		CaseFile file = this.sampleCase.file();
		if (due(file.path(), this.task.since(), file.decideBy()).noneMatch(this.task.due()::equals)) {
			isDueByAnotherPlan();
		}
	}

	private void isDueByAnotherPlan() {
		List<CaseEvent> events = this.sampleCase.get(CaseHistory.class)
			.of(this.sampleCase.id())
			.stream()
			.map(CaseHistory.Entry::event)
			.toList();
		if (this.task.kind() == TaskKind.FOLLOW_URGENT_CARE && events.stream().anyMatch(this::isPutOff)) {
			assertThat(this.task.due()).as("when somebody asks again: at the close of a working day")
				.isEqualTo(this.sampleCase.calendar().plusWorkingDays(this.task.due().minusSeconds(1), 0));
			return;
		}
		List<Instant> moments = Stream
			.concat(Stream.of(this.task.since()), events.stream().filter(DueInTime::changesPlan).map(CaseEvent::at))
			.toList();
		List<@Nullable LocalDate> dates = Stream
			.concat(Stream.of((String) null), events.stream().filter(DueInTime::movesDate).map(CaseEvent::about))
			.map((it) -> (it != null) ? LocalDate.parse(it) : null)
			.distinct()
			.toList();
		assertThat(Arrays.asList(null, TriagePath.EXPEDITED)
			.stream()
			.flatMap((path) -> moments.stream()
				.flatMap((from) -> dates.stream().flatMap((date) -> due(path, from, date)))))
			.as("when %s is due, by the plans that the case has had", this.task)
			.contains(this.task.due());
	}

	// A patient who took more time is not late before it is over.
	private Stream<Instant> due(@Nullable TriagePath path, Instant from, @Nullable LocalDate decideBy) {
		Deadlines deadlines = new Deadlines(this.sampleCase.calendar(), path);
		Stream<Instant> taken = (this.task.kind() != TaskKind.MAKE_DECISION) ? Stream.empty()
				: this.sampleCase.get(Deliberations.class)
					.of(this.sampleCase.id())
					.moreTime()
					.stream()
					.map(MoreTime::until)
					.filter(Objects::nonNull)
					.map((until) -> deadlines.decisionDue(until, from, decideBy));
		return Stream.of(Stream.of(deadlines.due(this.task.kind(), from, decideBy)), taken, promised(deadlines, from))
			.flatMap((it) -> it);
	}

	// A specialist is told one date.
	private Stream<Instant> promised(Deadlines deadlines, Instant from) {
		Booking booking = this.sampleCase.get(Bookings.class).of(this.sampleCase.id());
		return switch (this.task.kind()) {
			case ANSWER_OFFER -> booking.waiting().map(Offer::expiresAt).stream();
			case WRITE_OPINION -> booking.opinionDue(deadlines, from).stream();
			default -> Stream.empty();
		};
	}

	private boolean isPutOff(CaseEvent event) {
		return event.kind() == EventKind.HOLD_GOES_ON && !event.at().isBefore(this.task.since());
	}

	private static boolean changesPlan(CaseEvent event) {
		return movesDate(event) || event.kind() == EventKind.HOLD_ENDED || event.kind() == EventKind.PATH_EXPEDITED;
	}

	private static boolean movesDate(CaseEvent event) {
		return event.kind() == EventKind.DEADLINES_SET || event.kind() == EventKind.DECIDE_BY_MOVED;
	}

}
