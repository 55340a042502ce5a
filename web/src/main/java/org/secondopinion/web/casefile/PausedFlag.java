package org.secondopinion.web.casefile;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/**
 * Tells the navigator that the programme's clock is paused, until there is a decision: a
 * hold says so itself, and afterwards nobody hurries. A task of the patient can be late
 * all the same, because every task is counted back from the decide-by date, which never
 * pauses; nothing of the programme's can, because then the clock would run.
 */
@Component
class PausedFlag implements CaseFlag {

	private final ProgrammeClocks clocks;

	private final OpenTasks openTasks;

	private final ReadersMoments moments;

	PausedFlag(ProgrammeClocks clocks, OpenTasks openTasks, ReadersMoments moments) {
		this.clocks = clocks;
		this.openTasks = openTasks;
		this.moments = moments;
	}

	@Override
	public Optional<String> words(Visit visit) {
		boolean decided = this.openTasks.of(visit.caseId()).stream().allMatch((task) -> task.kind().isAfterDecision());
		if (decided || visit.caseFile().isOnHold()) {
			return Optional.empty();
		}
		return this.clocks.of(visit.caseId())
			.flatMap(ProgrammeClock::pausedSince)
			.map((since) -> "Our clock is paused since " + this.moments.of(visit).shortDay(since)
					+ " while we wait for the patient"
					+ ((visit.caseFile().decideBy() != null) ? "; the day to decide by does not wait" : ""));
	}

}
