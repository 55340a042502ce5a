package org.secondopinion.web.partners;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * An invitation of somebody who speaks for the patient, as a navigator types it.
 *
 * @param kind as what
 * @param name whom
 * @param email the address
 * @param document which document was seen
 * @param seenOn when it was seen
 * @param bornOn the patient's date of birth as the document says it
 * @param until the last day
 */
record RepresentativeForm(String kind, String name, String email, String document, String seenOn, String bornOn,
		String until) {

	RepresentativeForm {
		kind = Typed.text(kind);
		name = Typed.text(name);
		email = Typed.text(email);
		document = Typed.text(document);
		seenOn = Typed.text(seenOn);
		bornOn = Typed.text(bornOn);
		until = Typed.text(until);
	}

	static RepresentativeForm on(LocalDate today) {
		return new RepresentativeForm("", "", "", "", today.toString(), "", "");
	}

	void check(InvitePartner inviting, Visit visit, LocalDate today, Errors errors) {
		if (Typed.constant(PartnerKind.class, this.kind).filter(PartnerKind::speaksForPatient).isEmpty()) {
			errors.rejectValue("kind", "chosen", "Choose as what.");
		}
		InvitationFields.whom(this.name, this.email, errors);
		Typed.neededLine(errors, "document", this.document, "Write which document you saw.");
		Typed.pastDay(errors, "seenOn", this.seenOn, today, "Give the day on which you saw it.");
		if (isParent()) {
			Typed.pastDay(errors, "bornOn", this.bornOn, today,
					"Give the child's date of birth, as the document says it. The parents' access ends by it.");
		}
		else {
			Typed.dayOrNothing(errors, "bornOn", this.bornOn);
		}
		InvitationFields.until(this.until, errors);
		if (!errors.hasErrors()) {
			InvitationFields.reject(errors, inviting.problem(visit, address(), mandate(visit)));
		}
	}

	private boolean isParent() {
		return this.kind.equals(PartnerKind.PARENT_OF_MINOR.name());
	}

	EmailAddress address() {
		return EmailAddress.read(this.email).orElseThrow();
	}

	Mandate mandate(Visit visit) {
		Proof proof = new Proof(this.document, Typed.day(this.seenOn).orElseThrow(), visit.by().id(),
				isParent() ? Typed.day(this.bornOn).orElseThrow() : null);
		return new Mandate.InPlace(Typed.constant(PartnerKind.class, this.kind).orElseThrow(),
				Typed.day(this.until).orElseThrow(), proof);
	}

}
