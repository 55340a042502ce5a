package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody wants a mail, on the clock on the wall.
 *
 * @param from when they begin, local time
 * @param to when they end, local time; before {@code from} if they last past midnight;
 * the same as {@code from} for no quiet hours at all
 */
public record QuietHours(LocalTime from, LocalTime to) {

	/** Nine in the evening to eight in the morning. */
	public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

	/** Any hour will do. */
	public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

	/**
	 * The next moment at which a mail may come. When clocks are put forward over the end
	 * of the quiet hours, they end when the clock has jumped; when clocks are put back
	 * over it, they end the second time.
	 * @param moment from when on
	 * @param zone the zone of the clock on the wall
	 * @return the moment itself unless it is quiet then
	 */
	public Instant nextLoudMoment(Instant moment, ZoneId zone) {
		ZonedDateTime local = moment.atZone(zone);
		if (!isQuiet(local.toLocalTime())) {
			return moment;
		}
		ZonedDateTime end = local.toLocalDate().atTime(this.to).atZone(zone).withLaterOffsetAtOverlap();
		return end.isAfter(local) ? end.toInstant()
				: local.toLocalDate().plusDays(1).atTime(this.to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
	}

	private boolean isQuiet(LocalTime time) {
		boolean begun = !time.isBefore(this.from);
		boolean over = !time.isBefore(this.to);
		return this.from.isAfter(this.to) ? begun || !over : begun && !over;
	}

}
