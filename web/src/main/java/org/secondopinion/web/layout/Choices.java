package org.secondopinion.web.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The constants of the domain as choices in words. The words of
 * {@code NoticeRoute.NOBODY} are in {@code messages.properties} under that name, and a
 * softer line, if any, under {@code NoticeRoute.NOBODY.hint}.
 */
@Component
public class Choices {

	private final MessageSource words;

	Choices(MessageSource words) {
		this.words = words;
	}

	/**
	 * All constants of a type, in their order.
	 * @param type the type
	 * @return a choice for each
	 */
	public List<Choice> of(Class<? extends Enum<?>> type) {
		return of(Arrays.asList(type.getEnumConstants()));
	}

	/**
	 * Some constants, in the given order.
	 * @param constants which
	 * @return a choice for each
	 */
	public List<Choice> of(Collection<? extends Enum<?>> constants) {
		return constants.stream()
			.map((constant) -> new Choice(constant.name(), label(constant),
					this.words.getMessage(key(constant) + ".hint", null, null, Locale.US)))
			.toList();
	}

	/**
	 * All constants of a type, and before them that none of them holds: a choice that was
	 * made cannot be taken away otherwise.
	 * @param type the type
	 * @param nothing what says so
	 * @return a choice for each
	 */
	public List<Choice> orNothing(Class<? extends Enum<?>> type, String nothing) {
		return Stream.concat(Stream.of(new Choice("", nothing, null)), of(type).stream()).toList();
	}

	/**
	 * A constant in words.
	 * @param constant which
	 * @return its words
	 */
	public String label(Enum<?> constant) {
		return this.words.getMessage(key(constant), null, Locale.US);
	}

	private static String key(Enum<?> constant) {
		Class<?> type = constant.getDeclaringClass();
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
	}

}
