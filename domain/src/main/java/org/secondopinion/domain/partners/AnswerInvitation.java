package org.secondopinion.domain.partners;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/**
 * Somebody with the link of an invitation answers it. The link alone is not enough: the
 * account must have the address to which the mail went, verified by the identity
 * provider. Whoever is part of the case already cannot accept. A patient who takes over
 * is the patient of the case from then on.
 */
public final class AnswerInvitation {

	private final CarePartners partners;

	private final Cases cases;

	private final Tenure tenure;

	private final TakingOver takingOver;

	private final CaseHistory history;

	private final AccessLog log;

	private final TellByMail tell;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public AnswerInvitation(CarePartners partners, Cases cases, Tenure tenure, TakingOver takingOver,
			CaseHistory history, AccessLog log, TellByMail tell, OneTransaction transaction, InstantSource clock) {
		this.partners = partners;
		this.cases = cases;
		this.tenure = tenure;
		this.takingOver = takingOver;
		this.history = history;
		this.log = log;
		this.tell = tell;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * What the invitation says, before it is answered. Looking does not use it up:
	 * programs that check mails open links.
	 * @param token what the link carries
	 * @param account who is signed in
	 * @return the invitation
	 * @throws NoSuchInvitation if there is none for this account
	 */
	public Offered look(LinkToken token, Account account) {
		return result(this.transaction.run(() -> find(token, account)));
	}

	/**
	 * Accepts.
	 * @param token what the link carries; it does not work again
	 * @param account who is signed in
	 * @return which case is open now
	 * @throws NoSuchInvitation if there is none for this account
	 */
	public CaseReference accept(LinkToken token, Account account) {
		PersonId person = account.person().id();
		return answer(token, account,
				(partner, now) -> (partner.mandate() instanceof Mandate.TakeOver)
						? partner.ended(PartnerEnd.TOOK_OVER, now, person, "")
						: partner.now(new Standing.Accepted(person, now)));
	}

	/**
	 * Says no.
	 * @param token what the link carries; it does not work again
	 * @param account who is signed in
	 * @throws NoSuchInvitation if there is none for this account
	 */
	public void decline(LinkToken token, Account account) {
		answer(token, account, (partner, now) -> partner.ended(PartnerEnd.DECLINED, now, account.person().id(), ""));
	}

	private CaseReference answer(LinkToken token, Account account, Answer how) {
		PersonId person = account.person().id();
		return result(this.transaction.run(() -> Presence.of(person, () -> {
			Found found = find(token, account);
			if (found instanceof Found.Open(Offered offered)) {
				Instant now = this.clock.instant();
				CarePartner partner = how.of(offered.partner(), now);
				this.partners.save(partner);
				EventKind kind = event(partner.standing());
				CaseFile caseFile = (kind == EventKind.CASE_TAKEN_OVER)
						? this.takingOver.by(person, offered.caseFile(), now) : offered.caseFile();
				this.history
					.append(new CaseEvent(caseFile.id(), this.clock.instant(), this.history.lastStep(caseFile.id()),
							kind, person, as(partner.mandate()), partner.name(), null));
				this.tell.partnersChanged(caseFile, partner);
			}
			return found;
		}))).caseFile().reference();
	}

	private static EventKind event(Standing standing) {
		return (standing instanceof Standing.Ended ended) ? ended.how().event() : EventKind.PARTNER_ACCEPTED;
	}

	private static Role as(Mandate mandate) {
		return switch (mandate) {
			case Mandate.Beside _ -> Role.CARE_PARTNER;
			case Mandate.InPlace _ -> Role.REPRESENTATIVE;
			case Mandate.TakeOver _ -> Role.PATIENT;
		};
	}

	// A refusal is logged, so it must not roll the transaction back.
	private Found find(LinkToken token, Account account) {
		return this.partners.waitingBehind(token.hash()).<Found>map((seen) -> {
			CaseFile caseFile = this.cases.lock(seen.caseId());
			CarePartner partner = this.partners.find(seen.id()).orElseThrow();
			Instant now = this.clock.instant();
			if (!isFor(account, partner, caseFile, now)) {
				this.log.write(new AccessLog.Entry(caseFile.id(), now, account.person().id(), null, CaseAction.FOLLOW));
				return new Found.Nothing();
			}
			return new Found.Open(new Offered(partner, caseFile, this.tenure.lastDay(partner, caseFile)));
		}).orElseGet(Found.Nothing::new);
	}

	private boolean isFor(Account account, CarePartner partner, CaseFile caseFile, Instant now) {
		boolean waits = partner.standing() instanceof Standing.Invited invited && invited.isOpen(now)
				&& now.isBefore(this.tenure.endOf(partner, caseFile));
		return waits && caseFile.isOpen() && partner.email().equals(account.verified())
				&& Relation.of(account.person(), caseFile).isEmpty() && mayBePatient(account, partner);
	}

	// Who took over without the role would be shut out of what is theirs.
	private static boolean mayBePatient(Account account, CarePartner partner) {
		return !(partner.mandate() instanceof Mandate.TakeOver) || account.person().is(Role.PATIENT);
	}

	private static Offered result(Found found) {
		return switch (found) {
			case Found.Open(Offered offered) -> offered;
			case Found.Nothing _ -> throw new NoSuchInvitation();
		};
	}

	/**
	 * An invitation that can be answered.
	 *
	 * @param partner the invitation
	 * @param caseFile the case that it opens
	 * @param lastDay the last day on which it does
	 */
	public record Offered(CarePartner partner, CaseFile caseFile, LocalDate lastDay) {

	}

	private sealed interface Found {

		record Open(Offered offered) implements Found {
		}

		record Nothing() implements Found {
		}

	}

	@FunctionalInterface
	private interface Answer {

		CarePartner of(CarePartner partner, Instant now);

	}

}
