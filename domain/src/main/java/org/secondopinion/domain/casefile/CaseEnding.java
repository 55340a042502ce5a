package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.time.InstantSource;

import org.secondopinion.domain.messages.TellByMail;

/** Notes that a journey came to its end. The process calls it; nobody else does. */
public final class CaseEnding {

	private final Cases cases;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public CaseEnding(Cases cases, CaseHistory history, TellByMail tell, InstantSource clock) {
		this.cases = cases;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * Closes a case.
	 * @param caseId which case
	 * @param how how it ended
	 */
	public void ended(CaseId caseId, Closing how) {
		Instant now = this.clock.instant();
		CaseFile closed = this.cases.lock(caseId).closed(how, now);
		this.cases.save(closed);
		Step last = this.history.of(caseId).getFirst().event().step();
		this.history.append(new CaseEvent(caseId, now, last, EventKind.CASE_CLOSED, null, null, how.name(), null));
		this.tell.caseClosed(closed);
	}

}
