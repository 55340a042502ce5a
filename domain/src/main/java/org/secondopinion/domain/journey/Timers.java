package org.secondopinion.domain.journey;

import java.time.Instant;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/**
 * What a case does by itself when a moment comes. Time lets it happen; this is for
 * whoever leads a case through days that are over already, or have not come yet.
 */
public interface Timers {

	/**
	 * The moment of the timer that fires next.
	 * @param caseId which case
	 * @return the moment, which may have come already; nothing if the case waits for
	 * people only, or has ended
	 */
	Optional<Instant> next(CaseId caseId);

	/**
	 * Lets the timer fire that comes next, whatever the time is, in the caller's
	 * transaction; does nothing if there is none.
	 * @param caseId which case
	 */
	void fireNext(CaseId caseId);

	/**
	 * Lets all timers fire whose moment has come, in the order of their moments, those
	 * included that begin to run meanwhile.
	 * @param caseId which case
	 * @param now the present moment
	 */
	default void catchUp(CaseId caseId, Instant now) {
		while (next(caseId).filter((moment) -> !moment.isAfter(now)).isPresent()) {
			fireNext(caseId);
		}
	}

}
