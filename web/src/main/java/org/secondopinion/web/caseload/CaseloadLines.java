package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.CaseloadRow.Turn;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
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

	CaseloadLines(CaseWords words, People people, OpenTasks openTasks) {
		this.words = words;
		this.people = people;
		this.openTasks = openTasks;
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
		Map<CaseId, List<OpenTask>> waiting = this.openTasks.ofEach(rows.stream().map(CaseloadRow::caseId).toList());
		return rows.stream().map((row) -> {
			List<OpenTask> tasks = waiting.getOrDefault(row.caseId(), List.of());
			return line(row, row.turnIn(query.view(), query.step(), tasks), late(row, tasks, when), navigators, when);
		}).toList();
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

	private static Set<Step> late(CaseloadRow row, List<OpenTask> waiting, Moments when) {
		return CaseloadRow.asked(row.onHold(), waiting)
			.stream()
			.filter((task) -> task.isLate(when.now()))
			.flatMap((task) -> task.kind().step().stream())
			.collect(Collectors.toSet());
	}

	private CaseloadLine line(CaseloadRow row, Turn turn, Set<Step> late, Map<PersonId, String> navigators,
			Moments when) {
		return new CaseloadLine(row.reference(), row.patientName(), unusual(row.path()),
				this.words.steps(row.steps(), late),
				row.steps().stream().sorted().map(this.words::name).collect(Collectors.joining(", ")),
				this.words.staffTitle(turn.task()), row.openTasks() - 1, waitingFor(row, turn, navigators),
				(turn.since().isAfter(when.now()) ? "from " : "since ") + when.shortDay(turn.since()),
				when.state(turn.due()), when.due(turn.due()), before(row, turn, when), row.decideBy(),
				row.next().isAfterDecision(), worse(row, when), row.mailTrouble(), row.navigator() == null);
	}

	private static @Nullable String worse(CaseloadRow row, Moments when) {
		Instant worseAt = row.worseAt();
		return (worseAt != null) ? when.brief(worseAt) : null;
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

}
