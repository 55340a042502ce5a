package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;

/**
 * Tells people by mail what happened to a case, in the transaction in which it happened.
 * Whoever does something is not told of it; whoever was told something that is still in
 * the outbox is not told the same again, because both mails would say the same words.
 */
public final class TellByMail {

	private final Mails mails;

	private final Outbox outbox;

	private final Addressing addressing;

	private final People people;

	private final InstantSource clock;

	public TellByMail(Mails mails, Outbox outbox, Addressing addressing, People people, InstantSource clock) {
		this.mails = mails;
		this.outbox = outbox;
		this.addressing = addressing;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Tells whoever a task waits for.
	 * @param caseFile the case, locked
	 * @param task the task that has just begun to wait
	 */
	public void taskWaits(CaseFile caseFile, OpenTask task) {
		toldOf(task.kind()).ifPresent((kind) -> {
			PersonId holder = (task.kind().holder() == Holder.PATIENT) ? caseFile.patient() : caseFile.specialist();
			if (holder != null && !Presence.isHere(holder)) {
				tell(caseFile, kind, task.id().value(), holder, "");
			}
		});
	}

	// The navigator has a caseload for it, and notes what doctors and offices answer.
	private static Optional<MailKind> toldOf(TaskKind kind) {
		return Optional.ofNullable(switch (kind.holder()) {
			case PATIENT -> (kind == TaskKind.READ_OPINION) ? MailKind.THERE_IS_NEWS : MailKind.YOUR_TURN;
			case SPECIALIST -> (kind == TaskKind.ANSWER_OFFER) ? MailKind.REVIEW_OFFERED : MailKind.REVIEW_READY;
			case NAVIGATOR, DOCTOR, RECORDS_OFFICE -> null;
		});
	}

	/**
	 * Reminds the patient of a task that is late.
	 * @param caseFile the case, locked
	 * @param task the task
	 * @param number which reminder it is, from 1
	 */
	public void taskIsLate(CaseFile caseFile, OpenTask task, int number) {
		tell(caseFile, MailKind.TURN_OVERDUE, task.id().value(), caseFile.patient(), Integer.toString(number));
	}

	/**
	 * Tells the patient that the case has ended, unless the patient has died or has
	 * another case that goes on, and the specialist who need not review it any more; and
	 * stops whatever else has not been sent yet.
	 * @param caseFile the case, locked, with its end
	 */
	public void caseClosed(CaseFile caseFile) {
		Instant now = this.clock.instant();
		queued(caseFile).stream()
			.filter((mail) -> !mail.kind().outlivesCase())
			.forEach((mail) -> this.mails.save(mail.in(MailState.STOPPED, now)));
		tell(caseFile, MailKind.CASE_CLOSED, null, caseFile.patient(), "");
		// Whoever signed has done what was asked.
		Optional.ofNullable(caseFile.specialist())
			.filter((it) -> !caseFile.signers().contains(it) && !Presence.isHere(it))
			.ifPresent((it) -> tell(caseFile, MailKind.REVIEW_CALLED_OFF, null, it, ""));
	}

	/**
	 * Tells the navigator, or all of the programme while there is none, that the
	 * patient's condition got worse.
	 * @param caseFile the case, locked
	 * @param at when that was told
	 */
	public void gotWorse(CaseFile caseFile, Instant at) {
		lookingAfter(caseFile).forEach((it) -> tell(caseFile, MailKind.CHANGE_FOR_THE_WORSE, null, it, at.toString()));
	}

	/**
	 * Tells all navigators and managers of the programme that nobody has a change for the
	 * worse in hand; its navigator, who knows, only if there is nobody else.
	 * @param caseFile the case, locked
	 * @param at when the change was told
	 */
	public void notInHand(CaseFile caseFile, Instant at) {
		Set<PersonId> all = Stream
			.concat(this.people.navigatorsOf(caseFile.programme()).stream(),
					this.people.managersOf(caseFile.programme()).stream())
			.map(Person::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		PersonId navigator = caseFile.navigator();
		if (navigator != null && all.size() > 1) {
			all.remove(navigator);
		}
		all.forEach((it) -> tell(caseFile, MailKind.CHANGE_NOT_IN_HAND, null, it, at.toString()));
	}

	/**
	 * Tells patient and specialist that an appointment was agreed, moved or called off.
	 * @param caseFile the case, locked, with the specialist who would keep it, if there
	 * still is one
	 * @param at when that was noted
	 */
	public void appointmentChanged(CaseFile caseFile, Instant at) {
		thoseWhoMeet(caseFile).forEach((it) -> tell(caseFile, MailKind.APPOINTMENT_NEWS, null, it, at.toString()));
	}

	/**
	 * Reminds patient and specialist that they meet soon.
	 * @param caseFile the case, locked
	 * @param meeting when they meet
	 */
	public void appointmentIsNear(CaseFile caseFile, Instant meeting) {
		thoseWhoMeet(caseFile).forEach((it) -> tell(caseFile, MailKind.APPOINTMENT_NEAR, null, it, meeting.toString()));
	}

	private static List<PersonId> thoseWhoMeet(CaseFile caseFile) {
		return Stream.of(Optional.of(caseFile.patient()), Optional.ofNullable(caseFile.specialist()))
			.flatMap(Optional::stream)
			.filter((it) -> !Presence.isHere(it))
			.toList();
	}

	/**
	 * Reminds the specialist of what they have taken.
	 * @param caseFile the case, locked
	 * @param at when
	 */
	public void reviewIsLate(CaseFile caseFile, Instant at) {
		Optional.ofNullable(caseFile.specialist())
			.ifPresent((it) -> tell(caseFile, MailKind.REVIEW_REMINDED, null, it, at.toString()));
	}

	/**
	 * Tells whoever looks after the case that the specialist does not answer.
	 * @param caseFile the case, locked
	 * @param at when
	 */
	public void reviewIsStuck(CaseFile caseFile, Instant at) {
		lookingAfter(caseFile).forEach((it) -> tell(caseFile, MailKind.REVIEW_STUCK, null, it, at.toString()));
	}

	/**
	 * Tells that there is a message to read.
	 * @param caseFile the case, locked
	 * @param reader who should read it
	 * @param firstUnread the number of the first message that the reader has not read: as
	 * long as it stays the same, one mail is enough
	 */
	public void messageWaits(CaseFile caseFile, PersonId reader, long firstUnread) {
		tell(caseFile, MailKind.NEW_MESSAGE, Long.toString(firstUnread), reader, "");
	}

	/**
	 * Who looks after a case: its navigator, or all of the programme while there is none.
	 * @param caseFile which case
	 * @return those who are not doing something with it just now
	 */
	List<PersonId> lookingAfter(CaseFile caseFile) {
		PersonId navigator = caseFile.navigator();
		List<PersonId> all = (navigator != null) ? List.of(navigator)
				: this.people.navigatorsOf(caseFile.programme()).stream().map(Person::id).toList();
		return all.stream().filter((it) -> !Presence.isHere(it)).toList();
	}

	private void tell(CaseFile caseFile, MailKind kind, @Nullable String subject, PersonId person, String occasion) {
		Instant now = this.clock.instant();
		Mail mail = Mail.queued(caseFile.id(), kind, subject, new Addressee.Known(person), occasion, now, now);
		boolean saidAlready = !kind.isUrgent()
				&& queued(caseFile).stream().anyMatch((waiting) -> waiting.kind() == kind && waiting.isTo(person));
		if (!saidAlready && this.addressing.envelope(mail, caseFile).isPresent()) {
			this.outbox.put(mail.notBefore(this.addressing.hour(mail, caseFile, now)));
		}
	}

	private List<Mail> queued(CaseFile caseFile) {
		return this.mails.of(caseFile.id()).stream().filter((mail) -> mail.state() == MailState.QUEUED).toList();
	}

}
