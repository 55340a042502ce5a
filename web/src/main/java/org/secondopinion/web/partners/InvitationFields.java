package org.secondopinion.web.partners;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.InvitationBound;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/** What every invitation has in common, and what is wrong with its fields. */
final class InvitationFields {

	/** What whoever invited reads next. */
	static final String SENT = "The invitation goes out by e-mail. At night, it waits until %s in the morning."
		.formatted(QuietHours.USUAL.to().getHour());

	private InvitationFields() {
	}

	static void whom(String name, String email, Errors errors) {
		Typed.neededLine(errors, "name", name, "Write the name.");
		if (EmailAddress.read(email).isEmpty()) {
			errors.rejectValue("email", "address", "Write the whole e-mail address, such as leo@example.org.");
		}
	}

	static void until(String until, Errors errors) {
		if (Typed.day(until).isEmpty()) {
			errors.rejectValue("until", "needed", "Give the last day.");
		}
	}

	static void reject(Errors errors, InvitePartner.@Nullable Problem problem) {
		switch (problem) {
			case null -> {
			}
			case OVER_BEFORE_IT_BEGINS -> errors.rejectValue("until", "over", "Give a day after today.");
			case FOR_TOO_LONG ->
				errors.rejectValue("until", "long", "Give a day within the next year. You can invite again after it.");
			case OF_AGE -> errors.rejectValue("bornOn", "age",
					"By this date of birth, the patient is 18 or older. No parent speaks for the patient.");
			case NOT_OF_AGE -> errors.reject("age",
					"Only a patient for whom parents acted, and who is of age now, takes the case over.");
			case ADDRESS_OF_A_PARENT ->
				errors.rejectValue("email", "parent", "This is a parent's address. Give the patient's own.");
			case ONESELF -> errors.rejectValue("email", "oneself", "This is your own address. Give theirs.");
			case ALREADY_INVITED ->
				errors.rejectValue("email", "known", "This address has an invitation already. End that one first.");
			case TOO_OFTEN_TO_ADDRESS -> errors.rejectValue("email", "often", InvitationBound.TO_ONE_ADDRESS
					+ " invitations went to this address within a day. Wait until tomorrow, or ask whether they came.");
			case TOO_MANY_FROM_CASE -> errors.rejectValue("email", "many", InvitationBound.FROM_ONE_CASE
					+ " invitations to this case went out within a day. Invite this person tomorrow.");
			case TOO_MANY_BY_PERSON -> errors.rejectValue("email", "many", "You sent " + InvitationBound.BY_ONE_PERSON
					+ " invitations within a day. Invite this person tomorrow.");
		}
	}

}
