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
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.ContactRefused;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notices;

/**
 * What the navigator does when the opinions conflict: asks the doctors to talk to each
 * other, if the patient said that they may, and notes what came of it.
 */
public final class NoteDoctorsTalk {

	private final DoctorsTalks talks;

	private final OpinionReadings readings;

	private final Notices notices;

	private final CaseHistory history;

	private final TaskWork tasks;

	private final TellByMail tell;

	public NoteDoctorsTalk(DoctorsTalks talks, OpinionReadings readings, Notices notices, CaseHistory history,
			TaskWork tasks, TellByMail tell) {
		this.talks = talks;
		this.readings = readings;
		this.notices = notices;
		this.history = history;
		this.tasks = tasks;
		this.tell = tell;
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
	 * What the patient said, when reading the newest opinion, about a talk of the
	 * doctors.
	 * @param visit who, in which case
	 * @return {@code true} or {@code false}; nothing if the patient was not asked
	 */
	public Optional<Boolean> patientsAnswer(Visit visit) {
		return reading(visit).flatMap((reading) -> Optional.ofNullable(reading.doctorsMayTalk()));
	}

	/**
	 * Whether the doctors may be asked.
	 * @param visit who, in which case
	 * @return {@code true} only if the patient said yes, and does not want the first
	 * doctor left alone
	 */
	public boolean isAllowed(Visit visit) {
		return reading(visit).filter(OpinionReading::letsDoctorsTalk).isPresent() && forbidden(visit).isEmpty();
	}

	/**
	 * The invitation that awaits an answer.
	 * @param visit who, in which case
	 * @return how the doctors were asked about the newest opinion; nothing before
	 */
	public Optional<TalkInvitation> invitation(Visit visit) {
		return reading(visit).flatMap((reading) -> this.talks.invitations(visit.caseId())
			.stream()
			.filter((it) -> it.ordinal() == reading.ordinal())
			.findFirst());
	}

	/**
	 * Notes that the first doctor was asked, and asks those who signed an opinion by
	 * mail. The task goes on waiting for what comes of it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param how how the first doctor was asked
	 * @throws ContactRefused if the patient wants the first doctor left alone
	 * @throws IllegalArgumentException if the patient did not say yes
	 */
	public void invite(Visit visit, TaskId id, String how) {
		this.tasks.expect(visit, id, TaskKind.ARRANGE_DOCTORS_TALK);
		refuseUnlessAllowed(visit);
		int ordinal = reading(visit).orElseThrow().ordinal();
		this.talks.save(visit.caseId(), new TalkInvitation(ordinal, visit.by().name(), visit.at(), how));
		this.history.append(visit.event(Step.COMPARE, EventKind.DOCTORS_INVITED));
		this.tell.talkIsWanted(visit.caseFile(), visit.at());
	}

	private Optional<OpinionReading> reading(Visit visit) {
		return this.readings.of(visit.caseId()).stream().findFirst();
	}

	private void refuseUnlessAllowed(Visit visit) {
		forbidden(visit).ifPresent((rule) -> {
			throw new ContactRefused(rule);
		});
		if (!isAllowed(visit)) {
			throw new IllegalArgumentException("The patient did not say that the doctors may talk");
		}
	}

	/**
	 * Notes what came of it.
	 * @param visit who, in which case
	 * @param id the task
	 * @param talk the talk
	 * @throws ContactRefused if the first doctor was contacted although the patient
	 * forbade it
	 * @throws IllegalArgumentException if the doctors were asked although the patient did
	 * not say yes
	 */
	public void note(Visit visit, TaskId id, DoctorsTalk talk) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ARRANGE_DOCTORS_TALK);
		if (talk.result().contactsFirstDoctor()) {
			refuseUnlessAllowed(visit);
		}
		this.talks.save(visit.caseId(), talk);
		this.history.append(visit.event(Step.COMPARE, EventKind.DOCTORS_TALKED));
		this.tasks.complete(task);
	}

}
