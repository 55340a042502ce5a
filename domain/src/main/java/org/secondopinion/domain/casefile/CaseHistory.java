package org.secondopinion.domain.casefile;

import java.util.List;

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
	 * An event with the name of the person who did it.
	 *
	 * @param event what happened
	 * @param byName the person's name; the platform's own name for what nobody did
	 */
	record Entry(CaseEvent event, String byName) {
	}

}
