package org.secondopinion.domain.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.DateStanding;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * What the process does by itself until the patient can decide: looks whether the
 * decide-by date is near or has passed. In the last step {@link WatchingDate} does that.
 */
public final class LookingAtDate {

	private static final Set<EventKind> SETS_DATE = EnumSet.of(EventKind.DEADLINES_SET, EventKind.DECIDE_BY_MOVED);

	private final Cases cases;

	private final OpenTasks openTasks;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	private final InstantSource clock;

	public LookingAtDate(Cases cases, OpenTasks openTasks, Programmes programmes, CaseHistory history, TellByMail tell,
			InstantSource clock) {
		this.cases = cases;
		this.openTasks = openTasks;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * When the date is looked at next.
	 * @param caseId which case
	 * @param since when it was looked at last; the present moment if that is later
	 * @return the moment, never past
	 */
	public Instant nextLook(CaseId caseId, Instant since) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		return deadlines(caseFile).dateLookedAt(caseFile.decideBy(), since.isAfter(now) ? since : now);
	}

	/**
	 * Notes that the date is near, or has passed, before the patient can decide; each
	 * once for each date. If it has passed, the patient is told.
	 * @param caseId which case
	 */
	public void look(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		if (!isBeforeLastStep(caseId)) {
			return;
		}
		switch (standing(caseFile)) {
			case AHEAD -> {
			}
			case NEAR -> noteOnce(caseId, EventKind.DECIDE_BY_NEAR);
			case PASSED -> {
				if (noteOnce(caseId, EventKind.DECIDE_BY_PASSED)) {
					this.tell.datePassed(caseFile);
				}
			}
		}
	}

	/**
	 * Whether somebody has to talk about the date.
	 * @param caseId which case
	 * @return {@code false} if there is time, if the patient can decide already, or if
	 * somebody does it
	 */
	public boolean isToTalkAbout(CaseId caseId) {
		return standing(this.cases.lock(caseId)) != DateStanding.AHEAD && isBeforeLastStep(caseId)
				&& this.openTasks.of(caseId).stream().noneMatch((task) -> task.kind() == TaskKind.DEAL_WITH_DATE);
	}

	private boolean isBeforeLastStep(CaseId caseId) {
		List<Step> steps = this.openTasks.of(caseId)
			.stream()
			.map(OpenTask::kind)
			.flatMap((kind) -> kind.step().stream())
			.toList();
		return !steps.isEmpty() && !steps.contains(Step.DECIDE);
	}

	private boolean noteOnce(CaseId caseId, EventKind kind) {
		boolean noted = this.history.of(caseId)
			.stream()
			.map((entry) -> entry.event().kind())
			.takeWhile((it) -> !SETS_DATE.contains(it))
			.anyMatch((it) -> it == kind);
		if (!noted) {
			this.history.append(new CaseEvent(caseId, this.clock.instant(), this.openTasks.stepOfOpen(caseId), kind,
					null, null, null, null));
		}
		return !noted;
	}

	private DateStanding standing(CaseFile caseFile) {
		return deadlines(caseFile).standing(caseFile.decideBy(), this.clock.instant());
	}

	private Deadlines deadlines(CaseFile caseFile) {
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

}
