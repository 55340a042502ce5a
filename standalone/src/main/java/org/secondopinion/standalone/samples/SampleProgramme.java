package org.secondopinion.standalone.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;

import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.WorkingCalendar;

/** The two fictional programmes that share an installation. */
public enum SampleProgramme {

	LAKESIDE("Lakeside Second Opinions", "(312) 555-0142", "America/Chicago", LocalTime.of(8, 0), "IL", false),
	HARBOR("Harbor Second Opinions", "(212) 555-0177", "America/New_York", LocalTime.of(9, 0), "NY", true);

	private static final LocalTime CLOSES = LocalTime.of(17, 0);

	private final String title;

	private final String phone;

	private final ZoneId zone;

	private final LocalTime opens;

	private final String state;

	private final boolean blindReview;

	SampleProgramme(String title, String phone, String zone, LocalTime opens, String state, boolean blindReview) {
		this.title = title;
		this.phone = phone;
		this.zone = ZoneId.of(zone);
		this.opens = opens;
		this.state = state;
		this.blindReview = blindReview;
	}

	public ProgrammeId id() {
		return new ProgrammeId(name().toLowerCase(Locale.ROOT));
	}

	/** What people call it. */
	public String title() {
		return this.title;
	}

	public String phone() {
		return this.phone;
	}

	/** The two-letter state in which its patients live. */
	public String state() {
		return this.state;
	}

	/**
	 * The programme as it is set up.
	 * @param today a day around which its calendar knows the holidays
	 */
	Programme setUp(LocalDate today) {
		return new Programme(id(), this.title, this.phone, new WorkingCalendar(this.zone,
				EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), this.opens, CLOSES, FederalHolidays.around(today)))
			.withBlindReview(this.blindReview);
	}

}
