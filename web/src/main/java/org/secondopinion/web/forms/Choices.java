package org.secondopinion.web.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The constants of an enumeration as choices. Label and hint are in
 * {@code messages.properties}: {@code reason.RARE_DISEASE} and
 * {@code reason.RARE_DISEASE.hint}.
 */
@Component
public class Choices {

	private final MessageSource words;

	Choices(MessageSource words) {
		this.words = words;
	}

	/**
	 * All constants, in their order.
	 * @param prefix the first word of the keys
	 * @param type the enumeration
	 * @return a choice for each
	 */
	public List<Choice> of(String prefix, Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> new Choice(constant.name(), label(prefix, constant), hint(prefix, constant)))
			.toList();
	}

	/**
	 * One constant in words.
	 * @param prefix the first word of the key
	 * @param constant which one
	 * @return what people read
	 */
	public String label(String prefix, Enum<?> constant) {
		return this.words.getMessage(prefix + "." + constant.name(), null, Locale.US);
	}

	private @Nullable String hint(String prefix, Enum<?> constant) {
		return this.words.getMessage(prefix + "." + constant.name() + ".hint", null, null, Locale.US);
	}

}
