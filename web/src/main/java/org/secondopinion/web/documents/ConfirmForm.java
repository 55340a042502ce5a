package org.secondopinion.web.documents;

import java.util.List;

import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What somebody says about a record that may be about somebody else.
 *
 * @param mine whether it is the patient's all the same
 */
record ConfirmForm(String mine) {

	private static final String YES = "yes";

	ConfirmForm {
		mine = Typed.text(mine);
	}

	static List<Choice> choices(Role as) {
		String words = (as == Role.PATIENT) ? "I looked at it: this is my record"
				: "I looked at it: this is this patient's record";
		return List.of(new Choice(YES, words, null));
	}

	void check(Errors errors) {
		if (!this.mine.equals(YES)) {
			errors.rejectValue("mine", "chosen",
					"Tick this if the record is the right one. If it is not, the file should be thrown away.");
		}
	}

}
