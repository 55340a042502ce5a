package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.Holder;
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

	CaseloadLines(CaseWords words, People people) {
		this.words = words;
		this.people = people;
	}

	/**
	 * The rows of a page as lines.
	 * @param rows the rows
	 * @param view in which view
	 * @param reader who reads them
	 * @param when how moments are said
	 * @return a line for each
	 */
	List<CaseloadLine> of(List<CaseloadRow> rows, SavedView view, Person reader, Moments when) {
		Map<PersonId, String> navigators = navigators(reader);
		return rows.stream().map((row) -> line(row, view, navigators, when)).toList();
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

	private CaseloadLine line(CaseloadRow row, SavedView view, Map<PersonId, String> navigators, Moments when) {
		Set<Step> late = row.next().step().filter((_) -> row.isLate(when.now())).stream().collect(Collectors.toSet());
		return new CaseloadLine(row.reference(), row.patientName(), unusual(row.path()),
				this.words.steps(row.steps(), late),
				row.steps().stream().sorted().map(this.words::name).collect(Collectors.joining(", ")),
				this.words.staffTitle(row.next()), row.openTasks() - 1, waitingFor(row, navigators),
				(row.since().isAfter(when.now()) ? "from " : "since ") + when.shortDay(row.since()),
				when.state(row.due()), when.due(row.due()), dueInView(row, view, when), row.decideBy(),
				row.next().isAfterDecision(), worse(row, when), row.mailTrouble(), row.navigator() == null);
	}

	private static @Nullable String worse(CaseloadRow row, Moments when) {
		Instant worseAt = row.worseAt();
		return (worseAt != null) ? when.brief(worseAt) : null;
	}

	private static @Nullable TriagePath unusual(@Nullable TriagePath path) {
		return (path == TriagePath.EXPEDITED || path == TriagePath.URGENT_CARE) ? path : null;
	}

	private String waitingFor(CaseloadRow row, Map<PersonId, String> navigators) {
		PersonId navigator = row.navigator();
		String holder = this.words.holder(row.holder());
		return (row.holder() == Holder.NAVIGATOR && navigator != null) ? navigators.getOrDefault(navigator, holder)
				: holder;
	}

	private static @Nullable String dueInView(CaseloadRow row, SavedView view, Moments when) {
		Instant due = row.dueIn(view);
		return (due == null || due.equals(row.due())) ? null : when.due(due);
	}

}
