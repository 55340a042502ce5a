package org.secondopinion.web.booking;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * A day and an hour as somebody typed them. Clocks change twice a year: in the night in
 * which they go forward an hour does not exist, and in the night in which they go back an
 * hour comes twice.
 *
 * @param dateField the field of the day
 * @param timeField the field of the hour
 * @param date the day
 * @param time the hour
 */
record TypedHour(String dateField, String timeField, String date, String time) {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	boolean isEmpty() {
		return this.date.isEmpty() && this.time.isEmpty();
	}

	/**
	 * Says next to the fields what is wrong with them.
	 * @param zone in which zone it was typed
	 * @param which which of two is meant, if the hour comes twice
	 * @param errors where to say it
	 * @return whether nothing is
	 */
	boolean check(ZoneId zone, Optional<WhichHour> which, Errors errors) {
		if (Typed.day(this.date).isEmpty()) {
			errors.rejectValue(this.dateField, "needed", "Type the day of the meeting.");
		}
		if (hour().isEmpty()) {
			errors.rejectValue(this.timeField, "needed", "Type the time of the meeting, such as 2:30 PM.");
		}
		if (local().isEmpty()) {
			return false;
		}
		int offsets = zone.getRules().getValidOffsets(local().get()).size();
		if (offsets == 0) {
			errors.rejectValue(this.timeField, "skipped", "The clocks go forward that night: " + words()
					+ " does not exist on this day. Type an earlier or a later time.");
		}
		if (offsets > 1 && which.isEmpty()) {
			errors.rejectValue("which", "twice",
					"The clocks go back that night, so " + words() + " comes twice. Choose which one you mean.");
		}
		return offsets == 1 || (offsets > 1 && which.isPresent());
	}

	/**
	 * The moment, once nothing is wrong with it.
	 * @param zone in which zone it was typed
	 * @param which which of two is meant, if the hour comes twice
	 * @return the moment
	 */
	ZonedDateTime at(ZoneId zone, Optional<WhichHour> which) {
		ZonedDateTime first = local().orElseThrow().atZone(zone).withEarlierOffsetAtOverlap();
		return (which.orElse(WhichHour.FIRST) == WhichHour.SECOND) ? first.withLaterOffsetAtOverlap() : first;
	}

	private String words() {
		return hour().orElseThrow().format(HOUR).toLowerCase(Locale.ROOT);
	}

	private Optional<LocalDateTime> local() {
		return Typed.day(this.date).flatMap((day) -> hour().map(day::atTime));
	}

	private Optional<LocalTime> hour() {
		try {
			return Optional.of(LocalTime.parse(this.time));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Which of the two hours of a night in which the clocks go back. */
	enum WhichHour {

		FIRST, SECOND

	}

}
