package org.secondopinion.web.messages;

import org.secondopinion.domain.messages.ThreadMessage;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * A message as it is typed.
 *
 * @param words the text
 */
record MessageForm(String words) {

	static final MessageForm EMPTY = new MessageForm("");

	MessageForm {
		// A browser counts a new line as one character, and sends two.
		words = Typed.text(words).replace("\r\n", "\n");
	}

	void check(Errors errors) {
		if (this.words.isEmpty()) {
			errors.rejectValue("words", "needed", "Write the message first.");
		}
		if (this.words.length() > ThreadMessage.LONGEST) {
			errors.rejectValue("words", "long",
					"Shorten this to 4,000 characters. It has " + this.words.length() + " now.");
		}
	}

}
