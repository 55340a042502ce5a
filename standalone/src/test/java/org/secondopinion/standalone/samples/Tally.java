package org.secondopinion.standalone.samples;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;

/** What happened on all journeys together. */
final class Tally {

	private final Map<Closing, Integer> closings = new TreeMap<>();

	private final Map<TaskKind, Integer> tasks = new TreeMap<>();

	private final Map<String, Integer> acts = new TreeMap<>();

	private int journeys;

	private int steps;

	private int timers;

	private int mails;

	synchronized void ended(int stepsOfOne) {
		this.journeys++;
		this.steps += stepsOfOne;
	}

	synchronized void closed(Closing how) {
		this.closings.merge(how, 1, Integer::sum);
	}

	synchronized void did(TaskKind kind) {
		this.tasks.merge(kind, 1, Integer::sum);
	}

	synchronized void acted(String what) {
		this.acts.merge(what, 1, Integer::sum);
	}

	synchronized void timerFired() {
		this.timers++;
	}

	synchronized void mailsArrived(int some) {
		this.mails += some;
	}

	Set<Closing> closings() {
		return this.closings.keySet();
	}

	Set<TaskKind> tasks() {
		return this.tasks.keySet();
	}

	@Override
	public String toString() {
		return """
				Random journeys: %d, steps: %d, timers fired: %d, mails arrived: %d
				Ends: %s
				At any moment: %s
				Tasks done: %d of %d kinds, %s
				""".formatted(this.journeys, this.steps, this.timers, this.mails, words(this.closings),
				words(this.acts), this.tasks.size(), TaskKind.values().length, words(this.tasks));
	}

	private static String words(Map<?, Integer> counts) {
		return counts.entrySet()
			.stream()
			.map((it) -> it.getKey() + " " + it.getValue())
			.collect(Collectors.joining(", "));
	}

}
