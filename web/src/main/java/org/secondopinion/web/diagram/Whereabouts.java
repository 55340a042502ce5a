package org.secondopinion.web.diagram;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Progress;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordLedger;

/**
 * Where a case is in the model: what waits and what is late from its open tasks, what is
 * done from its history.
 *
 * @param history what happened, the oldest first
 * @param open what waits
 * @param records the record ledger
 * @param closing how the case ended; {@code null} while it is open
 * @param now the present moment
 */
record Whereabouts(List<CaseEvent> history, List<OpenTask> open, RecordLedger records, @Nullable Closing closing,
		Instant now) {

	/**
	 * The six steps side by side.
	 * @param overview the picture of the whole journey
	 * @return each step as it stands
	 */
	Drawing steps(Planes.Plane overview) {
		return steps((step) -> overview.place(elementOf(step)).name());
	}

	/**
	 * The six steps side by side, without the model.
	 * @param names what the reader calls each step
	 * @return each step as it stands
	 */
	Drawing steps(Function<Step, String> names) {
		List<Marked> steps = Arrays.stream(Step.values())
			.map((step) -> marked(new Planes.Place(elementOf(step), names.apply(step), false), waitingIn(step),
					withoutWork(step), count(step)))
			.toList();
		return new Drawing(steps, Trail.of(this.history));
	}

	/**
	 * One step from inside.
	 * @param plane the picture of the step
	 * @param step which step
	 * @return everything that is done there, as it stands
	 */
	Drawing inside(Planes.Plane plane, Step step) {
		Set<String> trail = Trail.of(this.history);
		boolean over = waitingIn(step).isEmpty() && withoutWork(step) != Mark.TO_DO;
		Map<String, String> ended = ended();
		List<Marked> places = plane.places()
			.stream()
			.filter((place) -> place.isWork() || ended.containsKey(place.id()))
			.map((place) -> {
				List<OpenTask> waiting = waitingAt(place.id());
				Mark mark = trail.contains(place.id()) ? Mark.DONE : over ? Mark.NOT_TAKEN : Mark.TO_DO;
				return marked(place, waiting, mark,
						(waiting.size() > 1) ? Integer.toString(waiting.size()) : ended.get(place.id()));
			})
			.toList();
		return new Drawing(places, trail);
	}

	private Marked marked(Planes.Place place, List<OpenTask> waiting, Mark otherwise, @Nullable String count) {
		Instant due = waiting.stream().map(OpenTask::due).min(Comparator.naturalOrder()).orElse(null);
		if (due == null) {
			return new Marked(place.id(), place.name(), otherwise, null, count);
		}
		return new Marked(place.id(), place.name(), this.now.isAfter(due) ? Mark.LATE : Mark.PRESENT, due, count);
	}

	private List<OpenTask> waitingIn(Step step) {
		return this.open.stream().filter((task) -> task.kind().step().filter(step::equals).isPresent()).toList();
	}

	private List<OpenTask> waitingAt(String element) {
		return this.open.stream().filter((task) -> elementOf(task.kind()).equals(element)).toList();
	}

	/** How a step stands in which nothing waits. */
	private Mark withoutWork(Step step) {
		if (this.closing == null) {
			Set<Step> waiting = this.open.stream()
				.flatMap((task) -> task.kind().step().stream())
				.collect(Collectors.toSet());
			return (Progress.of(step, waiting) == Progress.DONE) ? Mark.DONE : Mark.TO_DO;
		}
		if (this.closing == Closing.DECIDED) {
			return Mark.DONE;
		}
		Set<Step> reached = this.history.stream().map(CaseEvent::step).collect(Collectors.toSet());
		int last = reached.stream().mapToInt(Whereabouts::stage).max().orElse(0);
		if (stage(step) == last && reached.contains(step)) {
			return Mark.STOPPED;
		}
		return (stage(step) < last) ? Mark.DONE : Mark.NOT_TAKEN;
	}

	/** Records and booking run side by side. */
	private static int stage(Step step) {
		return switch (step) {
			case ASSESS -> 0;
			case NOTIFY_DOCTOR -> 1;
			case REQUEST_RECORDS, BOOK_SPECIALIST -> 2;
			case COMPARE -> 3;
			case DECIDE -> 4;
		};
	}

	private @Nullable String count(Step step) {
		boolean counted = step == Step.REQUEST_RECORDS && this.records.size() > 0;
		return counted ? this.records.inHand() + " of " + this.records.size() : null;
	}

	/** How many rounds ended in which way, where any did. */
	private Map<String, String> ended() {
		return this.records.items().stream().map((item) -> switch (item) {
			case RecordItem.InHand _, RecordItem.AlreadyInHand _ -> Ends.RECORD_IN_HAND;
			// What nobody asked for was waived before any round.
			case RecordItem.Waived waived -> waived.attempts().isEmpty() ? null : Ends.RECORD_WAIVED;
			case RecordItem.Needed _, RecordItem.Found _, RecordItem.Requested _, RecordItem.Arrived _ -> null;
		})
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy((end) -> end,
					Collectors.collectingAndThen(Collectors.counting(), (count) -> Long.toString(count))));
	}

	/**
	 * The element of the model that has the same name as a constant of the domain.
	 * @param constant a step or a kind of task
	 * @return the element
	 */
	static String elementOf(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What is to be marked on a picture.
	 *
	 * @param places what people read about, in order
	 * @param passed everything that the case has left behind, events included
	 */
	record Drawing(List<Marked> places, Set<String> passed) {

	}

	/**
	 * A place and how it stands.
	 *
	 * @param id the element
	 * @param name what it is called
	 * @param mark how it stands
	 * @param due by when what waits there is due; {@code null} if nothing waits
	 * @param count how many records are there, if it counts records
	 */
	record Marked(String id, String name, Mark mark, @Nullable Instant due, @Nullable String count) {

	}

}
