package org.secondopinion.domain.casefile;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;

/** Withdraws a case, at any moment: whatever waits stops waiting. */
public final class CaseWithdrawal {

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Journey journey;

	public CaseWithdrawal(OpenTasks openTasks, CaseHistory history, Journey journey) {
		this.openTasks = openTasks;
		this.history = history;
		this.journey = journey;
	}

	/**
	 * Withdraws the case that is visited.
	 * @param visit who, which case
	 * @param note why, if the patient wants to say; may be empty
	 * @throws NoLongerOpen if the case has ended already
	 */
	public void withdraw(Visit visit, String note) {
		Step step = this.openTasks.stepOfOpen(visit.caseId());
		this.history.append(visit.event(step, EventKind.CASE_WITHDRAWN, null, note));
		this.journey.withdraw(visit.caseId());
	}

}
