package org.secondopinion.domain.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself until there is a decision: keeps an eye on the date.
 */
public final class WatchingDate {

	private final Cases cases;

	private final Deliberations deliberations;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public WatchingDate(Cases cases, Deliberations deliberations, Programmes programmes, CaseHistory history,
			TellByMail tell, InstantSource clock) {
		this.cases = cases;
		this.deliberations = deliberations;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * When the programme speaks up if there is no decision. The decide-by date never
	 * pauses, also not while the patient takes more time.
	 * @param caseId which case
	 * @return the moment, never past
	 */
	public Instant watchedUntil(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		LocalDate decideBy = caseFile.decideBy();
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path())
			.dateWatched(decideBy, now);
	}

	/**
	 * Notes that the date has passed without a decision, and tells the patient.
	 * @param caseId which case
	 */
	public void notePassed(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		this.history.append(new CaseEvent(caseId, this.clock.instant(), Step.DECIDE, EventKind.DECIDE_BY_PASSED, null,
				null, null, null));
		this.tell.datePassed(caseFile);
	}

	public boolean isDecided(CaseId caseId) {
		return this.deliberations.of(caseId).decision() != null;
	}

}
