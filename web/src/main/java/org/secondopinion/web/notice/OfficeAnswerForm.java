package org.secondopinion.web.notice;

import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What a doctor's office answers.
 *
 * @param stance what it amounts to
 * @param followedBy who cares for the patients of a doctor who has left
 * @param words what the office writes about it
 */
record OfficeAnswerForm(String stance, String followedBy, String words) {

	static final OfficeAnswerForm EMPTY = new OfficeAnswerForm("", "", "");

	OfficeAnswerForm {
		stance = Typed.text(stance);
		followedBy = Typed.text(followedBy);
		words = Typed.text(words);
	}

	void check(Errors errors) {
		Typed.chosen(errors, "stance", DoctorsStance.class, this.stance, "Choose what comes closest.");
		chosen().flatMap(OfficeAnswerForm::whatToWrite)
			.ifPresent((sentence) -> Typed.needed(errors, "words", this.words, sentence));
		Typed.lineNotTooLong(errors, "followedBy", this.followedBy);
		if (!errors.hasFieldErrors("words")) {
			Typed.notTooLong(errors, "words", this.words);
		}
	}

	// Where the answer is worth little without its words.
	private static Optional<String> whatToWrite(DoctorsStance stance) {
		return switch (stance) {
			case SUGGESTS_COLLEAGUES -> Optional.of("Write the names, or the kind of specialist.");
			case OBJECTS -> Optional.of("Write why, in a few words.");
			case SUPPORTIVE, SENDS_RECORDS, REFERRAL_ATTACHED, NOT_REACHABLE -> Optional.empty();
		};
	}

	DoctorsAnswer on(LocalDate day) {
		DoctorsStance heard = chosen().orElseThrow();
		boolean followed = heard == DoctorsStance.NOT_REACHABLE && !this.followedBy.isEmpty();
		return new DoctorsAnswer(heard, day, this.words, followed ? this.followedBy : null);
	}

	private Optional<DoctorsStance> chosen() {
		return Typed.constant(DoctorsStance.class, this.stance);
	}

}
