package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.records.OfficeReply;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What a doctor's office says about a record.
 *
 * @param reply what it amounts to
 * @param words what the office writes about it
 */
record OfficeReplyForm(String reply, String words) {

	static final OfficeReplyForm EMPTY = new OfficeReplyForm("", "");

	OfficeReplyForm {
		reply = Typed.text(reply);
		words = Typed.text(words);
	}

	void check(Errors errors) {
		Typed.chosen(errors, "reply", OfficeReply.class, this.reply, "Choose what comes closest.");
		chosen().filter(OfficeReply::needsWords)
			.ifPresentOrElse((it) -> Typed.needed(errors, "words", this.words, whatToWrite(it)),
					() -> Typed.notTooLong(errors, "words", this.words));
	}

	private static String whatToWrite(OfficeReply reply) {
		return switch (reply) {
			case LATER -> "Write by when it comes.";
			case NEEDS_SOMETHING -> "Write what you need first.";
			case NOT_HERE -> "Write who has it, if you know.";
			case REFUSED -> "Write why.";
			case SENT -> throw new IllegalArgumentException("Nothing needs to be written");
		};
	}

	Optional<OfficeReply> chosen() {
		return Typed.constant(OfficeReply.class, this.reply);
	}

}
