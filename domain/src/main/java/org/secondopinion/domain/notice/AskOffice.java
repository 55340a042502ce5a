package org.secondopinion.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Enclosing;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.messages.Secret;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

/**
 * Gives a doctor's office a link with which it can answer: on the printed letter, or in a
 * mail. The code of a mail is made when the mail is sent, and known to nobody but who
 * reads the mail.
 */
public final class AskOffice implements Enclosing, ReminderByMail {

	private final OfficeLinks links;

	private final Notices notices;

	private final Intakes intakes;

	private final People people;

	private final CaseHistory history;

	private final Mails mails;

	private final Outbox outbox;

	private final RandomGenerator random;

	public AskOffice(OfficeLinks links, Notices notices, Intakes intakes, People people, CaseHistory history,
			Mails mails, Outbox outbox, RandomGenerator random) {
		this.links = links;
		this.notices = notices;
		this.intakes = intakes;
		this.people = people;
		this.history = history;
		this.mails = mails;
		this.outbox = outbox;
		this.random = random;
	}

	/**
	 * Whether an office could prove a link: the second proof is the patient's date of
	 * birth, which cases of before may not have.
	 * @param visit who, in which case
	 * @return {@code false} if there would be nothing to prove it with
	 */
	public boolean isPossible(Visit visit) {
		return isPossible(visit.caseId());
	}

	private boolean isPossible(CaseId caseId) {
		return this.intakes.of(caseId).about() != null;
	}

	/**
	 * Makes a link for a letter on paper.
	 * @param visit who, in which case
	 * @return the code, which is shown once
	 * @throws ContactRefused if a rule forbids the letter at this moment
	 * @throws IllegalStateException if it is not {@linkplain #isPossible possible}
	 */
	public OfficeCode forPaper(Visit visit) {
		OfficeCode code = OfficeCode.random(this.random);
		make(visit.caseId(), code, visit.at());
		this.history.append(visit.event(Step.NOTIFY_DOCTOR, EventKind.OFFICE_LINK_PRINTED));
		return code;
	}

	/**
	 * Puts a mail into the outbox that brings a link to the office.
	 * @param visit who, in which case
	 * @param email the office's address
	 * @throws ContactRefused if a rule forbids the letter at this moment
	 * @throws IllegalStateException if it is not {@linkplain #isPossible possible}
	 */
	public void byMail(Visit visit, String email) {
		mail(visit.caseId(), MailKind.LETTER_TO_DOCTOR, new Addressee.Outside(email), visit.at());
	}

	/** Its link works beside the one of the letter. */
	@Override
	public boolean remind(CaseId caseId, Instant at) {
		LetterSending sending = this.notices.of(caseId).sending();
		if (sending == null || sending.means() != LetterMeans.EMAIL || !isPossible(caseId)) {
			return false;
		}
		Optional<Addressee> office = this.mails.of(caseId)
			.stream()
			.filter((mail) -> mail.kind() == MailKind.LETTER_TO_DOCTOR)
			.map(Mail::to)
			.findFirst();
		office.ifPresent((it) -> mail(caseId, MailKind.REMINDER_TO_DOCTOR, it, at));
		return office.isPresent();
	}

	private void mail(CaseId caseId, MailKind kind, Addressee to, Instant at) {
		OfficeLink link = make(caseId, OfficeCode.random(this.random), at);
		this.outbox.put(Mail.queued(caseId, kind, link.id().toString(), to, "", at, at));
	}

	private OfficeLink make(CaseId caseId, OfficeCode code, Instant at) {
		ContactRule.brokenByLetter(this.notices.of(caseId)).ifPresent((rule) -> {
			throw new ContactRefused(rule);
		});
		if (!isPossible(caseId)) {
			throw new IllegalStateException("An office could not prove this link");
		}
		OfficeLink link = OfficeLink.made(caseId, code, at);
		this.people.add(new Person(link.id().office(), officeName(caseId), null, Set.of(Role.DOCTORS_OFFICE), null));
		this.links.add(link);
		return link;
	}

	private String officeName(CaseId caseId) {
		String now = this.notices.of(caseId).doctorNow();
		Intake intake = this.intakes.of(caseId);
		if (now != null) {
			return "Office of " + now;
		}
		return (intake.doctor() != null && intake.doctor().isNamed()) ? "Office of " + intake.doctor().name()
				: "The doctor's office";
	}

	@Override
	public Optional<Secret> enclose(Mail mail, Instant now) {
		Optional<OfficeLink> working = Optional.ofNullable(mail.subject())
			.map(OfficeLinkId::of)
			.flatMap(this.links::find)
			.filter((link) -> link.works(now))
			.filter((link) -> ContactRule.brokenByContact(this.notices.of(link.caseId())).isEmpty());
		return working.map((link) -> {
			OfficeCode code = OfficeCode.random(this.random);
			this.links.save(link.openedBy(code));
			return new Secret(code.words());
		});
	}

}
