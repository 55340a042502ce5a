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
 * provider. Whoever is part of the case already cannot accept.
 */
public final class AnswerInvitation {

	private final CarePartners partners;

	private final Cases cases;

	private final Tenure tenure;

	private final CaseHistory history;

	private final AccessLog log;

	private final TellByMail tell;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public AnswerInvitation(CarePartners partners, Cases cases, Tenure tenure, CaseHistory history, AccessLog log,
			TellByMail tell, OneTransaction transaction, InstantSource clock) {
		this.partners = partners;
		this.cases = cases;
		this.tenure = tenure;
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
		return answer(token, account, EventKind.PARTNER_ACCEPTED,
				(partner, now) -> partner.now(new Standing.Accepted(account.person().id(), now)));
	}

	/**
	 * Says no.
	 * @param token what the link carries; it does not work again
	 * @param account who is signed in
	 * @throws NoSuchInvitation if there is none for this account
	 */
	public void decline(LinkToken token, Account account) {
		answer(token, account, EventKind.PARTNER_DECLINED,
				(partner, now) -> partner.ended(PartnerEnd.DECLINED, now, account.person().id(), ""));
	}

	private CaseReference answer(LinkToken token, Account account, EventKind kind, Answer how) {
		PersonId person = account.person().id();
		return result(this.transaction.run(() -> Presence.of(person, () -> {
			Found found = find(token, account);
			if (found instanceof Found.Open(Offered offered)) {
				CarePartner partner = how.of(offered.partner(), this.clock.instant());
				this.partners.save(partner);
				Role as = partner.mandate().kind().speaksForPatient() ? Role.REPRESENTATIVE : Role.CARE_PARTNER;
				CaseFile caseFile = offered.caseFile();
				this.history.append(new CaseEvent(caseFile.id(), this.clock.instant(),
						this.history.of(caseFile.id()).getFirst().event().step(), kind, person, as, partner.name(),
						null));
				this.tell.partnersChanged(caseFile, partner);
			}
			return found;
		}))).caseFile().reference();
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
				&& Relation.of(account.person(), caseFile).isEmpty();
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
