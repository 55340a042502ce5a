package org.secondopinion.web.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.caseload.Progress;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.layout.Moments;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a case that more than one page needs: its six steps and its tasks. */
@Component
public class CaseWords {

	private final MessageSource words;

	CaseWords(MessageSource words) {
		this.words = words;
	}

	/**
	 * The six steps of an open case.
	 * @param waiting the steps in which something waits
	 * @param late those of them in which something is late
	 * @return each step with {@code done}, {@code current}, {@code beside}, {@code late}
	 * or {@code todo}
	 */
	public List<StepState> steps(Set<Step> waiting, Set<Step> late) {
		String now = (waiting.size() > 1) ? "beside" : "current";
		return Arrays.stream(Step.values())
			.map((step) -> new StepState(name(step), switch (Progress.of(step, waiting)) {
				case DONE -> "done";
				case CURRENT -> late.contains(step) ? "late" : now;
				case TO_DO -> "todo";
			}))
			.toList();
	}

	/**
	 * The six steps of a case that has ended.
	 * @param closing how it ended
	 * @param last during which step
	 * @return each step with {@code done}, {@code stopped} or {@code never}
	 */
	public List<StepState> stepsAtTheEnd(Closing closing, Step last) {
		return Arrays.stream(Step.values()).map((step) -> {
			boolean done = closing == Closing.DECIDED || step.compareTo(last) < 0;
			return new StepState(name(step), done ? "done" : (step == last) ? "stopped" : "never");
		}).toList();
	}

	/**
	 * A step in one or two words.
	 * @param step which
	 * @return its name for tables and bars
	 */
	public String name(Step step) {
		return get("step." + step + ".patient");
	}

	/**
	 * What a patient is asked to do.
	 * @param kind which task
	 * @return the title of the task's page
	 */
	public String title(TaskKind kind) {
		return get("task." + kind + ".title");
	}

	/**
	 * What is to be done, as the programme's people say it.
	 * @param kind which task
	 * @return a title for lists of the staff
	 */
	public String staffTitle(TaskKind kind) {
		return this.words.getMessage("task." + kind + ".staff", null, title(kind), Locale.US);
	}

	/**
	 * The button that leads a patient to a task.
	 * @param kind which task
	 * @return what it says
	 */
	public String go(TaskKind kind) {
		return this.words.getMessage("task." + kind + ".go", null, title(kind), Locale.US);
	}

	/**
	 * What a patient is told while a task waits.
	 * @param kind which task
	 * @param navigator the navigator's name
	 * @return a sentence
	 */
	public String waiting(TaskKind kind, String navigator) {
		return this.words.getMessage("task." + kind + ".waiting", new Object[] { navigator }, Locale.US);
	}

	/**
	 * A change for the worse that nobody has dealt with, as the programme's people say
	 * it.
	 * @param worseAt when it was told
	 * @param takenBack when it was taken back; {@code null} if it still holds
	 * @param beforeEnd whether the case has ended since
	 * @param when how moments are said
	 * @return what happened, and when
	 */
	public static String worse(Instant worseAt, @Nullable Instant takenBack, boolean beforeEnd, Moments when) {
		if (takenBack != null) {
			return "Ticked an emergency, then took it back, " + when.brief(takenBack);
		}
		return (beforeEnd ? "Got worse before the end, " : "Got worse, ") + when.brief(worseAt);
	}

	/**
	 * What a patient is told who ticked an emergency and took it back, while the task to
	 * make sure waits.
	 * @param navigator the navigator's name
	 * @return a sentence
	 */
	String takenBack(String navigator) {
		return this.words.getMessage("task.DEAL_WITH_CHANGE.waiting.takenBack", new Object[] { navigator }, Locale.US);
	}

	/**
	 * What a patient is told of a task that nobody asks for yet.
	 * @param kind which task
	 * @return a sentence, or nothing if it is the same as while the task waits
	 */
	Optional<String> ahead(TaskKind kind) {
		return Optional.ofNullable(this.words.getMessage("task." + kind + ".ahead", null, null, Locale.US));
	}

	/**
	 * For whom a case waits, as its patient says it.
	 * @param holder who holds the ball
	 * @param navigator the navigator's name
	 * @return a name or a few words
	 */
	public String holderToPatient(Holder holder, String navigator) {
		return this.words.getMessage("holder." + holder + ".patient", new Object[] { navigator }, Locale.US);
	}

	/**
	 * For whom a case waits, as the programme's people say it.
	 * @param holder who holds the ball
	 * @return a word
	 */
	public String holder(Holder holder) {
		return get("holder." + holder);
	}

	/**
	 * How a case ended, as its patient reads it.
	 * @param closing how
	 * @return calm sentences
	 */
	public String ended(Closing closing) {
		return get("closing." + closing + ".patient");
	}

	private String get(String key) {
		return this.words.getMessage(key, null, Locale.US);
	}

	/**
	 * A step as the bar of six shows it.
	 *
	 * @param name its name
	 * @param state how far along it is, a word that the parts know
	 */
	public record StepState(String name, String state) {

	}

}
