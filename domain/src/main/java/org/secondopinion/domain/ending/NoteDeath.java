package org.secondopinion.domain.ending;

import java.util.List;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;

/**
 * A navigator notes that the patient has died: whatever waits stops waiting, and nobody
 * asks the patient for anything any more.
 */
public final class NoteDeath {

	private final Cases cases;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Journey journey;

	public NoteDeath(Cases cases, OpenTasks openTasks, CaseHistory history, Journey journey) {
		this.cases = cases;
		this.openTasks = openTasks;
		this.history = history;
		this.journey = journey;
	}

	/**
	 * Ends the case that is visited.
	 * @param visit the navigator's visit
	 * @param notice what was told
	 * @return the patient's other open cases at the programme: each has to be looked at
	 * and ended by somebody who knows it
	 * @throws NoLongerOpen if the case has ended already
	 */
	public List<CaseReference> died(Visit visit, DeathNotice notice) {
		Step step = this.openTasks.stepOfOpen(visit.caseId());
		String day = (notice.on() != null) ? notice.on().toString() : null;
		this.history.append(visit.event(step, EventKind.DEATH_NOTED, day, notice.toldBy()));
		this.journey.interrupt(visit.caseId(), Interruption.DEATH);
		return this.cases.ofPatient(visit.caseFile().patient())
			.stream()
			.filter((other) -> other.isOpen() && !other.id().equals(visit.caseId())
					&& Objects.equals(other.programme(), visit.caseFile().programme()))
			.map(CaseFile::reference)
			.toList();
	}

}
