package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that happened to cases: appended to, never changed. */
public interface CaseHistory {

	/**
	 * Appends an event.
	 * @param event what happened
	 */
	void append(CaseEvent event);

	/**
	 * What happened to a case, the newest first.
	 * @param caseId which
	 * @return all its events
	 */
	List<Entry> of(CaseId caseId);

	/**
	 * When the last change for the worse was taken back, in several cases.
	 * @param cases which cases
	 * @return the moment for each of them; a case is left out if none was told in it, or
	 * the last one still holds
	 * @see TakenBack
	 */
	Map<CaseId, Instant> takenBack(Collection<CaseId> cases);

	/**
	 * During which step something happened last, for what belongs to none of its own.
	 * @param caseId in which case
	 * @return the step; every case began with an event
	 */
	default Step lastStep(CaseId caseId) {
		return of(caseId).getFirst().event().step();
	}

	/**
	 * An event with the name of the person who did it.
	 *
	 * @param event what happened
	 * @param byName the person's name; the platform's own name for what nobody did
	 */
	record Entry(CaseEvent event, String byName) {
	}

}
