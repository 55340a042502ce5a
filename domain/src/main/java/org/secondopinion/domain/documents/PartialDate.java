package org.secondopinion.domain.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A date as exactly as somebody wrote it down: a day, a month or only a year. "Since
 * 2019" must not turn into 1 January 2019 on a doctor's screen.
 * <p>
 * A source that gave a time of day is kept as the day it wrote, in the zone it wrote: the
 * records speak of days, and moving a test to the day before because the reader sits
 * further west would be wrong.
 */
public sealed interface PartialDate {

	/** Orders by the first day that the date may mean; the latest comes first. */
	Comparator<PartialDate> LATEST_FIRST = Comparator.comparing(PartialDate::earliest).reversed();

	/**
	 * The first day that this date may mean.
	 * @return the day itself, or the first of the month or of the year
	 */
	LocalDate earliest();

	/**
	 * The date as people write it in the United States, as far as it is known.
	 * @return for instance "March 7, 2019", "March 2019" or "2019"
	 */
	String inWords();

	/**
	 * Writes the date in ISO 8601 as far as it is known.
	 * @return for instance {@code 2019-03-07}, {@code 2019-03} or {@code 2019}; what
	 * {@link #parse(String)} reads
	 */
	@Override
	String toString();

	/**
	 * Reads an ISO 8601 date that may stop after the year or the month. A time of day and
	 * its zone may follow a full date and are left out.
	 * @param iso the text, for instance {@code 2019}, {@code 2019-03} or
	 * {@code 2019-03-07T10:15:00-05:00}
	 * @return the date
	 * @throws DateTimeException if the text is not such a date
	 */
	static PartialDate parse(String iso) {
		String date = iso.strip().split("T", 2)[0];
		return switch (date.length()) {
			case 4 -> new InYear(Year.parse(date));
			case 7 -> new InMonth(YearMonth.parse(date));
			default -> new OnDay(LocalDate.parse(date));
		};
	}

	/** A known day. */
	record OnDay(LocalDate day) implements PartialDate {

		public OnDay {
			Objects.requireNonNull(day, "day");
		}

		@Override
		public LocalDate earliest() {
			return this.day;
		}

		@Override
		public String inWords() {
			return this.day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US));
		}

		@Override
		public String toString() {
			return this.day.toString();
		}

	}

	/** Some day in a known month. */
	record InMonth(YearMonth month) implements PartialDate {

		public InMonth {
			Objects.requireNonNull(month, "month");
		}

		@Override
		public LocalDate earliest() {
			return this.month.atDay(1);
		}

		@Override
		public String inWords() {
			return this.month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US));
		}

		@Override
		public String toString() {
			return this.month.toString();
		}

	}

	/** Some day in a known year. */
	record InYear(Year year) implements PartialDate {

		public InYear {
			Objects.requireNonNull(year, "year");
		}

		@Override
		public LocalDate earliest() {
			return this.year.atDay(1);
		}

		@Override
		public String inWords() {
			return this.year.toString();
		}

		@Override
		public String toString() {
			return this.year.toString();
		}

	}

}
