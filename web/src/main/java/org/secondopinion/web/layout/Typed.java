package org.secondopinion.web.layout;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What people type, read without ever failing: first kept as it was typed, then checked
 * with a sentence, then read.
 */
public final class Typed {

	/** The longest text that a field takes; a letter has about 3,000 characters. */
	public static final int LONGEST = 10_000;

	/** The longest name of a person or a place, and whatever else is one line. */
	public static final int LONGEST_LINE = 200;

	/** Constants, yes and no, days, points and identifiers. */
	private static final String NOT_TYPED = "[A-Z0-9_-]*|[a-z]{1,5}|[0-9a-f]{8}-[0-9a-f-]{27}";

	private Typed() {
	}

	/**
	 * What was typed into a field.
	 * @param typed what the browser sent, if anything
	 * @return the text without blanks around it, and without NUL, which no keyboard
	 * writes and no database takes
	 */
	public static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").replace("\0", "").strip();
	}

	public static List<String> texts(@Nullable List<String> typed) {
		return (typed == null) ? List.of() : typed.stream().map(Typed::text).filter((it) -> !it.isEmpty()).toList();
	}

	/**
	 * The words of a form that could not be taken, so that whoever typed them can copy
	 * them. Choices, boxes and hidden fields are left out.
	 * @param request what was sent
	 * @return what was typed, field by field
	 */
	public static List<String> wordsOf(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !field.getKey().startsWith("_"))
			.flatMap((field) -> Arrays.stream(field.getValue()))
			.map(Typed::text)
			.filter((value) -> !value.matches(NOT_TYPED))
			.toList();
	}

	/**
	 * Reads a chosen constant.
	 * @param <E> the enumeration
	 * @param type the enumeration
	 * @param typed its name, as a form sends it
	 * @return the constant, or nothing if none was chosen
	 */
	public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst();
	}

	/**
	 * Reads the answer to a question that can be left open.
	 * @param typed {@code yes} or {@code no}, as a form sends it
	 * @return the answer; {@code null} if none was given
	 */
	public static @Nullable Boolean yesOrNo(String typed) {
		return switch (typed) {
			case "yes" -> true;
			case "no" -> false;
			default -> null;
		};
	}

	/**
	 * Reads a point of a scale.
	 * @param typed the point as {@code layout/forms :: scale} sends it
	 * @return 1 to 5; {@code null} if none was chosen
	 */
	public static @Nullable Integer point(String typed) {
		return typed.matches("[1-5]") ? Integer.valueOf(typed) : null;
	}

	/**
	 * Reads a day.
	 * @param typed the day as a date field sends it, {@code 2026-12-08}
	 * @return the day, or nothing if it is none
	 */
	public static Optional<LocalDate> day(String typed) {
		try {
			return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Says next to a field that an answer is needed.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param sentence what to do
	 */
	public static void needed(Errors errors, String field, String typed, String sentence) {
		needed(errors, field, typed, sentence, LONGEST);
	}

	/**
	 * Says next to a field of one line that an answer is needed.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param sentence what to do
	 */
	public static void neededLine(Errors errors, String field, String typed, String sentence) {
		needed(errors, field, typed, sentence, LONGEST_LINE);
	}

	/**
	 * Says next to a field that an answer is needed.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param sentence what to do
	 * @param longest how many characters the field takes
	 */
	public static void needed(Errors errors, String field, String typed, String sentence, int longest) {
		if (typed.isEmpty()) {
			errors.rejectValue(field, "needed", sentence);
		}
		notTooLong(errors, field, typed, longest);
	}

	/**
	 * Says next to a field that what was typed is too long.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 */
	public static void notTooLong(Errors errors, String field, String typed) {
		notTooLong(errors, field, typed, LONGEST);
	}

	/**
	 * Says next to a field of one line that what was typed is too long.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 */
	public static void lineNotTooLong(Errors errors, String field, String typed) {
		notTooLong(errors, field, typed, LONGEST_LINE);
	}

	/**
	 * Says next to a field that what was typed is too long.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param longest how many characters the field takes
	 */
	public static void notTooLong(Errors errors, String field, String typed, int longest) {
		if (typed.length() > longest) {
			errors.rejectValue(field, "long", String.format(Locale.US,
					"Shorten this to %,d characters. It has %,d now.", longest, typed.length()));
		}
	}

	/**
	 * Says next to a group of choices that one must be chosen.
	 * @param <E> the enumeration
	 * @param errors where to say it
	 * @param field the field
	 * @param type the choices
	 * @param typed what was chosen
	 * @param sentence what to do
	 */
	public static <E extends Enum<E>> void chosen(Errors errors, String field, Class<E> type, String typed,
			String sentence) {
		if (constant(type, typed).isEmpty()) {
			errors.rejectValue(field, "chosen", sentence);
		}
	}

	/**
	 * Reads the day of something that has happened, or says next to the field what is
	 * wrong with it.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param today the day that it is where the programme works
	 * @param sentence what to do if it is no day
	 * @return the day, if nothing is wrong with it
	 */
	public static Optional<LocalDate> pastDay(Errors errors, String field, String typed, LocalDate today,
			String sentence) {
		Optional<LocalDate> day = day(typed);
		if (day.isEmpty()) {
			errors.rejectValue(field, "day", sentence);
			return day;
		}
		if (day.get().isAfter(today)) {
			errors.rejectValue(field, "future", "This day is still to come. Give today or an earlier day.");
			return Optional.empty();
		}
		return day;
	}

	/**
	 * Reads the day of something that has to do with the case, or says next to the field
	 * what is wrong with it. People talk of a second opinion before a case is opened;
	 * what lies further back is a slip of the hand.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed
	 * @param opened the day on which the case was opened
	 * @param today the day that it is where the programme works
	 * @param sentence what to do if it is no day
	 * @return the day, if nothing is wrong with it
	 */
	public static Optional<LocalDate> dayOfCase(Errors errors, String field, String typed, LocalDate opened,
			LocalDate today, String sentence) {
		Optional<LocalDate> day = pastDay(errors, field, typed, today, sentence);
		if (day.filter((it) -> it.isBefore(opened.minusYears(1))).isPresent()) {
			errors.rejectValue(field, "early",
					"This is more than a year before the second opinion began. Check the day.");
			return Optional.empty();
		}
		return day;
	}

	/**
	 * Says next to a date field that what was typed is no day.
	 * @param errors where to say it
	 * @param field the field
	 * @param typed what was typed; empty is left alone
	 */
	public static void dayOrNothing(Errors errors, String field, String typed) {
		if (!typed.isEmpty() && day(typed).isEmpty()) {
			errors.rejectValue(field, "day", "Type a date, such as 12/08/2026.");
		}
	}

}
