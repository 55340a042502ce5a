package org.secondopinion.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.BindingResult;

/**
 * A page that asks for a few words, which may also be left out.
 *
 * @param words what was typed
 */
record FewWords(String words) {

	FewWords {
		words = Typed.text(words);
	}

	/**
	 * Reads the words and says what is wrong with them.
	 * @param request what was sent
	 * @return what was typed, with sentences next to the field
	 */
	static BindingResult read(HttpServletRequest request) {
		BindingResult typed = Binding.read(FewWords.class, request);
		Typed.notTooLong(typed, "words", of(typed));
		return typed;
	}

	/**
	 * The words as they were typed.
	 * @param typed what {@link #read} gave
	 * @return the words; may be empty
	 */
	static String of(BindingResult typed) {
		return Binding.form(FewWords.class, typed).words();
	}

}
