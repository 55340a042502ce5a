package org.secondopinion.web.booking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.casefile.CaseFile;

/**
 * A meeting as a file that calendars read (iCalendar, RFC 5545). Calendars are shared
 * with families and colleagues, so it says nothing but when, and where to read more. The
 * hour is given in UTC, which every calendar shows in the zone of whoever looks.
 *
 * @param caseFile which case
 * @param entry the meeting
 * @param summary the title
 * @param page the address at which the rest can be read by whoever may
 */
record CalendarFile(CaseFile caseFile, CalendarEntry entry, String summary, String page) {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	/** Longer lines are folded (RFC 5545, 3.1). What is written here is ASCII. */
	private static final String AFTER_A_LONG_LINE = "(?<=\\G.{74})";

	/** A review takes about an hour; nobody agrees on when it ends. */
	private static final String DURATION = "PT1H";

	/**
	 * The file.
	 * @return its lines, as they are sent
	 */
	String content() {
		CalendarEntry now = this.entry.in(this.caseFile);
		return lines(now).stream()
			.map((line) -> String.join("\r\n ", line.split(AFTER_A_LONG_LINE)) + "\r\n")
			.collect(Collectors.joining());
	}

	private List<String> lines(CalendarEntry now) {
		return List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Second Opinion//Appointments//EN",
				"METHOD:" + (now.cancelled() ? "CANCEL" : "PUBLISH"), "BEGIN:VEVENT",
				"UID:" + this.caseFile.id() + "-" + now.round() + "@second-opinion", "SEQUENCE:" + now.sequence(),
				"DTSTAMP:" + utc(now.changedAt()), "DTSTART:" + utc(now.at()), "DURATION:" + DURATION,
				"STATUS:" + (now.cancelled() ? "CANCELLED" : "CONFIRMED"), "SUMMARY:" + this.summary,
				"DESCRIPTION:Where to go or how to join: sign in at " + this.page, "URL:" + this.page, "CLASS:PRIVATE",
				"END:VEVENT", "END:VCALENDAR");
	}

	private static String utc(Instant at) {
		return UTC.format(at);
	}

}
