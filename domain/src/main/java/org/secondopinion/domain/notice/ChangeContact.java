package org.secondopinion.domain.notice;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;

/**
 * The patient forbids contact with the first doctor, or allows it again, at any time.
 * Whatever goes to that doctor asks the {@link ContactRule} when it goes; what has been
 * given out or put into the outbox is called back here.
 */
public final class ChangeContact {

	private final Notices notices;

	private final OfficeRecall recall;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final Journey journey;

	public ChangeContact(Notices notices, OfficeRecall recall, CaseHistory history, OpenTasks openTasks,
			Journey journey) {
		this.notices = notices;
		this.recall = recall;
		this.history = history;
		this.openTasks = openTasks;
		this.journey = journey;
	}

	/**
	 * Whether contact is forbidden now.
	 * @param visit who looks, at which case
	 * @return {@code true} if so
	 */
	public boolean isForbidden(Visit visit) {
		return this.notices.of(visit.caseId()).isContactForbidden();
	}

	/**
	 * Forbids contact from now on: links open nothing any more, mails that wait are not
	 * sent, and nobody waits for an answer. Nothing happens if it was forbidden.
	 * @param visit the patient, or the navigator on their word
	 */
	public void forbid(Visit visit) {
		if (isForbidden(visit)) {
			return;
		}
		this.notices.save(visit.caseId(), this.notices.of(visit.caseId()).contactForbidden(visit.at()));
		this.recall.all(visit.caseId(), OfficeLink.End.FORBIDDEN, visit.at());
		this.history.append(visit.event(Step.NOTIFY_DOCTOR,
				isTelling(visit) ? EventKind.DOCTOR_LEFT_ALONE : EventKind.CONTACT_REFUSED));
		this.journey.leaveDoctorAlone(visit.caseId());
	}

	private boolean isTelling(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.anyMatch((task) -> task.kind().step().equals(Optional.of(Step.NOTIFY_DOCTOR)));
	}

	/**
	 * Allows contact again. What was called back stays so; whoever wants something of the
	 * doctor asks anew.
	 * @param visit the patient, or the navigator on their word
	 */
	public void allow(Visit visit) {
		if (isForbidden(visit)) {
			this.notices.save(visit.caseId(), this.notices.of(visit.caseId()).contactAllowed());
			this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.CONTACT_ALLOWED));
		}
	}

}
