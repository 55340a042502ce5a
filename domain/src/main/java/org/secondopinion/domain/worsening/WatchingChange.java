package org.secondopinion.domain.worsening;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself about a change for the worse: sees to it that somebody
 * has it in hand. The process calls it; nobody else does.
 */
public final class WatchingChange {

	private final Cases cases;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public WatchingChange(Cases cases, Programmes programmes, CaseHistory history, TellByMail tell,
			InstantSource clock) {
		this.cases = cases;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * When colleagues are alerted if nobody has the change in hand.
	 * @param caseId which case
	 * @return the moment, in working time from now
	 */
	public Instant alertAt(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path())
			.changeInHand(this.clock.instant());
	}

	/**
	 * Alerts the navigators and managers of the programme, unless somebody has the change
	 * in hand.
	 * @param caseId which case
	 */
	public void alertColleagues(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant worseAt = caseFile.worseAt();
		List<CaseHistory.Entry> happened = this.history.of(caseId);
		if (worseAt == null || InHand.since(worseAt, happened).isPresent()) {
			return;
		}
		this.history.append(new CaseEvent(caseId, this.clock.instant(), happened.getFirst().event().step(),
				EventKind.COLLEAGUES_ALERTED, null, null, null, null));
		this.tell.notInHand(caseFile, worseAt);
	}

}
