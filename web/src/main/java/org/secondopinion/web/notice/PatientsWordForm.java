package org.secondopinion.web.notice;

import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What a patient tells of the doctor's answer.
 *
 * @param said what comes closest
 * @param heardOn the day on which it was said
 * @param followedBy who sees the patients of a doctor who has left
 * @param words what was said
 */
record PatientsWordForm(String said, String heardOn, String followedBy, String words) {

	PatientsWordForm {
		said = Typed.text(said);
		heardOn = Typed.text(heardOn);
		followedBy = Typed.text(followedBy);
		words = Typed.text(words);
	}

	/**
	 * Says what is wrong with what was typed.
	 * @param opened the day on which the case was opened
	 * @param today the day that it is where the programme works
	 * @param errors where to say it
	 */
	void check(LocalDate opened, LocalDate today, Errors errors) {
		Typed.chosen(errors, "said", WhatDoctorSaid.class, this.said, "Choose what comes closest.");
		stance().ifPresent((stance) -> {
			Typed.dayOfCase(errors, "heardOn", this.heardOn, opened, today,
					"Give the day on which your doctor said it.");
			if (stance == DoctorsStance.SUGGESTS_COLLEAGUES && this.words.isEmpty()) {
				errors.rejectValue("words", "needed", "Write whom your doctor named, or what kind of doctor.");
			}
		});
		Typed.notTooLong(errors, "words", this.words);
		Typed.lineNotTooLong(errors, "followedBy", this.followedBy);
	}

	// There is none while the doctor has not answered.
	Optional<DoctorsAnswer> answer() {
		return stance().map((stance) -> new DoctorsAnswer(stance, Typed.day(this.heardOn).orElseThrow(), this.words,
				(stance == DoctorsStance.NOT_REACHABLE && !this.followedBy.isEmpty()) ? this.followedBy : null));
	}

	private Optional<DoctorsStance> stance() {
		return Typed.constant(WhatDoctorSaid.class, this.said).flatMap(WhatDoctorSaid::stance);
	}

}
