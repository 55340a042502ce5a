package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;

import org.secondopinion.domain.programme.Deadlines;

/**
 * What comes next, and when, while a records office does not send what it was asked for.
 * <p>
 * A patient is entitled to a copy. An office has 30 days from the request, and once 30
 * more if it says so in writing with a reason (45 CFR 164.524(b)(2)). The intervals of
 * the reminders are our reading of what good programmes do.
 */
public final class Ladder {

	/** How often the programme asks again before it cites the right to a copy. */
	static final int REMINDERS = 2;

	/** Within how many days an office answers a request, and how many it may add once. */
	static final int DAYS_BY_LAW = 30;

	private Ladder() {
	}

	/**
	 * The rung that comes next. Patients are only reminded of what they have at home.
	 * @param attempt the request under way
	 * @return the rung
	 */
	public static Rung next(Attempt attempt) {
		Pursuit pursuit = attempt.pursuit();
		Fee fee = pursuit.fee();
		if (fee != null && fee.isToBePaid()) {
			return Rung.PAYMENT;
		}
		if (attempt.request().keeper().kind() == Keeper.Kind.PATIENT || pursuit.has(Rung.COMPLAINT)) {
			return Rung.REMINDER;
		}
		if (pursuit.has(Rung.RIGHT_TO_A_COPY)) {
			return Rung.COMPLAINT;
		}
		return (pursuit.isRefused() || pursuit.reminders() >= REMINDERS) ? Rung.RIGHT_TO_A_COPY : Rung.REMINDER;
	}

	/**
	 * The last day on which the office may answer by law.
	 * @param attempt the request under way
	 * @return the day, in the programme's zone
	 */
	public static LocalDate lastDayByLaw(Attempt attempt) {
		int days = (attempt.pursuit().extension() != null) ? 2 * DAYS_BY_LAW : DAYS_BY_LAW;
		return attempt.request().on().plusDays(days);
	}

	/**
	 * When the next rung is due, if nothing comes before. A complaint waits until the law
	 * is broken; an office that took more time is left in peace until that is over.
	 * @param attempt the request under way
	 * @param since when the wait began, or began again
	 * @param deadlines the deadlines of the case
	 * @return the moment
	 */
	public static Instant due(Attempt attempt, Instant since, Deadlines deadlines) {
		Instant usual = deadlines.recordsOfficeReminded(since);
		boolean byLaw = next(attempt) == Rung.COMPLAINT || attempt.pursuit().extension() != null;
		if (!byLaw) {
			return usual;
		}
		Instant over = deadlines.workAfter(lastDayByLaw(attempt));
		return over.isAfter(usual) ? over : usual;
	}

}
