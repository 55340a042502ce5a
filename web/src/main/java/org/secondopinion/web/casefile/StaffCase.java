package org.secondopinion.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.journey.TaskPages;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/**
 * What the programme's people see of a case without looking into the packet: where it is,
 * what waits for whom, and its head.
 */
@Component
class StaffCase {

	private final OpenTasks openTasks;

	private final TaskPages pages;

	private final CaseWords words;

	private final Timeline timeline;

	private final LookAfterMails mails;

	private final List<CaseFlag> flags;

	StaffCase(OpenTasks openTasks, TaskPages pages, CaseWords words, Timeline timeline, LookAfterMails mails,
			List<CaseFlag> flags) {
		this.openTasks = openTasks;
		this.pages = pages;
		this.words = words;
		this.timeline = timeline;
		this.mails = mails;
		this.flags = flags;
	}

	/**
	 * The model of the page's head and of its tasks.
	 * @param visit who looks
	 * @param when how moments are said
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> of(Visit visit, Moments when) {
		// What is about the patient's safety comes first.
		List<Work> work = this.openTasks.of(visit.caseId())
			.stream()
			.sorted(Comparator.comparing((task) -> !task.kind().isAboutSafety()))
			.map((task) -> work(visit, task, when))
			.toList();
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("caseFile", visit.caseFile());
		model.put("steps", steps(visit, work));
		model.put("stepWords", stepWords(work));
		model.put("late", late(work));
		model.put("datePassed", datePassed(visit, work, when));
		model.put("flags", flags(visit));
		Instant worse = visit.caseFile().worseAt();
		boolean beforeEnd = visit.caseFile().gotWorseBeforeEnd();
		model.put("worse", worse);
		model.put("worseBeforeEnd", beforeEnd);
		model.put("worseWords", (worse == null) ? null
				: CaseWords.worse(worse, this.timeline.worseTakenBack(visit).orElse(null), beforeEnd, when));
		model.put("worseToNote", visit.caseFile().isWorseToDealWith()
				&& work.stream().noneMatch((it) -> it.task().kind() == TaskKind.DEAL_WITH_CHANGE));
		model.put("mailTrouble", this.mails.hasTrouble(visit));
		model.put("toDo", work.stream().filter(Work::isForNavigator).toList());
		model.put("waiting", work.stream().filter((it) -> !it.isForNavigator()).toList());
		return model;
	}

	private static boolean datePassed(Visit visit, List<Work> work, Moments when) {
		LocalDate decideBy = visit.caseFile().decideBy();
		return decideBy != null && decideBy.isBefore(when.today())
				&& work.stream().anyMatch((it) -> it.task().kind().leadsToDecision());
	}

	// Late and paused go together where it is the patient who takes longer than planned.
	private static @Nullable String late(List<Work> work) {
		List<Work> late = work.stream().filter(Work::isLate).toList();
		long patients = late.stream().filter((it) -> it.task().kind().holder() == Holder.PATIENT).count();
		if (late.isEmpty()) {
			return null;
		}
		String tasks = "Late: " + late.size() + ((late.size() == 1) ? " task" : " tasks");
		if (patients == 0) {
			return tasks;
		}
		return tasks + ((patients == late.size()) ? " of the patient" : ", " + patients + " of the patient");
	}

	private List<String> flags(Visit visit) {
		if (visit.as() != Role.NAVIGATOR) {
			return List.of();
		}
		return this.flags.stream()
			.filter((flag) -> visit.caseFile().isOpen() || flag.outlivesCase())
			.flatMap((flag) -> flag.words(visit).stream())
			.toList();
	}

	private List<CaseWords.StepState> steps(Visit visit, List<Work> work) {
		Closing closing = visit.caseFile().closing();
		if (closing != null) {
			Step last = this.timeline.last(visit, EventKind.CASE_CLOSED).orElseThrow().step();
			return this.words.stepsAtTheEnd(closing, last);
		}
		return this.words.steps(stepsOf(work.stream()), stepsOf(work.stream().filter(Work::isLate)));
	}

	private static Set<Step> stepsOf(Stream<Work> work) {
		return work.flatMap((it) -> it.task().kind().step().stream()).collect(Collectors.toSet());
	}

	private String stepWords(List<Work> work) {
		return work.stream()
			.flatMap((it) -> it.task().kind().step().stream())
			.distinct()
			.sorted(Comparator.naturalOrder())
			.map(this.words::name)
			.collect(Collectors.joining(", "));
	}

	private Work work(Visit visit, OpenTask task, Moments when) {
		boolean held = visit.caseFile().isOnHold() && !task.kind().isAboutSafety();
		String about = this.pages.about(visit, task);
		String title = this.words.staffTitle(task.kind());
		return new Work(task, about.isEmpty() ? title : title + ": " + about, this.words.holder(task.kind().holder()),
				held ? "waiting" : when.state(task.due()), held ? "On hold" : when.due(task.due()),
				task.isAhead(visit.at()) ? "from" : "since", task.since(),
				this.pages.address(visit.caseFile().reference(), task), this.pages.hasOwnPage(task.kind()),
				visit.may(task.kind().action()));
	}

	/**
	 * A task that waits, as the programme's people see it.
	 *
	 * @param task the task
	 * @param title what is to be done
	 * @param holder for whom it waits
	 * @param state how urgent it is, a word that the parts know
	 * @param due by when, in words
	 * @param sinceWord whether it waits since a moment or from one on
	 * @param since that moment
	 * @param href where it is worked
	 * @param ownPage whether it is too long to be worked in place
	 * @param mayOpen whether that page opens for whoever looks
	 */
	record Work(OpenTask task, String title, String holder, String state, String due, String sinceWord, Instant since,
			String href, boolean ownPage, boolean mayOpen) {

		boolean isLate() {
			return this.state.equals("late");
		}

		public boolean isForNavigator() {
			return this.task.kind().holder() == Holder.NAVIGATOR;
		}

	}

}
