package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.CaseloadRow.Turn;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.casefile.CaseWords;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/** Says rows of the caseload in words. */
@Component
class CaseloadLines {

	private final CaseWords words;

	private final People people;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Threads threads;

	CaseloadLines(CaseWords words, People people, OpenTasks openTasks, CaseHistory history, Threads threads) {
		this.words = words;
		this.people = people;
		this.openTasks = openTasks;
		this.history = history;
		this.threads = threads;
	}

	/**
	 * The rows of a page as lines.
	 * @param rows the rows
	 * @param query what was asked for
	 * @param reader who reads them
	 * @param when how moments are said
	 * @return a line for each
	 */
	List<CaseloadLine> of(List<CaseloadRow> rows, CaseloadQuery query, Person reader, Moments when) {
		Map<PersonId, String> navigators = navigators(reader);
		Beside beside = beside(rows, reader);
		return rows.stream()
			.map((row) -> line(row, row.turnIn(query.view(), query.step(), beside.waitingIn(row)), beside, navigators,
					when))
			.toList();
	}

	/**
	 * Cases that have ended and whose patients got worse, as lines above the list.
	 * @param cases the cases
	 * @param when how moments are said
	 * @return a line for each
	 */
	List<EndedAndWorse> ofEnded(List<CaseFile> cases, Moments when) {
		Map<CaseId, Instant> takenBack = this.history.takenBack(cases.stream().map(CaseFile::id).toList());
		return cases.stream()
			.map((it) -> new EndedAndWorse(it.reference(),
					CaseWords.worse(Objects.requireNonNull(it.worseAt()), takenBack.get(it.id()),
							it.gotWorseBeforeEnd(), when),
					it.gotWorseBeforeEnd()))
			.toList();
	}

	private Beside beside(List<CaseloadRow> rows, Person reader) {
		List<CaseId> all = rows.stream().map(CaseloadRow::caseId).toList();
		List<CaseId> worse = rows.stream().filter((row) -> row.worseAt() != null).map(CaseloadRow::caseId).toList();
		return new Beside(this.openTasks.ofEach(all), this.history.takenBack(worse),
				reader.is(Role.NAVIGATOR) ? this.threads.newToCarriers(all) : Set.of());
	}

	private Map<PersonId, String> navigators(Person reader) {
		ProgrammeId programme = reader.programme();
		Map<PersonId, String> names = new HashMap<>();
		if (programme != null) {
			this.people.navigatorsOf(programme).forEach((it) -> names.put(it.id(), it.name()));
		}
		names.put(reader.id(), "You");
		return names;
	}

	private static Set<Step> late(CaseloadRow row, Beside beside, Moments when) {
		return CaseloadRow.asked(row.onHold(), beside.waitingIn(row))
			.stream()
			.filter((task) -> task.isLate(when.now()))
			.flatMap((task) -> task.kind().step().stream())
			.collect(Collectors.toSet());
	}

	private CaseloadLine line(CaseloadRow row, Turn turn, Beside beside, Map<PersonId, String> navigators,
			Moments when) {
		return new CaseloadLine(row.reference(), row.patientName(), unusual(row.path()),
				this.words.steps(row.steps(), late(row, beside, when)),
				row.steps().stream().sorted().map(this.words::name).collect(Collectors.joining(", ")),
				this.words.staffTitle(turn.task()), row.openTasks() - 1, waitingFor(row, turn, navigators),
				(turn.since().isAfter(when.now()) ? "from " : "since ") + when.shortDay(turn.since()),
				when.state(turn.due()), when.due(turn.due()), lateWith(row, turn, beside, when),
				before(row, turn, when), row.decideBy(), row.next().isAfterDecision(),
				(row.worseAt() != null)
						? CaseWords.worse(row.worseAt(), beside.takenBack().get(row.caseId()), false, when) : null,
				row.mailTrouble(), row.navigator() == null, row.onHold(), beside.newMessages().contains(row.caseId()),
				row.worseAt() != null || turn.task().comesFirst());
	}

	// The same as the flag of the case's page says: while all that is asked is the
	// patient's, the programme's clock stands, and only the patient can be late. Where
	// something is put off beside that, the clock is not paused but set to run from its
	// day on, and neither speaks of a pause.
	private static @Nullable String lateWith(CaseloadRow row, Turn turn, Beside beside, Moments when) {
		if (turn.holder() != Holder.PATIENT || !turn.due().isBefore(when.now())) {
			return null;
		}
		List<OpenTask> waiting = beside.waitingIn(row);
		boolean paused = !row.onHold() && waiting.stream().allMatch((task) -> task.kind().holder() == Holder.PATIENT)
				&& !waiting.stream().allMatch((task) -> task.kind().isAfterDecision());
		return paused ? "Patient’s turn, our clock is paused" : "Patient’s turn";
	}

	private static @Nullable TriagePath unusual(@Nullable TriagePath path) {
		return (path == TriagePath.EXPEDITED || path == TriagePath.URGENT_CARE) ? path : null;
	}

	private String waitingFor(CaseloadRow row, Turn turn, Map<PersonId, String> navigators) {
		PersonId navigator = row.navigator();
		String holder = this.words.holder(turn.holder());
		return (turn.holder() == Holder.NAVIGATOR && navigator != null) ? navigators.getOrDefault(navigator, holder)
				: holder;
	}

	private static CaseloadLine.@Nullable Before before(CaseloadRow row, Turn turn, Moments when) {
		return row.due().isBefore(turn.due()) ? new CaseloadLine.Before(when.state(row.due()), when.due(row.due()))
				: null;
	}

	/**
	 * A case that has ended and whose patient got worse.
	 *
	 * @param reference what people call it
	 * @param words what happened and when
	 * @param beforeEnd whether it was told before the end
	 */
	record EndedAndWorse(CaseReference reference, String words, boolean beforeEnd) {

	}

	/** What is known of the cases of a page beside their rows. */
	private record Beside(Map<CaseId, List<OpenTask>> waiting, Map<CaseId, Instant> takenBack,
			Set<CaseId> newMessages) {

		List<OpenTask> waitingIn(CaseloadRow row) {
			return this.waiting.getOrDefault(row.caseId(), List.of());
		}

	}

}
