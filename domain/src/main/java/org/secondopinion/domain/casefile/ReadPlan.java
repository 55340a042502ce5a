package org.secondopinion.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.OwnTime;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/** What is planned for a case, beside what happened to it. */
public final class ReadPlan {

	private final Programmes programmes;

	private final ProgrammeClocks clocks;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	public ReadPlan(Programmes programmes, ProgrammeClocks clocks, OpenTasks openTasks, CaseHistory history) {
		this.programmes = programmes;
		this.clocks = clocks;
		this.openTasks = openTasks;
		this.history = history;
	}

	/**
	 * The plan of a case.
	 * @param visit who asks, in which case
	 * @return the plan, or nothing before there is a decide-by date to count back from
	 */
	public Optional<CasePlan> of(Visit visit) {
		CaseFile caseFile = visit.caseFile();
		LocalDate decideBy = caseFile.decideBy();
		if (decideBy == null) {
			return Optional.empty();
		}
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		Set<Step> waiting = this.openTasks.of(visit.caseId())
			.stream()
			.flatMap((task) -> task.kind().step().stream())
			.collect(Collectors.toSet());
		List<CaseEvent> happened = this.history.of(visit.caseId()).stream().map(CaseHistory.Entry::event).toList();
		return Optional.of(CasePlan.of(new Deadlines(calendar, caseFile.path()).schedule(decideBy), happened, waiting,
				calendar, calendar.dayOf(visit.at())));
	}

	/**
	 * What the programme has used of its own time.
	 * @param visit who asks, in which case
	 * @return the time that was promised and used, or nothing before it is counted
	 */
	public Optional<OwnTime> ownTime(Visit visit) {
		CaseFile caseFile = visit.caseFile();
		Deadlines deadlines = new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
		return this.clocks.of(visit.caseId()).map((clock) -> deadlines.ownTime(clock, visit.at()));
	}

}
