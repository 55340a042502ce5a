package org.secondopinion.domain.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/** What the process does by itself after a decision. */
public final class FollowingUp {

	private final Cases cases;

	private final Deliberations deliberations;

	private final FollowUps followUps;

	private final Notices notices;

	private final Intakes intakes;

	private final Programmes programmes;

	private final OpenTasks openTasks;

	private final TellByMail tell;

	private final CaseHistory history;

	private final InstantSource clock;

	public FollowingUp(Cases cases, Deliberations deliberations, FollowUps followUps, Notices notices, Intakes intakes,
			Programmes programmes, OpenTasks openTasks, TellByMail tell, CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.deliberations = deliberations;
		this.followUps = followUps;
		this.notices = notices;
		this.intakes = intakes;
		this.programmes = programmes;
		this.openTasks = openTasks;
		this.tell = tell;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Until when a talk with the first doctor is offered. It is not, where the patient
	 * wants that doctor left alone, or has none.
	 * @param caseId which case
	 * @return the moment; nothing if it is not offered
	 */
	public Optional<Instant> offerTalk(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		IntakeSection.Doctor doctor = this.intakes.of(caseId).doctor();
		boolean forbidden = ContactRule.brokenByContact(this.notices.of(caseId)).isPresent();
		if (forbidden || doctor == null || !doctor.isNamed()) {
			return Optional.empty();
		}
		return Optional.of(deadlines(caseFile).talkOfferEnds(this.clock.instant()));
	}

	/**
	 * Plans the next time at which the patient is asked what happened.
	 * @param caseId which case
	 * @return the dates; nothing after the last time
	 */
	public Optional<FollowUpDates> plan(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		return this.followUps.of(caseId).round().map((round) -> {
			WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
			Decision decision = Objects.requireNonNull(this.deliberations.of(caseId).decision(), "a decision");
			LocalDate decidedOn = calendar.dayOf(decision.at());
			return deadlines(caseFile).followUp(round.after(decidedOn), this.clock.instant());
		});
	}

	/**
	 * Asks the patient, whose task has been there since the decision.
	 * @param caseId which case
	 */
	public void ask(CaseId caseId) {
		note(caseId, EventKind.FOLLOW_UP_ASKED);
		CaseFile caseFile = this.cases.lock(caseId);
		this.openTasks.of(caseId)
			.stream()
			.filter((task) -> task.kind() == TaskKind.TELL_WHAT_HAPPENED)
			.forEach((task) -> this.tell.taskWaits(caseFile, task));
	}

	/**
	 * Reminds the patient, once each time; nobody is reminded while the case is on hold.
	 * @param caseId which case
	 */
	public void remind(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		if (caseFile.isOnHold()) {
			return;
		}
		note(caseId, EventKind.FOLLOW_UP_REMINDED);
		this.openTasks.of(caseId)
			.stream()
			.filter((task) -> task.kind() == TaskKind.TELL_WHAT_HAPPENED)
			.forEach((task) -> this.tell.taskIsLate(caseFile, task, 1));
	}

	/**
	 * Stops asking this time: the patient owes nobody an answer.
	 * @param caseId which case
	 */
	public void giveUp(CaseId caseId) {
		note(caseId, EventKind.FOLLOW_UP_UNANSWERED);
		this.followUps.save(caseId, this.followUps.of(caseId).withoutAnswer());
	}

	private Deadlines deadlines(CaseFile caseFile) {
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

	private void note(CaseId caseId, EventKind kind) {
		this.cases.lock(caseId);
		this.history.append(new CaseEvent(caseId, this.clock.instant(), Step.DECIDE, kind, null, null, null, null));
	}

}
