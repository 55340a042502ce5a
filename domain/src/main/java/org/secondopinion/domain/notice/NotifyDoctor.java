package org.secondopinion.domain.notice;

import java.time.LocalDate;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * What people do to tell the doctor. What the process does by itself is
 * {@link AwaitingDoctor}.
 */
public final class NotifyDoctor {

	private final Notices notices;

	private final OfficeRecall recall;

	private final CaseHistory history;

	private final TaskWork tasks;

	public NotifyDoctor(Notices notices, OfficeRecall recall, CaseHistory history, TaskWork tasks) {
		this.notices = notices;
		this.recall = recall;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * Whether the visitor may choose a way. Whoever only helps the patient does not lift
	 * the patient's ban on contact.
	 * @param visit who, in which case
	 * @param route the way
	 * @return {@code true} if so
	 */
	public boolean mayChoose(Visit visit, NoticeRoute route) {
		return route == NoticeRoute.NOBODY || visit.may(CaseAction.SIGN)
				|| !this.notices.of(visit.caseId()).isContactForbidden();
	}

	/**
	 * Chooses how the doctor is told.
	 * @param visit who, in which case
	 * @param id the task
	 * @param route the patient's choice
	 * @throws ContactRefused if the patient forbade contact, and somebody who only helps
	 * would lift that
	 */
	public void choose(Visit visit, TaskId id, NoticeRoute route) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHOOSE_NOTICE);
		if (!mayChoose(visit, route)) {
			throw new ContactRefused(ContactRule.NOBODY_CONTACTS_A_DOCTOR_WHOM_THE_PATIENT_WANTS_LEFT_ALONE);
		}
		Notice notice = this.notices.of(visit.caseId()).by(route);
		// Whoever wants the doctor told again, allows it again.
		boolean allowedAgain = notice.isContactForbidden() && route != NoticeRoute.NOBODY;
		this.notices.save(visit.caseId(), allowedAgain ? notice.contactAllowed() : notice);
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.NOTICE_CHOSEN, route.name(), null));
		if (allowedAgain) {
			this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.CONTACT_ALLOWED));
		}
		this.tasks.complete(task, route);
	}

	/**
	 * Notes that the patient told the doctor.
	 * @param visit who, in which case
	 * @param id the task
	 * @param on the day on which it was, in the programme's zone
	 * @param note how it went; may be empty
	 */
	public void told(Visit visit, TaskId id, LocalDate on, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TELL_DOCTOR);
		this.notices.save(visit.caseId(), this.notices.of(visit.caseId()).told(on));
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.DOCTOR_TOLD_BY_PATIENT, null, note));
		this.tasks.complete(task);
	}

	/**
	 * Approves a letter, as the patient changed it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param purpose what the letter is for
	 * @param letter to whom, and the text
	 */
	public void approve(Visit visit, TaskId id, LetterPurpose purpose, LetterDraft letter) {
		OpenTask task = this.tasks.expect(visit, id, switch (purpose) {
			case TELL, ASK_FOR_RECORDS -> TaskKind.APPROVE_LETTER;
			case ASK_FOR_REFERRAL -> TaskKind.APPROVE_REFERRAL_REQUEST;
		});
		Letter approved = new Letter(purpose, letter.addressee(), letter.text(), visit.at());
		this.notices.save(visit.caseId(), this.notices.of(visit.caseId()).approved(approved));
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.LETTER_APPROVED, purpose.name(), null));
		this.tasks.complete(task);
	}

	/**
	 * Notes that the approved letter was sent.
	 * @param visit who, in which case
	 * @param id the task
	 * @param purpose what the letter is for
	 * @param sending how it was sent
	 * @throws ContactRefused if a rule forbids it at this moment
	 */
	public void send(Visit visit, TaskId id, LetterPurpose purpose, LetterSending sending) {
		OpenTask task = this.tasks.expect(visit, id, switch (purpose) {
			case TELL, ASK_FOR_RECORDS -> TaskKind.SEND_LETTER;
			case ASK_FOR_REFERRAL -> TaskKind.SEND_REFERRAL_REQUEST;
		});
		this.notices.save(visit.caseId(), this.notices.of(visit.caseId()).sent(sending));
		this.history
			.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.LETTER_SENT, sending.means().name(), sending.note()));
		this.tasks.complete(task);
	}

	/**
	 * Writes down what the doctor answered. Whatever it is, the case goes on.
	 * @param visit who, in which case
	 * @param id the task
	 * @param answer what was heard
	 */
	public void noteAnswer(Visit visit, TaskId id, DoctorsAnswer answer) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.NOTE_DOCTORS_ANSWER);
		heard(visit, answer);
		this.tasks.complete(task, answer.successor());
	}

	/**
	 * Keeps an answer that the case waits for; nothing that was given out to the office
	 * opens anything after it. Where somebody follows the doctor, telling begins again
	 * with them.
	 * @param visit who, in which case
	 * @param answer what was heard
	 */
	void heard(Visit visit, DoctorsAnswer answer) {
		this.recall.all(visit.caseId(), OfficeLink.End.ANSWERED_ELSEWHERE, visit.at());
		Notice notice = this.notices.of(visit.caseId());
		String successor = answer.followedBy();
		if (successor == null) {
			this.notices.save(visit.caseId(), notice.answered(answer));
			this.history.append(
					visit.event(Step.NOTIFY_DOCTOR, EventKind.DOCTOR_ANSWERED, answer.stance().name(), answer.note()));
		}
		else {
			this.notices.save(visit.caseId(), notice.startedOverWith(successor));
			this.history
				.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.DOCTOR_FOLLOWED_BY, successor, answer.note()));
		}
	}

}
