package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.AccessPolicy;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;

/**
 * Whether, where and when a mail should go as things stand when it is sent: hours may
 * have passed since it was put into the outbox.
 */
public final class Addressing {

	private final People people;

	private final Programmes programmes;

	private final MailPreferences preferences;

	private final OpenTasks openTasks;

	private final Threads threads;

	private final Notices notices;

	private final Relations relations;

	private final InstantSource clock;

	public Addressing(People people, Programmes programmes, MailPreferences preferences, OpenTasks openTasks,
			Threads threads, Notices notices, Relations relations, InstantSource clock) {
		this.people = people;
		this.programmes = programmes;
		this.preferences = preferences;
		this.openTasks = openTasks;
		this.threads = threads;
		this.notices = notices;
		this.relations = relations;
		this.clock = clock;
	}

	/**
	 * Whether a mail reaches whom it is for.
	 * @param mail which mail
	 * @param caseFile its case
	 * @return the envelope, or why there is none
	 */
	public Reach reach(Mail mail, CaseFile caseFile) {
		if (!isTrue(mail, caseFile) || !wishes(mail).want(mail.kind())) {
			return new Reach.Needless();
		}
		return switch (mail.to()) {
			case Addressee.Known(PersonId id) ->
				this.people.find(id).map((person) -> reach(person, mail, caseFile)).orElseGet(Reach.Needless::new);
			case Addressee.Outside(String email) -> new Reach.ByMail(envelope(mail, caseFile, email, null));
		};
	}

	private Reach reach(Person person, Mail mail, CaseFile caseFile) {
		String email = person.email();
		if (email != null) {
			return new Reach.ByMail(envelope(mail, caseFile, email, greeted(person)));
		}
		// The caseload says what is late without any mail, and specialists and the
		// programme's people have lists of their own.
		boolean shouldKnow = mail.kind() != MailKind.TURN_OVERDUE && !isEndOfLostContact(mail, caseFile)
				&& (mail.isTo(caseFile.patient()) || actsForPatient(person.id(), caseFile));
		return shouldKnow ? new Reach.NoAddress() : new Reach.Needless();
	}

	// The case has ended because nobody could be reached by phone.
	private static boolean isEndOfLostContact(Mail mail, CaseFile caseFile) {
		return mail.kind() == MailKind.CASE_CLOSED && caseFile.closing() == Closing.LOST_CONTACT;
	}

	/**
	 * Whether somebody beside the patient hears in the patient's place what is said to
	 * the patient.
	 * @param id who
	 * @param caseFile in which case, also after its end
	 * @return {@code false} for the patient, and for whoever only looks
	 */
	boolean actsForPatient(PersonId id, CaseFile caseFile) {
		return mayBeside(id, caseFile, CaseAction.READ_MESSAGES);
	}

	/**
	 * When a mail may be sent, on the addressee's clock.
	 * @param mail which mail
	 * @param caseFile its case
	 * @param moment not before
	 * @return the moment itself unless the addressee wants quiet then
	 */
	public Instant hour(Mail mail, CaseFile caseFile, Instant moment) {
		if (mail.kind().isUrgent()) {
			return moment;
		}
		MailWishes wishes = wishes(mail);
		return wishes.quiet()
			.nextLoudMoment(moment, wishes.zoneOr(this.programmes.get(caseFile.programme()).calendar().zone()));
	}

	/**
	 * How the programme's people know an addressee.
	 * @param addressee who
	 * @return a name or an address
	 */
	public String name(Addressee addressee) {
		return switch (addressee) {
			case Addressee.Known(PersonId id) -> this.people.find(id).map(Person::name).orElseThrow();
			case Addressee.Outside(String email) -> email;
		};
	}

	// Whoever is invited is at home, and not in an office.
	private MailWishes wishes(Mail mail) {
		return switch (mail.to()) {
			case Addressee.Known(PersonId id) -> this.preferences.of(id);
			case Addressee.Outside _ ->
				(mail.kind() == MailKind.PARTNER_INVITED) ? MailWishes.USUAL : MailWishes.OF_AN_OFFICE;
		};
	}

	/**
	 * What a mail is about for somebody else: everybody reads messages on their own.
	 * @param mail which mail
	 * @param person to whom it would go
	 * @return its subject for them
	 */
	@Nullable String subject(Mail mail, PersonId person) {
		return (mail.kind() != MailKind.NEW_MESSAGE) ? mail.subject()
				: Optional.ofNullable(firstUnread(mail.caseId(), person)).orElse(mail.subject());
	}

	/**
	 * What a mail about new messages is about.
	 * @param caseId in which case
	 * @param person who has not read them
	 * @return the number of the first one; {@code null} if there is none
	 */
	@Nullable String firstUnread(CaseId caseId, PersonId person) {
		return this.threads.unread(caseId, person)
			.stream()
			.findFirst()
			.map((message) -> Long.toString(message.number()))
			.orElse(null);
	}

	private boolean isTrue(Mail mail, CaseFile caseFile) {
		if (!caseFile.isOpen() && !mail.kind().outlivesCase()) {
			return false;
		}
		return switch (mail.kind()) {
			case TURN_OVERDUE -> !caseFile.isOnHold() && caseFile.worseAt() == null && waitsForPatient(caseFile)
					&& isFor(mail, caseFile, CaseAction.ACT_AS_PATIENT);
			case YOUR_TURN ->
				!caseFile.isOnHold() && waitsForPatient(caseFile) && isFor(mail, caseFile, CaseAction.ACT_AS_PATIENT);
			// Those beside the patient read it after the patient.
			case THERE_IS_NEWS -> newsWaits(caseFile) && isFor(mail, caseFile, CaseAction.DECIDE);
			case REVIEW_OFFERED ->
				!caseFile.isOnHold() && isReviewer(mail, caseFile) && waits(caseFile, TaskKind.ANSWER_OFFER);
			case REVIEW_READY ->
				!caseFile.isOnHold() && isReviewer(mail, caseFile) && waits(caseFile, TaskKind.WRITE_OPINION);
			case DATE_PASSED -> !caseFile.isOnHold() && isBehind(caseFile.decideBy(), caseFile)
					&& isFor(mail, caseFile, CaseAction.FOLLOW);
			case REVIEW_CALLED_OFF -> !caseFile.isOpen() || !isReviewer(mail, caseFile);
			case APPOINTMENT_NEWS -> isPartOfMeeting(mail, caseFile);
			case APPOINTMENT_NEAR ->
				isAhead(mail) && waits(caseFile, TaskKind.KEEP_APPOINTMENT) && isPartOfMeeting(mail, caseFile);
			case REVIEW_REMINDED -> !caseFile.isOnHold() && isReviewer(mail, caseFile) && isTaken(caseFile);
			// Who can act is who looks after the case when the mail is sent.
			case REVIEW_STUCK -> !caseFile.isOnHold() && isTaken(caseFile) && looksAfter(mail, caseFile);
			case TALK_WANTED -> !caseFile.isOnHold() && waits(caseFile, TaskKind.ARRANGE_DOCTORS_TALK)
					&& caseFile.signers().stream().anyMatch(mail::isTo);
			case AGREED_DAY -> !caseFile.isOnHold() && waits(caseFile, TaskKind.AWAIT_TESTS)
					&& isFor(mail, caseFile, CaseAction.DECIDE);
			case DOCTORS_WORD -> !caseFile.isOnHold() && waits(caseFile, TaskKind.NOTE_DOCTORS_ANSWER)
					&& this.notices.of(caseFile.id()).route() == NoticeRoute.PATIENT_TELLS
					&& isFor(mail, caseFile, CaseAction.ACT_AS_PATIENT);
			case NEW_MESSAGE -> isReader(mail, caseFile) && isUnread(mail);
			case CASE_CLOSED -> isEndToTell(caseFile.closing()) && isFor(mail, caseFile, CaseAction.FOLLOW);
			case PARTNERS_CHANGED -> isFor(mail, caseFile, CaseAction.MANAGE_PARTNERS);
			case PARTNER_INVITED -> mail.to() instanceof Addressee.Outside;
			case CHANGE_FOR_THE_WORSE -> true;
			// Whether the doctor may be asked is looked up when the secret is made.
			case LETTER_TO_DOCTOR, REMINDER_TO_DOCTOR -> true;
			case CHANGE_NOT_IN_HAND -> caseFile.worseAt() != null;
		};
	}

	// After a death people speak to the family; and a duplicate is no end, because the
	// patient's other case goes on.
	private static boolean isEndToTell(@Nullable Closing closing) {
		return switch (closing) {
			case null -> false;
			case DIED, DUPLICATE -> false;
			case DECIDED, UNDECIDED, DECLINED, URGENT_CARE, NOT_NEEDED, NOBODY_SUITABLE, WITHDRAWN, LOST_CONTACT ->
				true;
		};
	}

	// Whoever stands beside the patient may have been sent away since.
	private boolean isFor(Mail mail, CaseFile caseFile, CaseAction action) {
		return mail.isTo(caseFile.patient()) || isBeside(mail, caseFile, action);
	}

	private boolean isBeside(Mail mail, CaseFile caseFile, CaseAction action) {
		return mail.to() instanceof Addressee.Known(PersonId id) && mayBeside(id, caseFile, action);
	}

	/**
	 * Whether somebody stands beside the patient, or speaks for the patient, and may do
	 * something.
	 * @param id who
	 * @param caseFile in which case
	 * @param action what
	 * @return {@code false} for the patient, and for the programme's people
	 */
	boolean mayBeside(PersonId id, CaseFile caseFile, CaseAction action) {
		return role(id, caseFile, action).filter((it) -> it == Role.REPRESENTATIVE || it == Role.CARE_PARTNER)
			.isPresent();
	}

	/**
	 * Who looks after a case: its navigator, or all navigators of the programme while
	 * there is none, or none who still works there.
	 * @param caseFile which case
	 * @return those who may
	 */
	List<PersonId> lookingAfter(CaseFile caseFile) {
		PersonId navigator = caseFile.navigator();
		return (navigator != null && role(navigator, caseFile, CaseAction.NAVIGATE).isPresent()) ? List.of(navigator)
				: this.people.navigatorsOf(caseFile.programme()).stream().map(Person::id).toList();
	}

	// The one matrix says here, too, who may do what.
	private Optional<Role> role(PersonId id, CaseFile caseFile, CaseAction action) {
		return this.people.find(id)
			.flatMap((person) -> AccessPolicy.allows(person, this.relations.of(person, caseFile, this.clock.instant()),
					caseFile.isOpen(), action));
	}

	private boolean waitsForPatient(CaseFile caseFile) {
		return this.openTasks.of(caseFile.id()).stream().anyMatch((task) -> task.kind().holder() == Holder.PATIENT);
	}

	private boolean waits(CaseFile caseFile, TaskKind kind) {
		return this.openTasks.of(caseFile.id()).stream().anyMatch((task) -> task.kind() == kind);
	}

	private boolean newsWaits(CaseFile caseFile) {
		return this.openTasks.of(caseFile.id()).stream().anyMatch((task) -> isNews(task.kind()));
	}

	/**
	 * Whether a task of the patient is to read an opinion.
	 * @param kind the task
	 * @return {@code true} if so
	 */
	static boolean isNews(TaskKind kind) {
		return kind == TaskKind.READ_OPINION || kind == TaskKind.READ_AMENDMENT;
	}

	// There may be a new date since.
	private boolean isBehind(@Nullable LocalDate day, CaseFile caseFile) {
		return day != null
				&& day.isBefore(this.programmes.get(caseFile.programme()).calendar().dayOf(this.clock.instant()));
	}

	// The occasion of the reminder is the moment of the meeting.
	private boolean isAhead(Mail mail) {
		return Instant.parse(mail.occasion()).isAfter(this.clock.instant());
	}

	private boolean isTaken(CaseFile caseFile) {
		return waits(caseFile, TaskKind.AGREE_APPOINTMENT) || waits(caseFile, TaskKind.WRITE_OPINION);
	}

	// A child is brought by a parent.
	private boolean isPartOfMeeting(Mail mail, CaseFile caseFile) {
		return isFor(mail, caseFile, CaseAction.ACT_AS_PATIENT) || isReviewer(mail, caseFile);
	}

	private static boolean isReviewer(Mail mail, CaseFile caseFile) {
		PersonId specialist = caseFile.specialist();
		return specialist != null && mail.isTo(specialist);
	}

	private boolean looksAfter(Mail mail, CaseFile caseFile) {
		return lookingAfter(caseFile).stream().anyMatch(mail::isTo);
	}

	// Of the programme, only who looks after the case: it may have been handed over.
	private boolean isReader(Mail mail, CaseFile caseFile) {
		return mail.to() instanceof Addressee.Known(PersonId id) && role(id, caseFile, CaseAction.READ_MESSAGES)
			.filter((it) -> it.isOnPatientsSide() || looksAfter(mail, caseFile))
			.isPresent();
	}

	private boolean isUnread(Mail mail) {
		return mail.to() instanceof Addressee.Known(PersonId reader)
				&& !this.threads.unread(mail.caseId(), reader).isEmpty();
	}

	private boolean isColleague(Mail mail, CaseFile caseFile) {
		return mail.to() instanceof Addressee.Known(PersonId id)
				&& role(id, caseFile, CaseAction.FOLLOW).filter((it) -> it == Role.NAVIGATOR || it == Role.MANAGER)
					.isPresent();
	}

	private static String greeted(Person person) {
		return person.is(Role.SPECIALIST) ? person.name() : person.givenName();
	}

	private Envelope envelope(Mail mail, CaseFile caseFile, String email, @Nullable String greeted) {
		Programme programme = this.programmes.get(caseFile.programme());
		PersonId navigator = caseFile.navigator();
		String who = isColleague(mail, caseFile) ? null
				: Optional.ofNullable(navigator)
					.flatMap(this.people::find)
					.map(Person::name)
					.orElseGet(programme::name);
		return new Envelope(mail.id(), mail.kind(), email, greeted, wishes(mail).language(), caseFile.reference(), who,
				programme, isBeside(mail, caseFile, CaseAction.FOLLOW), null);
	}

}
