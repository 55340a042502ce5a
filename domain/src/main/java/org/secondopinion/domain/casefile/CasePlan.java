package org.secondopinion.domain.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.programme.Milestone;
import org.secondopinion.domain.programme.Schedule;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What was planned, beside what happened.
 *
 * @param lines a line for each milestone, in order
 */
public record CasePlan(List<Line> lines) {

	public CasePlan {
		lines = List.copyOf(lines);
	}

	/**
	 * Sets the plan of a case beside its history.
	 * @param schedule what is planned
	 * @param history what happened, the newest first
	 * @param waiting the steps in which something waits
	 * @param calendar of the programme that runs the case
	 * @param today the day that it is there
	 * @return the plan
	 */
	static CasePlan of(Schedule schedule, List<CaseEvent> history, Set<Step> waiting, WorkingCalendar calendar,
			LocalDate today) {
		List<CaseEvent> way = withoutDetours(history);
		return new CasePlan(Arrays.stream(Milestone.values()).map((milestone) -> {
			// Of records only the last one completes them.
			boolean open = milestone == Milestone.RECORDS_COMPLETE && waiting.contains(milestone.step());
			LocalDate reached = open ? null
					: reached(milestone, way).map((event) -> calendar.dayOf(event.at())).orElse(null);
			LocalDate by = schedule.by(milestone);
			return new Line(milestone, by, reached, ((reached != null) ? reached : today).isAfter(by));
		}).toList());
	}

	/**
	 * Whether a milestone was reached.
	 * @param milestone which
	 * @return {@code false} if it was not, or was undone
	 */
	public boolean isReached(Milestone milestone) {
		return this.lines.stream().anyMatch((line) -> line.milestone() == milestone && line.reached() != null);
	}

	// A search for one more opinion that was given up leaves everything as it was.
	private static List<CaseEvent> withoutDetours(List<CaseEvent> newestFirst) {
		List<CaseEvent> way = new ArrayList<>();
		for (CaseEvent event : newestFirst.reversed()) {
			int begin = way.stream().map(CaseEvent::kind).toList().lastIndexOf(EventKind.ANOTHER_OPINION_SOUGHT);
			if (begin >= 0 && event.kind() == EventKind.SEARCH_ANSWERED
					&& SearchAnswer.STOP.name().equals(event.about())) {
				way.subList(begin, way.size()).clear();
			}
			else {
				way.add(event);
			}
		}
		return way.reversed();
	}

	/** What was undone later was not reached. */
	private static Optional<CaseEvent> reached(Milestone milestone, List<CaseEvent> history) {
		Signs signs = Signs.of(milestone);
		return history.stream()
			.filter((event) -> signs.reached().contains(event.kind()) || signs.undone().contains(event.kind()))
			.findFirst()
			.filter((event) -> signs.reached().contains(event.kind()));
	}

	/**
	 * By what the history shows that a milestone was reached, or was not after all.
	 */
	private record Signs(Set<EventKind> reached, Set<EventKind> undone) {

		static Signs of(Milestone milestone) {
			return switch (milestone) {
				case ASSESSED -> only(EnumSet.of(EventKind.TRIAGED, EventKind.TREATMENT_REVIEWED));
				case DOCTOR_TOLD -> only(EnumSet.of(EventKind.DOCTOR_TOLD_BY_PATIENT, EventKind.LETTER_SENT,
						EventKind.CONTACT_FORBIDDEN, EventKind.DOCTOR_LEFT_ALONE));
				case RECORDS_COMPLETE ->
					only(EnumSet.of(EventKind.AUTHORIZATION_SIGNED, EventKind.RECORD_USABLE, EventKind.RECORD_WAIVED));
				case SPECIALIST_BOOKED -> new Signs(EnumSet.of(EventKind.APPOINTMENT_AGREED),
						EnumSet.of(EventKind.SPECIALIST_LEFT, EventKind.BOOKING_REOPENED,
								EventKind.APPOINTMENT_RESCHEDULED, EventKind.APPOINTMENT_CANCELLED,
								EventKind.APPOINTMENT_MISSED, EventKind.ANOTHER_OPINION_SOUGHT));
				case OPINION_SIGNED -> new Signs(EnumSet.of(EventKind.OPINION_SIGNED),
						EnumSet.of(EventKind.OPINION_SENT_BACK, EventKind.ANOTHER_OPINION_SOUGHT));
				case OPINION_READ ->
					new Signs(EnumSet.of(EventKind.OPINION_READ), EnumSet.of(EventKind.ANOTHER_OPINION_SOUGHT));
				case DECIDED -> only(EnumSet.of(EventKind.DECISION_MADE));
			};
		}

		private static Signs only(Set<EventKind> reached) {
			return new Signs(reached, Set.of());
		}

	}

	/**
	 * One milestone.
	 *
	 * @param milestone which
	 * @param by by when it should be reached
	 * @param reached when it was reached; {@code null} if it was not yet
	 * @param late whether it was, or is, later than planned
	 */
	public record Line(Milestone milestone, LocalDate by, @Nullable LocalDate reached, boolean late) {

	}

}
