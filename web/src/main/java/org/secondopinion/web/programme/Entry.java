package org.secondopinion.web.programme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One object of the file. Whatever is wrong with a field becomes a sentence, and reading
 * goes on with a value that nobody uses, so that all mistakes are found at once.
 */
final class Entry {

	private final String place;

	private final JsonNode fields;

	private final List<String> mistakes;

	private final int mistakesBefore;

	private final Set<String> known = new HashSet<>();

	/**
	 * An object that is to be read.
	 * @param place where it stands in the file
	 * @param fields the object
	 * @param mistakes where sentences are added
	 */
	Entry(String place, JsonNode fields, List<String> mistakes) {
		this.place = place;
		this.fields = fields;
		this.mistakes = mistakes;
		this.mistakesBefore = mistakes.size();
		if (!fields.isObject()) {
			mistakes.add(place + " is not an object in braces.");
		}
	}

	/** Whether all that was read can be used; to be asked last. */
	boolean isFine() {
		this.fields.fieldNames().forEachRemaining((name) -> {
			if (!this.known.contains(name)) {
				mistake(name, "is not known. Known are: " + String.join(", ", this.known.stream().sorted().toList()));
			}
		});
		return this.mistakes.size() == this.mistakesBefore;
	}

	void mistake(String field, String sentence) {
		this.mistakes.add(this.place + "." + field + " " + sentence + ".");
	}

	String text(String name) {
		JsonNode value = field(name);
		if (!value.isTextual() || value.textValue().isBlank()) {
			mistake(name, "must be a text");
			return "";
		}
		return value.textValue().strip();
	}

	String textOrEmpty(String name) {
		return field(name).isMissingNode() ? "" : text(name);
	}

	/**
	 * A text of a certain form.
	 * @param <T> what it means
	 * @param name the field
	 * @param form the form in words, with an example
	 * @param reading reads it, and fails if it is not of that form
	 * @param unused a value that nobody uses
	 * @return what was read
	 */
	<T> T text(String name, String form, Function<String, T> reading, T unused) {
		int before = this.mistakes.size();
		String text = text(name);
		if (this.mistakes.size() > before) {
			return unused;
		}
		try {
			return reading.apply(text);
		}
		catch (RuntimeException notOfThatForm) {
			mistake(name, "must be " + form + ", and is \"" + text + "\"");
			return unused;
		}
	}

	int number(String name, int least) {
		JsonNode value = field(name);
		if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < least) {
			mistake(name, "must be a whole number of at least " + least);
			return least;
		}
		return value.intValue();
	}

	int numberOr(String name, int least, int usual) {
		return field(name).isMissingNode() ? usual : number(name, least);
	}

	boolean isTrue(String name) {
		JsonNode value = field(name);
		if (!value.isBoolean() && !value.isMissingNode()) {
			mistake(name, "must be true or false");
		}
		return value.asBoolean(false);
	}

	List<String> texts(String name) {
		JsonNode value = field(name);
		if (value.isMissingNode()) {
			return List.of();
		}
		List<JsonNode> items = StreamSupport.stream(value.spliterator(), false).toList();
		if (!value.isArray() || !items.stream().allMatch(JsonNode::isTextual)) {
			mistake(name, "must be a list of texts in brackets");
			return List.of();
		}
		return items.stream().map((item) -> item.textValue().strip()).toList();
	}

	<E extends Enum<E>> List<E> constants(String name, Class<E> type) {
		List<String> texts = texts(name);
		Set<String> allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
		List<String> wanted = texts.stream().map((text) -> text.toUpperCase(Locale.ROOT)).toList();
		if (texts.isEmpty() || !allowed.containsAll(wanted)) {
			mistake(name, "must be a list of at least one of: "
					+ Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
			return List.of();
		}
		return wanted.stream().map((text) -> Enum.valueOf(type, text)).distinct().toList();
	}

	private JsonNode field(String name) {
		this.known.add(name);
		return this.fields.path(name);
	}

}
