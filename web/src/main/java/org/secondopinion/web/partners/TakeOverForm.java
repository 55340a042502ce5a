package org.secondopinion.web.partners;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * The invitation of a patient who is of age now, as a navigator types it.
 *
 * @param email the patient's own address
 * @param known how the navigator knows that it is
 */
record TakeOverForm(String email, String known) {

	/** As long as the link in the mail works. */
	private static final int DAYS = 14;

	TakeOverForm {
		email = Typed.text(email);
		known = Typed.text(known);
	}

	void check(InvitePartner inviting, Visit visit, LocalDate today, Errors errors) {
		if (EmailAddress.read(this.email).isEmpty()) {
			errors.rejectValue("email", "address", "Write the whole e-mail address, such as kit@example.org.");
		}
		Typed.neededLine(errors, "known", this.known, "Write how you know that this address is the patient's own.");
		if (!errors.hasErrors()) {
			InvitationFields.reject(errors, inviting.problem(visit, address(), mandate(visit, today)));
		}
	}

	EmailAddress address() {
		return EmailAddress.read(this.email).orElseThrow();
	}

	Mandate mandate(Visit visit, LocalDate today) {
		return new Mandate.TakeOver(today.plusDays(DAYS), new Proof(this.known, today, visit.by().id()));
	}

}
