package org.secondopinion.domain.messages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.people.People;

/** The programme's people see what became of the mails about a case. */
public final class LookAfterMails {

	private final Mails mails;

	private final Addressing addressing;

	private final Caseload caseload;

	private final CaseHistory history;

	private final People people;

	private final Intakes intakes;

	public LookAfterMails(Mails mails, Addressing addressing, Caseload caseload, CaseHistory history, People people,
			Intakes intakes) {
		this.mails = mails;
		this.addressing = addressing;
		this.caseload = caseload;
		this.history = history;
		this.people = people;
		this.intakes = intakes;
	}

	/**
	 * All mails about a case, the newest first.
	 * @param visit who looks, at which case
	 * @return each with the name of its addressee
	 */
	public List<Sent> all(Visit visit) {
		IntakeSection.About about = this.intakes.of(visit.caseId()).about();
		return this.mails.of(visit.caseId())
			.stream()
			.map((mail) -> new Sent(mail, this.addressing.name(mail.to()),
					mail.isTo(visit.caseFile().patient()) ? about : null))
			.toList();
	}

	/**
	 * Whether a mail about a case may not have arrived, or had no address, and nobody has
	 * looked after that.
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
		if (mail.needsLookingAfter()) {
			this.mails.save(mail.lookedAfter());
			this.history.append(visit.event(this.history.lastStep(visit.caseId()), EventKind.TOLD_ANOTHER_WAY,
					this.addressing.name(mail.to()), null));
		}
		this.caseload.markMail(visit.caseId(), this.mails.hasTrouble(visit.caseId()));
	}

	/**
	 * A mail as the programme's people read of it.
	 *
	 * @param mail the mail
	 * @param to the addressee's name
	 * @param about how to call the patient, if it goes to the patient and the intake says
	 * it
	 */
	public record Sent(Mail mail, String to, IntakeSection.@Nullable About about) {

	}

}
