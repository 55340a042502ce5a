package org.secondopinion.web.partners;

import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.people.Role;

import org.springframework.stereotype.Component;

/**
 * What the page about everybody who was invited shows: who stands, who did, whom one may
 * invite.
 */
@Component
class PartnersPage {

	private final PartnerLines lines;

	private final InvitePartner inviting;

	PartnersPage(PartnerLines lines, InvitePartner inviting) {
		this.lines = lines;
		this.inviting = inviting;
	}

	/**
	 * The model of the page.
	 * @param visit who looks, at which case
	 * @return names and values for the template
	 */
	Map<String, Object> of(Visit visit) {
		boolean byNavigator = visit.as() == Role.NAVIGATOR;
		List<PartnerLines.Line> all = this.lines.of(visit);
		return Map.of("reference", visit.caseFile().reference(), "open", visit.caseFile().isOpen(), "byNavigator",
				byNavigator, "ofAge", byNavigator && this.inviting.mayTakeOver(visit), "current",
				all.stream().filter(PartnerLines.Line::current).toList(), "past",
				all.stream().filter((line) -> !line.current()).toList());
	}

}
