package org.secondopinion.domain.decision;

import java.util.List;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.ContactRefused;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Opinions;

/**
 * What people do in the last step. The history notes that a decision was made, not which:
 * whoever follows a case without reading it must not learn it from the timeline.
 */
public final class Decide {

	private final Deliberations deliberations;

	private final Notices notices;

	private final Opinions opinions;

	private final CaseHistory history;

	private final TaskWork tasks;

	public Decide(Deliberations deliberations, Notices notices, Opinions opinions, CaseHistory history,
			TaskWork tasks) {
		this.deliberations = deliberations;
		this.notices = notices;
		this.opinions = opinions;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * How far the patient is.
	 * @param visit who, in which case
	 * @return the deliberation
	 */
	public Deliberation deliberation(Visit visit) {
		return this.deliberations.of(visit.caseId());
	}

	/**
	 * Whom the patient can choose to be told.
	 * @param visit who, in which case
	 * @return the recipients
	 */
	public Set<Recipient> recipients(Visit visit) {
		return Recipient.allowedBy(this.notices.of(visit.caseId()),
				this.opinions.editions(visit.caseId()).released().size());
	}

	/**
	 * Decides.
	 * @param visit who, in which case
	 * @param id the task
	 * @param worksheet what the patient weighed
	 * @param decision what the patient decided
	 * @throws ContactRefused if the first doctor should be told although nobody may
	 * contact that doctor
	 */
	public void decide(Visit visit, TaskId id, Worksheet worksheet, Decision decision) {
		if (decision.outcome() == Outcome.ANOTHER_OPINION) {
			throw new IllegalArgumentException("One more opinion comes before a decision");
		}
		OpenTask task = this.tasks.expect(visit, id, TaskKind.MAKE_DECISION);
		if (decision.consent(Recipient.FIRST_DOCTOR).isPresent()) {
			refuseForbiddenContact(visit);
		}
		this.deliberations.save(visit.caseId(), deliberation(visit).weighing(worksheet).decided(decision));
		this.history.append(visit.event(Step.DECIDE, EventKind.DECISION_MADE));
		this.tasks.complete(task, DecisionAnswer.DECIDED);
	}

	/**
	 * Takes more time; what was weighed so far is kept.
	 * @param visit who, in which case
	 * @param id the task
	 * @param worksheet what the patient weighed
	 * @param time until when, and what would help
	 */
	public void takeTime(Visit visit, TaskId id, Worksheet worksheet, MoreTime time) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.MAKE_DECISION);
		this.deliberations.save(visit.caseId(), deliberation(visit).weighing(worksheet).taking(time));
		String until = (time.until() != null) ? time.until().toString() : null;
		this.history.append(visit.event(Step.DECIDE, EventKind.MORE_TIME_TAKEN, until, null));
		this.tasks.complete(task, DecisionAnswer.NEEDS_TIME);
	}

	/**
	 * Confirms who was told, and how.
	 * @param visit who, in which case
	 * @param id the task
	 * @param tellings one for each consent
	 * @throws ContactRefused if contact was forbidden since the patient decided
	 */
	public void share(Visit visit, TaskId id, List<Telling> tellings) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.SHARE_DECISION);
		boolean tellsFirstDoctor = tellings.stream()
			.anyMatch((told) -> told.recipient() == Recipient.FIRST_DOCTOR && told.manner() != Manner.NOT_TOLD);
		if (tellsFirstDoctor) {
			refuseForbiddenContact(visit);
		}
		this.deliberations.save(visit.caseId(), deliberation(visit).shared(tellings));
		this.history.append(visit.event(Step.DECIDE, EventKind.DECISION_SHARED));
		this.tasks.complete(task);
	}

	private void refuseForbiddenContact(Visit visit) {
		ContactRule.brokenByContact(this.notices.of(visit.caseId())).ifPresent((rule) -> {
			throw new ContactRefused(rule);
		});
	}

}
