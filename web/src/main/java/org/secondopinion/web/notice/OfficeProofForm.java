package org.secondopinion.web.notice;

import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What opens a letter for a doctor's office.
 *
 * @param code the code from the e-mail or the letter
 * @param bornOn the patient's date of birth
 */
record OfficeProofForm(String code, String bornOn) {

	OfficeProofForm {
		code = Typed.text(code);
		bornOn = Typed.text(bornOn);
	}

	void check(Errors errors) {
		if (officeCode().isEmpty()) {
			errors.rejectValue("code", "code",
					"Type the whole code from the e-mail or the letter: 26 letters and digits, with or without dashes.");
		}
		if (day().isEmpty()) {
			errors.rejectValue("bornOn", "day", "Give the patient’s date of birth.");
		}
	}

	Optional<OfficeCode> officeCode() {
		return OfficeCode.read(this.code);
	}

	Optional<LocalDate> day() {
		return Typed.day(this.bornOn);
	}

}
