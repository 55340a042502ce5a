package org.secondopinion.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerEnd;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;

import static org.secondopinion.web.Persona.ADA;
import static org.secondopinion.web.Persona.EVE;
import static org.secondopinion.web.Persona.LEO;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.PAULA;
import static org.secondopinion.web.Persona.REX;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.Persona.TOVA;

/** Everybody who can be invited to a case of Maria's, each in their own way. */
public final class InvitedPersonas {

	private static final Pattern CASE = Pattern.compile("/(?:cases|caseload)/([0-9A-Z]+-[0-9A-Z]+).*");

	private static final LocalDate TODAY = CaseSamples.today();

	private final CaseSamples cases;

	public InvitedPersonas(CaseSamples cases) {
		this.cases = cases;
	}

	/**
	 * Lets all of them into the case of an address.
	 * @param address the address of a page
	 * @return the same address
	 */
	public String letIn(String address) {
		Matcher found = CASE.matcher(address);
		if (found.matches()) {
			CaseReference reference = new CaseReference(found.group(1));
			accepted(LEO, reference, new Mandate.Beside(PartnerScope.SEE, TODAY.plusDays(1)));
			accepted(TOVA, reference, new Mandate.Beside(PartnerScope.UPLOAD, TODAY.plusDays(1)));
			accepted(ADA, reference, new Mandate.Beside(PartnerScope.ACT, TODAY.plusDays(1)));
			accepted(EVE, reference, new Mandate.Beside(PartnerScope.ACT, TODAY.minusDays(1)));
			accepted(PAULA, reference, new Mandate.InPlace(PartnerKind.LEGAL_REPRESENTATIVE, TODAY.plusDays(1),
					new Proof("Power of attorney", TODAY, SAM.person().id())));
			CarePartner rex = accepted(REX, reference, new Mandate.Beside(PartnerScope.ACT, TODAY.plusDays(1)));
			save(with(rex,
					new Standing.Ended(PartnerEnd.REVOKED, Instant.now(), MARIA.person().id(), REX.person().id(), "")));
		}
		return address;
	}

	/**
	 * Lets one of them in.
	 * @param persona who
	 * @param reference into which case
	 * @param mandate what for
	 * @return the invitation, accepted
	 */
	public CarePartner accepted(Persona persona, CaseReference reference, Mandate mandate) {
		CarePartner invited = invited(persona, reference, mandate);
		return save(with(invited, new Standing.Accepted(persona.person().id(), Instant.now())));
	}

	/**
	 * Invites one of them, who has not answered yet.
	 * @param persona who
	 * @param reference to which case
	 * @return what the link in the mail carries
	 */
	public LinkToken waitingFor(Persona persona, CaseReference reference) {
		return waitingFor(persona, reference, new Mandate.Beside(PartnerScope.SEE, TODAY.plusDays(1)));
	}

	/**
	 * Invites one of them, who has not answered yet.
	 * @param persona who
	 * @param reference to which case
	 * @param mandate what for
	 * @return what the link in the mail carries
	 */
	public LinkToken waitingFor(Persona persona, CaseReference reference, Mandate mandate) {
		CarePartner invited = invited(persona, reference, mandate);
		LinkToken token = LinkToken.draw(new SecureRandom());
		save(with(invited, new Standing.Invited(token.hash(), Instant.now().plus(CarePartner.LINK_WORKS))));
		return token;
	}

	public PartnerId invitationOf(Persona persona, CaseReference reference) {
		return this.cases.get(CarePartners.class)
			.of(this.cases.caseFile(reference).id())
			.stream()
			.filter((it) -> it.email().value().equals(persona.person().email()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private CarePartner invited(Persona persona, CaseReference reference, Mandate mandate) {
		// So long ago that it does not count for how many Maria may still invite.
		Instant at = Instant.now().minus(Duration.ofDays(2));
		CarePartner partner = new CarePartner(PartnerId.random(), this.cases.caseFile(reference).id(),
				persona.person().name(), new EmailAddress(persona.name().toLowerCase() + "@example.org"), mandate, at,
				MARIA.person().id(), new Standing.Invited(null, Instant.now()));
		this.cases.inOneTransaction(() -> this.cases.get(CarePartners.class).add(partner));
		return partner;
	}

	private CarePartner save(CarePartner partner) {
		this.cases.inOneTransaction(() -> this.cases.get(CarePartners.class).save(partner));
		return partner;
	}

	private static CarePartner with(CarePartner partner, Standing standing) {
		return new CarePartner(partner.id(), partner.caseId(), partner.name(), partner.email(), partner.mandate(),
				partner.invitedAt(), partner.invitedBy(), standing);
	}

}
