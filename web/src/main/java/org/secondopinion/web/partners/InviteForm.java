package org.secondopinion.web.partners;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * An invitation as a patient types it.
 *
 * @param name whom
 * @param email the address
 * @param scope how far
 * @param until the last day
 */
record InviteForm(String name, String email, String scope, String until) {

	static final InviteForm EMPTY = new InviteForm("", "", "", "");

	InviteForm {
		name = Typed.text(name);
		email = Typed.text(email);
		scope = Typed.text(scope);
		until = Typed.text(until);
	}

	void check(InvitePartner inviting, Visit visit, Errors errors) {
		InvitationFields.whom(this.name, this.email, errors);
		Typed.chosen(errors, "scope", PartnerScope.class, this.scope, "Choose what they may do.");
		InvitationFields.until(this.until, errors);
		if (!errors.hasErrors()) {
			InvitationFields.reject(errors, inviting.problem(visit, address(), mandate()));
		}
	}

	EmailAddress address() {
		return EmailAddress.read(this.email).orElseThrow();
	}

	Mandate mandate() {
		LocalDate day = Typed.day(this.until).orElseThrow();
		return new Mandate.Beside(Typed.constant(PartnerScope.class, this.scope).orElseThrow(), day);
	}

}
