package org.secondopinion.domain.moretests;

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
 * What the process does by itself while tests are waited for: it reminds the patient
 * before the day, and once more when nothing was heard after it. By then the navigator's
 * task is late, and the caseload says so.
 */
public final class WatchingTests {

	private final Cases cases;

	private final AskedTests asked;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public WatchingTests(Cases cases, AskedTests asked, Programmes programmes, CaseHistory history, TellByMail tell,
			InstantSource clock) {
		this.cases = cases;
		this.asked = asked;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * When the patient is reminded that the day is near.
	 * @param caseId which case
	 * @return the moment; it may have passed
	 */
	public Instant nearAt(CaseId caseId) {
		return deadlines(caseId).testsNear(day(caseId));
	}

	/**
	 * When the patient is asked how it went, because no result is in.
	 * @param caseId which case
	 * @return the moment, some working days after the day
	 */
	public Instant missingAt(CaseId caseId) {
		return deadlines(caseId).testResultsMissing(day(caseId));
	}

	/**
	 * Reminds the patient.
	 * @param caseId which case
	 */
	public void remind(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		this.history.append(new CaseEvent(caseId, now, Step.COMPARE, EventKind.TESTS_REMINDED, null, null, null, null));
		this.tell.testsReminded(caseFile, now);
	}

	private LocalDate day(CaseId caseId) {
		return ArrangeTests.plan(this.asked.current(caseId)).by();
	}

	private Deadlines deadlines(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

}
