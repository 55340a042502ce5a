package org.secondopinion.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.web.journey.TaskPages;

import org.springframework.stereotype.Component;

/**
 * What a patient's home shows of an open case: where it is, what happens next, who does
 * it, and by when.
 */
@Component
class PatientHome {

	/** Working days after which a patient should have heard of what is late. */
	private static final int PATIENCE = 3;

	private final OpenTasks openTasks;

	private final TaskPages pages;

	private final CaseWords words;

	private final Timeline timeline;

	private final OpinionDue opinionDue;

	private final List<HomeLink> links;

	PatientHome(OpenTasks openTasks, TaskPages pages, CaseWords words, Timeline timeline, OpinionDue opinionDue,
			List<HomeLink> links) {
		this.openTasks = openTasks;
		this.opinionDue = opinionDue;
		this.pages = pages;
		this.words = words;
		this.timeline = timeline;
		this.links = links.stream().sorted(Comparator.comparingInt(HomeLink::order)).toList();
	}

	/**
	 * The model of the page.
	 * @param visit the patient's visit
	 * @param team who looks after the case
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> of(Visit visit, CaseTeam team) {
		List<OpenTask> open = this.openTasks.of(visit.caseId());
		List<OpenTask> waiting = asked(visit, open);
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("steps", this.words
			.steps(open.stream().flatMap((it) -> it.kind().step().stream()).collect(Collectors.toSet()), Set.of()));
		model.put("next", next(visit, waiting, team));
		model.put("turns", turns(visit, waiting));
		model.put("safetyFirst",
				waiting.stream()
					.findFirst()
					.filter((task) -> task.kind().isAboutSafety() && task.kind().holder() != Holder.PATIENT)
					.isPresent());
		boolean decided = open.stream().noneMatch((task) -> task.kind().leadsToDecision());
		model.put("decideBy", decided ? null : visit.caseFile().decideBy());
		model.put("opinion", opinionExpected(visit, team.programme()));
		model.put("links", links(visit));
		return model;
	}

	// What is about the patient's safety comes first; on hold, nothing else is asked for.
	private static List<OpenTask> asked(Visit visit, List<OpenTask> open) {
		return open.stream()
			.filter((task) -> !visit.caseFile().isOnHold() || task.kind().isAboutSafety())
			.sorted(Comparator.comparing((task) -> !task.kind().isAboutSafety()))
			.toList();
	}

	/**
	 * The pages of the case that have something on them.
	 * @param visit who looks
	 * @return links in their order
	 */
	List<HomeLink.Link> links(Visit visit) {
		return this.links.stream()
			.filter((link) -> visit.may(link.action()))
			.flatMap((link) -> link.link(visit).stream())
			.toList();
	}

	// Several records are asked for side by side: one sentence for all of them is enough.
	private List<Next> next(Visit visit, List<OpenTask> waiting, CaseTeam team) {
		Instant now = visit.at();
		boolean takenBack = this.timeline.worseTakenBack(visit).isPresent();
		return waiting.stream()
			.collect(Collectors.toMap(
					(task) -> (takenBack && task.kind() == TaskKind.DEAL_WITH_CHANGE)
							? this.words.takenBack(team.navigatorOrProgramme())
							: this.words.waiting(task.kind(), team.navigatorOrProgramme()),
					(task) -> task, (first, _) -> first, LinkedHashMap::new))
			.entrySet()
			.stream()
			.map((it) -> {
				OpenTask task = it.getValue();
				Optional<String> ahead = task.isAhead(now) ? this.words.ahead(task.kind()) : Optional.empty();
				if (ahead.isPresent()) {
					return new Next(ahead.get(),
							this.words.holderToPatient(Holder.NAVIGATOR, team.navigatorOrProgramme()), false,
							task.since(), false, false, null);
				}
				Holder holder = task.kind().holder();
				return new Next(it.getKey(), this.words.holderToPatient(holder, team.navigatorOrProgramme()),
						holder == Holder.PATIENT, task.due(), task.isLate(now), isOwnPace(task),
						heardBy(task, team.programme()));
			})
			.toList();
	}

	// A decision has one date, the patient's own; the other is when somebody asks.
	private static boolean isOwnPace(OpenTask task) {
		return task.kind() == TaskKind.MAKE_DECISION;
	}

	private static Instant heardBy(OpenTask task, Programme programme) {
		return programme.calendar().plusWorkingDays(task.due(), PATIENCE);
	}

	private List<Turn> turns(Visit visit, List<OpenTask> waiting) {
		return waiting.stream()
			.filter((task) -> task.kind().holder() == Holder.PATIENT && visit.may(task.kind().action())
					&& !task.isAhead(visit.at()))
			.map((task) -> new Turn(this.words.title(task.kind()),
					this.pages.address(visit.caseFile().reference(), task), this.words.go(task.kind()), task.due(),
					task.isLate(visit.at()), isOwnPace(task)))
			.toList();
	}

	private @Nullable Expected opinionExpected(Visit visit, Programme programme) {
		CaseFile caseFile = visit.caseFile();
		LocalDate decideBy = caseFile.decideBy();
		if (decideBy == null || caseFile.isOnHold()
				|| this.timeline.last(visit, EventKind.OPINION_RELEASED).isPresent()) {
			return null;
		}
		LocalDate today = programme.calendar().dayOf(visit.at());
		Optional<Instant> due = this.opinionDue.of(caseFile);
		if (due.isPresent()) {
			LocalDate promised = programme.calendar().dayOf(due.get());
			return new Expected(null, today.isAfter(promised) ? null : promised);
		}
		Map<Step, LocalDate> days = new Deadlines(programme.calendar(), caseFile.path()).backwardsFrom(decideBy);
		LocalDate last = days.get(Step.COMPARE);
		LocalDate first = days.get(Step.BOOK_SPECIALIST);
		if (today.isAfter(last)) {
			return new Expected(null, null);
		}
		return new Expected(today.isAfter(first) ? null : first, last);
	}

	/**
	 * One thing that the case waits for.
	 *
	 * @param sentence what
	 * @param who does it
	 * @param you whether that is the patient
	 * @param due by when
	 * @param late whether that has passed
	 * @param ownPace whether that is only when somebody asks how the patient is
	 * @param heardBy when the patient should have heard of it at the latest; {@code null}
	 * if nothing can be late
	 */
	record Next(String sentence, String who, boolean you, Instant due, boolean late, boolean ownPace,
			@Nullable Instant heardBy) {

	}

	/**
	 * Something that the patient can do now.
	 *
	 * @param title what
	 * @param href where
	 * @param action what the button says
	 * @param due by when
	 * @param late whether that has passed
	 * @param ownPace whether nobody but the patient says by when
	 */
	record Turn(String title, String href, String action, Instant due, boolean late, boolean ownPace) {

	}

	/**
	 * When the second opinion is expected.
	 *
	 * @param from not before this day; {@code null} if that has passed
	 * @param to not after this day; {@code null} if that has passed as well
	 */
	record Expected(@Nullable LocalDate from, @Nullable LocalDate to) {

	}

}
