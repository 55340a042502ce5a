package org.secondopinion.web.layout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.secondopinion.domain.documents.PartialDate;

/**
 * Moments in words that a person uses, in the zone of whoever reads the page. Templates
 * know it as {@code when}.
 */
public final class Moments {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

	private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

	private final ZoneId zone;

	private final Instant now;

	private final boolean away;

	public Moments(ZoneId zone, Instant now) {
		this(zone, now, false);
	}

	private Moments(ZoneId zone, Instant now, boolean away) {
		this.zone = zone;
		this.now = now;
		this.away = away;
	}

	/**
	 * The same moments on the clock of a reader who lives by another one than the
	 * programme: each hour then says whose it is.
	 * @param own the reader's zone
	 * @return words in that zone
	 */
	public Moments readIn(ZoneId own) {
		return new Moments(own, this.now, !own.getRules().equals(this.zone.getRules()));
	}

	/**
	 * The same moments for a reader who works for no programme, and so has no clock at
	 * hand by which hours are meant: each hour says whose it is.
	 * @return words in the same zone
	 */
	Moments named() {
		return new Moments(this.zone, this.now, true);
	}

	/**
	 * The same moment for a reader elsewhere, such as where a visit takes place.
	 * @param elsewhere the other zone
	 * @return words in that zone
	 */
	public Moments in(ZoneId elsewhere) {
		return new Moments(elsewhere, this.now);
	}

	public Instant now() {
		return this.now;
	}

	public ZoneId zone() {
		return this.zone;
	}

	public LocalDate today() {
		return this.now.atZone(this.zone).toLocalDate();
	}

	/**
	 * When today ends for the reader.
	 * @return the beginning of tomorrow
	 */
	public Instant endOfToday() {
		return today().plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	/**
	 * A moment with everything: "Tuesday, December 8, 2:30 pm Chicago time". In the night
	 * in which the clocks go back it also says which of two equal hours it is.
	 * @param at the moment
	 * @return words
	 */
	public String full(Instant at) {
		return day(local(at).toLocalDate()) + ", " + time(at) + " " + place() + " time" + which(at);
	}

	private String which(Instant at) {
		ZonedDateTime local = local(at);
		if (this.zone.getRules().getValidOffsets(local.toLocalDateTime()).size() == 1) {
			return "";
		}
		return local.equals(local.withEarlierOffsetAtOverlap()) ? ", before the clocks go back"
				: ", after the clocks have gone back";
	}

	/**
	 * Whether a moment reads otherwise on the clocks of somebody else.
	 * @param other their moments
	 * @param at the moment
	 * @return {@code false} if both clocks show the same
	 */
	public boolean differsFrom(Moments other, Instant at) {
		return !local(at).toLocalDateTime().equals(other.local(at).toLocalDateTime());
	}

	/**
	 * A moment for a list: "Tue, Dec 8, 2:30 pm"; with "EST" for a reader who is not in
	 * the programme's zone, or works for none.
	 * @param at the moment
	 * @return words
	 */
	public String brief(Instant at) {
		return local(at).format(SHORT_DAY) + ", " + hour(at);
	}

	/**
	 * A day: "Tuesday, December 8", with the year if it is another one.
	 * @param day the day
	 * @return words
	 */
	public String day(LocalDate day) {
		return day.format((day.getYear() == today().getYear()) ? DAY : DAY_AND_YEAR);
	}

	/**
	 * A date as exactly as it is known: "Tuesday, December 8, 2020", "December 2020" or
	 * "2020".
	 * @param date the date
	 * @return words
	 */
	public String day(PartialDate date) {
		return switch (date) {
			case PartialDate.OnDay(LocalDate known) -> day(known);
			case PartialDate.InMonth(YearMonth known) -> known.format(MONTH);
			case PartialDate.InYear(Year known) -> known.toString();
		};
	}

	public String day(Instant at) {
		return day(local(at).toLocalDate());
	}

	/**
	 * A day for a letter or a signature: "December 8, 2026".
	 * @param day the day
	 * @return words
	 */
	public String date(LocalDate day) {
		return day.format(DATE);
	}

	/**
	 * A day for a table: "Tue, Dec 8".
	 * @param day the day
	 * @return words
	 */
	public String shortDay(LocalDate day) {
		return day.format(SHORT_DAY);
	}

	public String shortDay(Instant at) {
		return shortDay(local(at).toLocalDate());
	}

	/**
	 * How far a day is from today: "today", "in 4 days", "2 days ago".
	 * @param day the day
	 * @return words
	 */
	public String distance(LocalDate day) {
		long days = ChronoUnit.DAYS.between(today(), day);
		if (days == 0) {
			return "today";
		}
		if (days == 1) {
			return "tomorrow";
		}
		if (days == -1) {
			return "yesterday";
		}
		return (days > 0) ? "in " + days + " days" : -days + " days ago";
	}

	public String distance(Instant at) {
		return distance(local(at).toLocalDate());
	}

	/**
	 * How late something is, or how soon it is due, as a state that the parts know.
	 * @param due by when
	 * @return {@code late}, {@code soon} (within a day) or {@code waiting}
	 */
	public String state(Instant due) {
		if (this.now.isAfter(due)) {
			return "late";
		}
		return Duration.between(this.now, due).compareTo(Duration.ofHours(24)) <= 0 ? "soon" : "waiting";
	}

	/**
	 * By when, in words for its state: "Late by 2 days", "Due today", "Due Tue, Dec 8".
	 * @param due by when
	 * @return words
	 */
	public String due(Instant due) {
		if (this.now.isAfter(due)) {
			long days = ChronoUnit.DAYS.between(local(due).toLocalDate(), today());
			return (days == 0) ? "Late since " + hour(due) : "Late by " + days + ((days == 1) ? " day" : " days");
		}
		LocalDate day = local(due).toLocalDate();
		return day.equals(today()) ? "Due today, " + hour(due) : "Due " + shortDay(day);
	}

	private String hour(Instant at) {
		return this.away ? time(at) + " " + local(at).format(ZONE) : time(at);
	}

	private String time(Instant at) {
		return local(at).format(TIME).toLowerCase(Locale.ROOT);
	}

	private ZonedDateTime local(Instant at) {
		return at.atZone(this.zone);
	}

	private String place() {
		String id = this.zone.getId();
		return id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')
				: this.zone.getDisplayName(TextStyle.SHORT, Locale.US);
	}

}
