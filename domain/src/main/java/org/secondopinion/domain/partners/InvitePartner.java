package org.secondopinion.domain.partners;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;

/**
 * Invites somebody to a case: a patient invites family and friends, and a navigator who
 * has seen a document invites whoever speaks for the patient.
 */
public final class InvitePartner {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	private final CarePartners partners;

	private final InvitationBound bound;

	private final Tenure tenure;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TellByMail tell;

	public InvitePartner(CarePartners partners, People people, Tenure tenure, Programmes programmes,
			CaseHistory history, TellByMail tell) {
		this.partners = partners;
		this.bound = new InvitationBound(partners, people);
		this.tenure = tenure;
		this.programmes = programmes;
		this.history = history;
		this.tell = tell;
	}

	/**
	 * Invites somebody.
	 * @param visit who invites, to which case
	 * @param name the name, as the inviter writes it
	 * @param email the address that will have to be the account's
	 * @param mandate what for, and until when
	 * @throws NoLongerOpen if the case has ended
	 * @throws IllegalArgumentException if the mandate is not the visitor's to give, or if
	 * {@link #problem} names one
	 */
	public void invite(Visit visit, String name, EmailAddress email, Mandate mandate) {
		if (!visit.caseFile().isOpen()) {
			throw new NoLongerOpen("The case");
		}
		boolean byNavigator = visit.as() == Role.NAVIGATOR;
		if (byNavigator != mandate.kind().isGivenByProgramme() || lacksBirthDate(mandate)
				|| problem(visit, email, mandate) != null) {
			throw new IllegalArgumentException("Not an invitation that this visitor can make");
		}
		CarePartner partner = CarePartner.invited(visit.caseId(), name, email, mandate, visit.at(), visit.by().id());
		this.partners.add(partner);
		EventKind kind = switch (mandate) {
			case Mandate.Beside _ -> EventKind.PARTNER_INVITED;
			case Mandate.InPlace _ -> EventKind.REPRESENTATIVE_INVITED;
			case Mandate.TakeOver _ -> EventKind.TAKE_OVER_OFFERED;
		};
		Proof proof = mandate.proofOrNull();
		this.history.append(visit.event(step(visit), kind, name, (proof != null) ? said(proof) : null));
		this.tell.invited(visit.caseFile(), partner);
	}

	// Another date is another invitation, so that a change stands in the history.
	private static String said(Proof proof) {
		return (proof.bornOn() == null) ? proof.document()
				: proof.document() + " (date of birth: " + DAY.format(proof.bornOn()) + ")";
	}

	/**
	 * What stands against an invitation. What is counted stays so until the transaction
	 * ends.
	 * @param visit who invites, to which case, with the case open
	 * @param email whom
	 * @param mandate what for, and until when
	 * @return the problem; {@code null} if there is none
	 */
	public @Nullable Problem problem(Visit visit, EmailAddress email, Mandate mandate) {
		LocalDate today = this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
		if (!mandate.until().isAfter(today)) {
			return Problem.OVER_BEFORE_IT_BEGINS;
		}
		if (mandate.until().isAfter(today.plus(Mandate.LONGEST))) {
			return Problem.FOR_TOO_LONG;
		}
		if (mandate.kind() == PartnerKind.PARENT_OF_MINOR
				&& this.tenure.ofAge(mandate, visit.caseFile()).filter((day) -> !day.isAfter(today)).isPresent()) {
			return Problem.OF_AGE;
		}
		if (mandate instanceof Mandate.TakeOver) {
			if (!mayTakeOver(visit)) {
				return Problem.NOT_OF_AGE;
			}
			if (parents(visit).anyMatch((it) -> it.email().equals(email))) {
				return Problem.ADDRESS_OF_A_PARENT;
			}
		}
		if (email.value().equalsIgnoreCase(visit.by().email())) {
			return Problem.ONESELF;
		}
		boolean known = this.partners.of(visit.caseId())
			.stream()
			.anyMatch((it) -> it.email().equals(email) && isCurrent(it, visit));
		return known ? Problem.ALREADY_INVITED : this.bound.problem(visit, email);
	}

	/**
	 * Whether the patient can be asked to take the case over: parents acted, and the
	 * patient is of age.
	 * @param visit who asks, in which case
	 * @return {@code false} also once the patient has
	 */
	public boolean mayTakeOver(Visit visit) {
		LocalDate today = this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
		return this.partners.of(visit.caseId()).stream().noneMatch(InvitePartner::hasTakenOver)
				&& parents(visit).flatMap((it) -> this.tenure.ofAge(it.mandate(), visit.caseFile()).stream())
					.anyMatch((day) -> !day.isAfter(today));
	}

	private Stream<CarePartner> parents(Visit visit) {
		return this.partners.of(visit.caseId())
			.stream()
			.filter((it) -> it.mandate().kind() == PartnerKind.PARENT_OF_MINOR);
	}

	private static boolean hasTakenOver(CarePartner partner) {
		return partner.standing() instanceof Standing.Ended ended && ended.how() == PartnerEnd.TOOK_OVER;
	}

	private static boolean lacksBirthDate(Mandate mandate) {
		Proof proof = mandate.proofOrNull();
		return mandate.kind() == PartnerKind.PARENT_OF_MINOR && (proof == null || proof.bornOn() == null);
	}

	private boolean isCurrent(CarePartner partner, Visit visit) {
		return switch (partner.standing()) {
			case Standing.Invited invited -> invited.isOpen(visit.at());
			case Standing.Accepted _ -> visit.at().isBefore(this.tenure.endOf(partner, visit.caseFile()));
			case Standing.Ended _ -> false;
		};
	}

	private Step step(Visit visit) {
		return this.history.lastStep(visit.caseId());
	}

	/** What stands against an invitation. */
	public enum Problem {

		/** The last day is not after today. */
		OVER_BEFORE_IT_BEGINS,

		/** The last day is more than {@link Mandate#LONGEST} away. */
		FOR_TOO_LONG,

		/** The patient is no minor. */
		OF_AGE,

		/** No parent acted, the patient is still a minor, or has taken over already. */
		NOT_OF_AGE,

		/** The patient needs an address of their own. */
		ADDRESS_OF_A_PARENT,

		/** The address is that of whoever invites. */
		ONESELF,

		/** The address has an invitation that stands. */
		ALREADY_INVITED,

		/**
		 * The address got {@value InvitationBound#TO_ONE_ADDRESS} invitations in a day.
		 */
		TOO_OFTEN_TO_ADDRESS,

		/**
		 * {@value InvitationBound#FROM_ONE_CASE} invitations came from the case in a day.
		 */
		TOO_MANY_FROM_CASE,

		/**
		 * The visitor sent {@value InvitationBound#BY_ONE_PERSON} invitations in a day.
		 */
		TOO_MANY_BY_PERSON

	}

}
