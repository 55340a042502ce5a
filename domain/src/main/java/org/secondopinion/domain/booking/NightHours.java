package org.secondopinion.domain.booking;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * At which hours nobody is asked to a meeting unless patient and specialist want it
 * themselves. Guides say nothing about it; that a meeting may not begin between nine in
 * the evening and seven in the morning, on the clock of each of both, is our reading. It
 * asks, and forbids nothing: some are glad of a late hour.
 */
public final class NightHours {

	/** The first hour of the night, on the clock on the wall. */
	static final LocalTime FROM = LocalTime.of(21, 0);

	/** The first hour of the day, on the clock on the wall. */
	static final LocalTime UNTIL = LocalTime.of(7, 0);

	private NightHours() {
	}

	/**
	 * Whether it is night.
	 * @param local what the clock of somebody shows when a meeting would begin
	 * @return {@code true} from nine in the evening until just before seven in the
	 * morning
	 */
	public static boolean isNight(ZonedDateTime local) {
		LocalTime time = local.toLocalTime();
		return !time.isBefore(FROM) || time.isBefore(UNTIL);
	}

}
