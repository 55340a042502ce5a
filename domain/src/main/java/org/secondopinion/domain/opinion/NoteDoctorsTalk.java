package org.secondopinion.domain.opinion;

import java.util.Optional;

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

/**
 * What the navigator does when the opinions conflict: asks the doctors to talk to each
 * other, unless the patient wants the first one left alone, and notes what came of it.
 */
public final class NoteDoctorsTalk {

	private final DoctorsTalks talks;

	private final Notices notices;

	private final CaseHistory history;

	private final TaskWork tasks;

	public NoteDoctorsTalk(DoctorsTalks talks, Notices notices, CaseHistory history, TaskWork tasks) {
		this.talks = talks;
		this.notices = notices;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The rule that forbids asking the first doctor.
	 * @param visit who, in which case
	 * @return the rule, or nothing if the doctor may be asked
	 */
	public Optional<ContactRule> forbidden(Visit visit) {
		return ContactRule.brokenByContact(this.notices.of(visit.caseId()));
	}

	/**
	 * Notes what came of it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param talk the talk
	 * @throws ContactRefused if the first doctor was contacted although the patient
	 * forbade it
	 */
	public void note(Visit visit, TaskId id, DoctorsTalk talk) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ARRANGE_DOCTORS_TALK);
		if (talk.result().contactsFirstDoctor()) {
			forbidden(visit).ifPresent((rule) -> {
				throw new ContactRefused(rule);
			});
		}
		this.talks.save(visit.caseId(), talk);
		this.history.append(visit.event(Step.COMPARE, EventKind.DOCTORS_TALKED));
		this.tasks.complete(task);
	}

}
