package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;

/**
 * Tells people by mail what happened to a case, in the transaction in which it happened.
 * Whoever does something is not told of it; whoever was told something that is still in
 * the outbox is not told the same again, because both mails would say the same words.
 * Where the patient has no address, and nobody who acts for the patient was told either,
 * the programme's people see at once that they have to tell it in another way.
 */
public final class TellByMail {

	private final Mails mails;

	private final Outbox outbox;

	private final Addressing addressing;

	private final People people;

	private final CarePartners partners;

	private final MailTrouble trouble;

	private final InstantSource clock;

	public TellByMail(Mails mails, Outbox outbox, Addressing addressing, People people, CarePartners partners,
			MailTrouble trouble, InstantSource clock) {
		this.mails = mails;
		this.outbox = outbox;
		this.addressing = addressing;
		this.people = people;
		this.partners = partners;
		this.trouble = trouble;
		this.clock = clock;
	}

	/**
	 * Tells whoever a task waits for; if that is the patient, also those beside the
	 * patient who may do it.
	 * @param caseFile the case, locked
	 * @param task the task that has just begun to wait
	 */
	public void taskWaits(CaseFile caseFile, OpenTask task) {
		toldOf(task.kind()).ifPresent((kind) -> {
			if (task.kind().holder() == Holder.PATIENT) {
				tellAll(caseFile, kind, task.id().value(), patientAndActing(caseFile, task.kind().action()), "");
			}
			else {
				Optional.ofNullable(caseFile.specialist())
					.filter((it) -> !Presence.isHere(it))
					.ifPresent((it) -> tell(caseFile, kind, task.id().value(), it, ""));
			}
		});
	}

	// Who may not do it would be called in vain.
	private Stream<PersonId> patientAndActing(CaseFile caseFile, CaseAction action) {
		return patientAnd(beside(caseFile).stream().filter((it) -> this.addressing.mayBeside(it, caseFile, action)),
				caseFile);
	}

	private static Stream<PersonId> patientAnd(Stream<PersonId> others, CaseFile caseFile) {
		return Stream.concat(Stream.of(caseFile.patient()).filter((it) -> !Presence.isHere(it)), others);
	}

	// The navigator has a caseload for it, and notes what doctors and offices answer.
	private static Optional<MailKind> toldOf(TaskKind kind) {
		return Optional.ofNullable(switch (kind.holder()) {
			case PATIENT -> Addressing.isNews(kind) ? MailKind.THERE_IS_NEWS : MailKind.YOUR_TURN;
			case SPECIALIST -> (kind == TaskKind.ANSWER_OFFER) ? MailKind.REVIEW_OFFERED : MailKind.REVIEW_READY;
			case NAVIGATOR, DOCTOR, RECORDS_OFFICE -> null;
		});
	}

	/**
	 * Those beside the patient, or in the patient's place, who are not here just now.
	 * @param caseFile of which case
	 * @return whoever was not sent away; whether they may know is asked for each mail
	 */
	List<PersonId> beside(CaseFile caseFile) {
		return everybodyBeside(caseFile).filter((it) -> !Presence.isHere(it)).toList();
	}

	private Stream<PersonId> everybodyBeside(CaseFile caseFile) {
		return this.partners.of(caseFile.id())
			.stream()
			.filter((it) -> !it.isEnded())
			.flatMap((it) -> Stream.ofNullable(it.person()))
			.distinct();
	}

	/**
	 * Reminds the patient of a task that is late, or, where the patient has no address,
	 * whoever may do it instead.
	 * @param caseFile the case, locked
	 * @param task the task
	 * @param number which reminder it is, from 1
	 */
	public void taskIsLate(CaseFile caseFile, OpenTask task, int number) {
		tellAll(caseFile, MailKind.TURN_OVERDUE, task.id().value(), patientOr(caseFile, task.kind().action()),
				Integer.toString(number));
	}

	// Two people who are reminded of the same would both do it, or neither.
	private Stream<PersonId> patientOr(CaseFile caseFile, CaseAction action) {
		boolean hasAddress = this.people.find(caseFile.patient()).filter((it) -> it.email() != null).isPresent();
		return hasAddress ? Stream.of(caseFile.patient()) : patientAndActing(caseFile, action);
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
		this.trouble.letGo(caseFile);
		tellAll(caseFile, MailKind.CASE_CLOSED, null,
				Stream.concat(Stream.of(caseFile.patient()), beside(caseFile).stream()), "");
		// Whoever signed has done what was asked.
		Optional.ofNullable(caseFile.specialist())
			.filter((it) -> !caseFile.signers().contains(it))
			.ifPresent((it) -> reviewCalledOff(caseFile, it, now));
	}

	/**
	 * Tells a specialist that they need not review a case any more, unless they just said
	 * so themselves.
	 * @param caseFile the case, locked, as it is without them or at its end
	 * @param specialist who was to review it
	 * @param at when that was noted
	 */
	public void reviewCalledOff(CaseFile caseFile, PersonId specialist, Instant at) {
		if (!Presence.isHere(specialist)) {
			tell(caseFile, MailKind.REVIEW_CALLED_OFF, null, specialist, at.toString());
		}
	}

	/**
	 * Asks those who signed an opinion to call the programme, because the opinions
	 * conflict.
	 * @param caseFile the case, locked
	 * @param at when they were asked
	 */
	public void talkIsWanted(CaseFile caseFile, Instant at) {
		caseFile.signers().forEach((it) -> tell(caseFile, MailKind.TALK_WANTED, null, it, at.toString()));
	}

	/**
	 * Tells the patient, and those beside the patient, that the decide-by date has passed
	 * without a decision; once for each date.
	 * @param caseFile the case, locked
	 */
	public void datePassed(CaseFile caseFile) {
		String day = String.valueOf(caseFile.decideBy());
		boolean told = this.mails.of(caseFile.id())
			.stream()
			.anyMatch((mail) -> mail.kind() == MailKind.DATE_PASSED && mail.occasion().equals(day));
		if (told) {
			return;
		}
		tellAll(caseFile, MailKind.DATE_PASSED, null,
				Stream.concat(Stream.of(caseFile.patient()), beside(caseFile).stream()), day);
	}

	/**
	 * Sends an invitation to somebody outside.
	 * @param caseFile the case, locked
	 * @param partner who is invited
	 */
	public void invited(CaseFile caseFile, CarePartner partner) {
		Instant now = this.clock.instant();
		Mail mail = Mail.queued(caseFile.id(), MailKind.PARTNER_INVITED, partner.id().toString(),
				new Addressee.Outside(partner.email().value()), "", now, now);
		this.outbox.put(mail.notBefore(this.addressing.hour(mail, caseFile, now)));
	}

	/**
	 * Tells the patient, or whoever speaks for the patient, that who can see the case has
	 * changed, unless they just did that themselves.
	 * @param caseFile the case, locked
	 * @param partner whose place has changed
	 */
	public void partnersChanged(CaseFile caseFile, CarePartner partner) {
		tellAll(caseFile, MailKind.PARTNERS_CHANGED, partner.id().toString(),
				patientAnd(beside(caseFile).stream(), caseFile), partner.standing().getClass().getSimpleName());
	}

	/**
	 * Stops whatever somebody who was sent away, or left, would still get.
	 * @param caseFile the case, locked
	 * @param partner who
	 */
	public void stopFor(CaseFile caseFile, CarePartner partner) {
		Instant now = this.clock.instant();
		PersonId person = partner.person();
		queued(caseFile).stream()
			.filter((mail) -> isInvitation(mail, partner) || (person != null && mail.isTo(person)))
			.forEach((mail) -> this.mails.save(mail.in(MailState.STOPPED, now)));
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
	 * Tells the patient, those beside the patient who may act, and the specialist that an
	 * appointment was agreed, moved or called off.
	 * @param caseFile the case, locked, with the specialist who would keep it, if there
	 * still is one
	 * @param at when that was noted
	 */
	public void appointmentChanged(CaseFile caseFile, Instant at) {
		tellAll(caseFile, MailKind.APPOINTMENT_NEWS, null, thoseWhoMeet(caseFile), at.toString());
	}

	/**
	 * Reminds the same people that patient and specialist meet soon.
	 * @param caseFile the case, locked
	 * @param meeting when they meet
	 */
	public void appointmentIsNear(CaseFile caseFile, Instant meeting) {
		tellAll(caseFile, MailKind.APPOINTMENT_NEAR, null, thoseWhoMeet(caseFile), meeting.toString());
	}

	private Stream<PersonId> thoseWhoMeet(CaseFile caseFile) {
		Stream<PersonId> specialist = Stream.ofNullable(caseFile.specialist()).filter((it) -> !Presence.isHere(it));
		return patientAnd(Stream.concat(specialist, beside(caseFile).stream()), caseFile);
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
	 * Reminds the patient of tests, or, where the patient has no address, whoever decides
	 * instead.
	 * @param caseFile the case, locked
	 * @param at when
	 */
	public void testsReminded(CaseFile caseFile, Instant at) {
		tellAll(caseFile, MailKind.AGREED_DAY, null, patientOr(caseFile, CaseAction.DECIDE), at.toString());
	}

	/**
	 * Asks the patient what the doctor said whom the patient told, or, where the patient
	 * has no address, whoever may act instead.
	 * @param caseFile the case, locked
	 * @param at when
	 */
	public void doctorsWordIsWanted(CaseFile caseFile, Instant at) {
		tellAll(caseFile, MailKind.DOCTORS_WORD, null, patientOr(caseFile, CaseAction.ACT_AS_PATIENT), at.toString());
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
	 * Stops what would still tell that the specialist does not answer.
	 * @param caseFile the case, locked
	 * @param at when the specialist was heard of
	 */
	public void reviewIsNotStuck(CaseFile caseFile, Instant at) {
		queued(caseFile).stream()
			.filter((mail) -> mail.kind() == MailKind.REVIEW_STUCK)
			.forEach((mail) -> this.mails.save(mail.in(MailState.STOPPED, at)));
	}

	/**
	 * Has the next one told what whoever carried a case was still to be told; never
	 * twice.
	 * @param caseFile the case, locked, with the next one
	 * @param former who carried it
	 * @param next who carries it from now on
	 */
	public void handedOver(CaseFile caseFile, PersonId former, PersonId next) {
		Instant now = this.clock.instant();
		queued(caseFile).stream().filter((mail) -> mail.kind().goesWithCase() && mail.isTo(former)).forEach((mail) -> {
			Mail redirected = mail.redirected(next, this.addressing.subject(mail, next));
			boolean told = this.mails.of(caseFile.id()).stream().anyMatch(redirected::isRepeatedBy);
			this.mails.save(told ? mail.in(MailState.STOPPED, now) : redirected);
		});
	}

	/**
	 * Tells that there is a message to read. As long as the first message that somebody
	 * has not read stays the same, one mail is enough.
	 * @param caseFile the case, locked
	 * @param readers who should read it
	 */
	public void messageWaits(CaseFile caseFile, Collection<PersonId> readers) {
		tellAll(caseFile, readers.stream().map((reader) -> {
			String first = this.addressing.firstUnread(caseFile.id(), reader);
			return mail(caseFile, MailKind.NEW_MESSAGE, first, reader, "");
		}).toList());
	}

	/**
	 * Who looks after a case.
	 * @param caseFile which case
	 * @return those who are not doing something with it just now
	 */
	List<PersonId> lookingAfter(CaseFile caseFile) {
		return this.addressing.lookingAfter(caseFile).stream().filter((it) -> !Presence.isHere(it)).toList();
	}

	private void tellAll(CaseFile caseFile, MailKind kind, @Nullable String subject, Stream<PersonId> people,
			String occasion) {
		tellAll(caseFile, people.map((it) -> mail(caseFile, kind, subject, it, occasion)).toList());
	}

	private void tellAll(CaseFile caseFile, List<Mail> same) {
		Map<Mail, Reach> reached = same.stream()
			.collect(Collectors.toMap(Function.identity(), (mail) -> tell(caseFile, mail)));
		reached.forEach((mail, reach) -> {
			if (reach instanceof Reach.NoAddress && mail.isTo(caseFile.patient())
					&& !isToldForPatient(caseFile, reached)) {
				this.trouble.noAddress(mail);
			}
		});
	}

	// The patient is here; or whoever acts for the patient, or speaks for a child, has
	// the
	// mail, or is here.
	private boolean isToldForPatient(CaseFile caseFile, Map<Mail, Reach> reached) {
		return Presence.isHere(caseFile.patient())
				|| everybodyBeside(caseFile).filter((it) -> this.addressing.actsForPatient(it, caseFile))
					.anyMatch((it) -> Presence.isHere(it) || reached.entrySet()
						.stream()
						.anyMatch((told) -> told.getKey().isTo(it) && told.getValue() instanceof Reach.ByMail));
	}

	private void tell(CaseFile caseFile, MailKind kind, @Nullable String subject, PersonId person, String occasion) {
		tell(caseFile, mail(caseFile, kind, subject, person, occasion));
	}

	private Reach tell(CaseFile caseFile, Mail mail) {
		Reach reach = this.addressing.reach(mail, caseFile);
		if (reach instanceof Reach.ByMail && !isSaidAlready(mail, caseFile)) {
			this.outbox.put(mail.notBefore(this.addressing.hour(mail, caseFile, mail.queuedAt())));
		}
		return reach;
	}

	private boolean isSaidAlready(Mail mail, CaseFile caseFile) {
		return !mail.kind().isUrgent() && queued(caseFile).stream()
			.anyMatch((waiting) -> waiting.kind() == mail.kind() && waiting.to().equals(mail.to()));
	}

	private Mail mail(CaseFile caseFile, MailKind kind, @Nullable String subject, PersonId person, String occasion) {
		Instant now = this.clock.instant();
		return Mail.queued(caseFile.id(), kind, subject, new Addressee.Known(person), occasion, now, now);
	}

	private static boolean isInvitation(Mail mail, CarePartner partner) {
		return mail.kind() == MailKind.PARTNER_INVITED && partner.id().toString().equals(mail.subject());
	}

	private List<Mail> queued(CaseFile caseFile) {
		return this.mails.of(caseFile.id()).stream().filter((mail) -> mail.state() == MailState.QUEUED).toList();
	}

}
