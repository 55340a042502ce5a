package org.secondopinion.domain.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * When a programme may say that it has lost contact: attempts on three different days,
 * and ten working days from the first on, so that somebody who is in hospital or away for
 * a week is not given up.
 */
public final class LostContactRule {

	/** On how many different days somebody must have tried. */
	public static final int DAYS_TRIED = 3;

	/** How many working days must have passed since the first attempt. */
	public static final int WORKING_DAYS = 10;

	private LostContactRule() {
	}

	/**
	 * Whether the case may be closed.
	 * @param attempts the attempts since the patient was heard of last
	 * @param calendar when the programme works
	 * @param now the present moment
	 * @return {@code true} if enough was tried, for long enough
	 */
	public static boolean mayClose(List<ContactAttempt> attempts, WorkingCalendar calendar, Instant now) {
		List<LocalDate> days = attempts.stream().map(ContactAttempt::on).distinct().sorted().toList();
		if (days.size() < DAYS_TRIED) {
			return false;
		}
		Instant first = days.getFirst().atTime(calendar.opens()).atZone(calendar.zone()).toInstant();
		LocalDate from = calendar.dayOf(calendar.plusWorkingDays(first, WORKING_DAYS));
		return !calendar.dayOf(now).isBefore(from);
	}

}
