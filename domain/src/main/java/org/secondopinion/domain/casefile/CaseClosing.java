package org.secondopinion.domain.casefile;

import java.time.InstantSource;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.Journey;

/** Ends cases: because the process came to its end, or because the patient withdrew. */
public final class CaseClosing {

	private final Cases cases;

	private final CaseHistory history;

	private final Journey journey;

	private final InstantSource clock;

	public CaseClosing(Cases cases, CaseHistory history, Journey journey, InstantSource clock) {
		this.cases = cases;
		this.history = history;
		this.journey = journey;
		this.clock = clock;
	}

	/**
	 * Withdraws a case, at any moment; whatever waits stops waiting.
	 * @param visit who, which case
	 * @param step during which step
	 * @param note why, if the patient wants to say
	 * @throws org.secondopinion.domain.journey.NoLongerOpen if it has ended already
	 */
	public void withdraw(Visit visit, Step step, String note) {
		this.history.append(visit.event(step, EventKind.CASE_WITHDRAWN, null, note));
		this.journey.withdraw(visit.caseId());
	}

	/**
	 * Notes that the process came to an end. The process calls it; nobody else does.
	 * @param caseId which case
	 * @param step the last step that was reached
	 * @param how how it ended
	 */
	public void ended(CaseId caseId, Step step, Closing how) {
		CaseFile caseFile = this.cases.lock(caseId);
		this.cases.save(caseFile.closed(how, this.clock.instant()));
		this.history.append(
				new CaseEvent(caseId, this.clock.instant(), step, EventKind.CASE_CLOSED, null, null, how.name(), null));
	}

}
