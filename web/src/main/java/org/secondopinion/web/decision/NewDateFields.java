package org.secondopinion.web.decision;

import java.time.LocalDate;

import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * The two fields of a new decide-by date, in whichever form: the day, and who says so.
 */
final class NewDateFields {

	private NewDateFields() {
	}

	static void check(String day, String note, LocalDate today, Errors errors) {
		if (Typed.day(day).filter((it) -> it.isAfter(today)).isEmpty()) {
			errors.rejectValue("day", "ahead", "Choose a day that lies ahead.");
		}
		Typed.needed(errors, "note", note, "Write which doctor says that it is safe to wait until then.");
	}

}
