package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.records.AuthorizationDraft;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * A release authorization as it is typed.
 *
 * @param records what may be released
 * @param from who may release it
 * @param to who may receive it
 * @param purpose what for
 * @param expiresOn until when
 * @param signature the patient's full name
 * @param signedOn when the paper was signed; not asked of a patient who signs here
 * @param onPaper whether the paper was signed and filed; not asked of a patient
 */
record AuthorizationForm(List<String> records, String from, String to, String purpose, String expiresOn,
		String signature, String signedOn, String onPaper) {

	AuthorizationForm {
		records = Typed.texts(records);
		from = Typed.text(from);
		to = Typed.text(to);
		purpose = Typed.text(purpose);
		expiresOn = Typed.text(expiresOn);
		signature = Typed.text(signature);
		signedOn = Typed.text(signedOn);
		onPaper = Typed.text(onPaper);
	}

	static AuthorizationForm of(AuthorizationDraft draft) {
		return new AuthorizationForm(draft.records().stream().map(RecordKind::name).toList(), draft.from(), draft.to(),
				draft.purpose(), draft.expiresOn().toString(), "", "", "");
	}

	/**
	 * Says what is wrong.
	 * @param form how it is signed
	 * @param signer who signs: the patient's full name
	 * @param today the day, in the programme's zone
	 * @param errors where to say it
	 */
	void check(Signature.Form form, String signer, LocalDate today, Errors errors) {
		if (kinds().isEmpty()) {
			errors.rejectValue("records", "missing", "Choose at least one kind of record.");
		}
		Typed.needed(errors, "from", this.from, "Say who may send the records.");
		Typed.needed(errors, "to", this.to, "Say who may receive the records.");
		Typed.neededLine(errors, "purpose", this.purpose, "Say what the records are for.");
		Optional<LocalDate> expires = Typed.day(this.expiresOn);
		if (expires.filter((day) -> day.isAfter(today)).isEmpty()) {
			errors.rejectValue("expiresOn", "past", "Give a day in the future on which this ends.");
		}
		else if (expires.get().isAfter(today.plus(ReleaseAuthorization.LONGEST))) {
			errors.rejectValue("expiresOn", "far", "Give a day within two years. It can be signed again later.");
		}
		switch (form) {
			case TYPED, TYPED_FOR_PATIENT -> {
				if (!Signature.isNameOf(this.signature, signer)) {
					errors.rejectValue("signature", "name", "Type your full name as it is written here: " + signer);
				}
			}
			case ON_PAPER -> {
				Typed.neededLine(errors, "signature", this.signature, "Write the name as it stands on the paper.");
				Typed.pastDay(errors, "signedOn", this.signedOn, today, "Give the day that stands on the paper.");
				Typed.needed(errors, "onPaper", this.onPaper,
						"Only the patient can sign. Get the signature on paper, file it, then tick this.");
			}
		}
	}

	/**
	 * What was typed, signed. Nothing may be wrong with it.
	 * @param form how it is signed
	 * @param today the day, in the programme's zone
	 * @return the authorization
	 */
	ReleaseAuthorization signed(Signature.Form form, LocalDate today) {
		LocalDate on = switch (form) {
			case TYPED, TYPED_FOR_PATIENT -> today;
			case ON_PAPER -> Typed.day(this.signedOn).orElseThrow();
		};
		return new ReleaseAuthorization(kinds(), this.from, this.to, this.purpose,
				Typed.day(this.expiresOn).orElseThrow(), new Signature(this.signature, on, form));
	}

	private Set<RecordKind> kinds() {
		return this.records.stream()
			.flatMap((name) -> Typed.constant(RecordKind.class, name).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
	}

}
