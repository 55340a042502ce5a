package org.secondopinion.domain.messages;

import java.util.List;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.people.People;

/** The programme's people see what became of the mails about a case. */
public final class LookAfterMails {

	private final Mails mails;

	private final Addressing addressing;

	private final Caseload caseload;

	private final People people;

	public LookAfterMails(Mails mails, Addressing addressing, Caseload caseload, People people) {
		this.mails = mails;
		this.addressing = addressing;
		this.caseload = caseload;
		this.people = people;
	}

	/**
	 * All mails about a case, the newest first.
	 * @param visit who looks, at which case
	 * @return each with the name of its addressee
	 */
	public List<Sent> all(Visit visit) {
		return this.mails.of(visit.caseId())
			.stream()
			.map((mail) -> new Sent(mail, this.addressing.name(mail.to())))
			.toList();
	}

	/**
	 * Whether a mail about a case may not have arrived, and nobody has looked after that.
	 * @param visit who looks, at which case
	 * @return {@code true} if somebody should
	 */
	public boolean hasTrouble(Visit visit) {
		return this.mails.hasTrouble(visit.caseId());
	}

	/**
	 * Whether the patient gets no mails, because no address is known.
	 * @param visit who looks, at which case
	 * @return {@code true} if whatever should be told has to be told in another way
	 */
	public boolean lacksAddress(Visit visit) {
		return this.people.find(visit.caseFile().patient()).filter((it) -> it.email() != null).isEmpty();
	}

	/**
	 * Notes that somebody found another way to tell what a mail should have told.
	 * @param visit who, in which case
	 * @param id which mail
	 * @throws NoSuchCase if the mail is not about this case
	 */
	public void lookedAfter(Visit visit, MailId id) {
		Mail mail = this.mails.find(id)
			.filter((it) -> it.caseId().equals(visit.caseId()))
			.orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
		this.mails.save(mail.lookedAfter());
		this.caseload.markMail(visit.caseId(), this.mails.hasTrouble(visit.caseId()));
	}

	/**
	 * A mail as the programme's people read of it.
	 *
	 * @param mail the mail
	 * @param to the addressee's name
	 */
	public record Sent(Mail mail, String to) {

	}

}
