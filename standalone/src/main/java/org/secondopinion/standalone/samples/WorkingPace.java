package org.secondopinion.standalone.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.local.MovableClock;

/**
 * A plausible past: everything takes the working time that it usually takes, and happens
 * while the programme is open. Counted in working time, a case looks the same whatever
 * day of the week the samples are made on.
 */
final class WorkingPace implements Tempo {

	private static final int LONGEST_AGO_IN_CALENDAR_DAYS = 200;

	private final MovableClock clock;

	private final WorkingCalendar calendar;

	private final Instant now;

	private Instant moment;

	/**
	 * A past that begins some working days ago.
	 */
	WorkingPace(MovableClock clock, WorkingCalendar calendar, Instant now, double daysAgo) {
		this.clock = clock;
		this.calendar = calendar;
		this.now = now;
		this.moment = ago(daysAgo);
	}

	@Override
	public void next(@Nullable TaskKind kind, Runnable move) {
		this.moment = this.calendar.plusWorkingTime(this.moment, usual(kind));
		if (this.moment.isAfter(this.now)) {
			throw new IllegalStateException("The past reaches into the future: begin earlier");
		}
		this.clock.at(this.moment, move);
	}

	/** Lets nothing happen until some working days ago. */
	void restUntil(double daysAgo) {
		Instant later = ago(daysAgo);
		if (later.isBefore(this.moment)) {
			throw new IllegalStateException("The rest is over before it begins: begin earlier");
		}
		this.moment = later;
	}

	private Instant ago(double days) {
		LocalDate first = this.calendar.dayOf(this.now).minusDays(LONGEST_AGO_IN_CALENDAR_DAYS);
		Instant begin = first.atStartOfDay(this.calendar.zone()).toInstant();
		Duration since = first.datesUntil(this.calendar.dayOf(this.now).plusDays(1))
			.map(this::workedOn)
			.reduce(Duration.ZERO, Duration::plus);
		Duration back = Duration.ofMinutes(Math.round(workingDay().toMinutes() * days));
		return this.calendar.plusWorkingTime(begin, since.minus(back));
	}

	private Duration workedOn(LocalDate day) {
		Instant opens = day.atTime(this.calendar.opens()).atZone(this.calendar.zone()).toInstant();
		if (!this.calendar.isWorkingDay(day) || this.now.isBefore(opens)) {
			return Duration.ZERO;
		}
		Duration sinceOpening = Duration.between(opens, this.now);
		return (sinceOpening.compareTo(workingDay()) < 0) ? sinceOpening : workingDay();
	}

	private Duration workingDay() {
		return Duration.between(this.calendar.opens(), this.calendar.closes());
	}

	private static Duration usual(@Nullable TaskKind kind) {
		return Duration.ofMinutes(switch (kind) {
			case null -> 10;
			case REQUEST_RECORD, AGREE_TO_COST -> 15;
			case COMPLETE_INTAKE, CHASE_RECORD, TELL_OFFICES, CHECK_RECORD -> 30;
			case SEND_LETTER, SEND_REFERRAL_REQUEST, AWAIT_RECORD -> 2 * 60;
			case ANSWER_OFFER, RELEASE_OPINION, HAND_OVER_TO_URGENT_CARE, REVIEW_AFTER_TREATMENT -> 3 * 60;
			case DEAL_WITH_CHANGE, DEAL_WITH_DATE, CALL_READER -> 60;
			case FOLLOW_URGENT_CARE -> 2 * 9 * 60;
			case RELEASE_AMENDMENT, READ_AMENDMENT -> 4 * 60;
			case CONFIRM_INTAKE, CHOOSE_NOTICE, APPROVE_LETTER, APPROVE_REFERRAL_REQUEST, SIGN_AUTHORIZATION,
					APPROVE_FEE, RENEW_AUTHORIZATION, SHORTLIST_SPECIALISTS, CHECK_COVERAGE, AGREE_APPOINTMENT,
					SHARE_DECISION, HELP_PATIENT, TALK_ABOUT_DATE ->
				4 * 60;
			case ANSWER_SEARCH, CHOOSE_SPECIALIST, CHOOSE_TIME, READ_OPINION, ARRANGE_TESTS, AGREE_TO_TESTS,
					CONSIDER_ANOTHER_OPINION ->
				5 * 60;
			case CHOOSE_TO_GO_AHEAD, TELL_DOCTOR -> 9 * 60;
			case NOTE_DOCTORS_ANSWER -> 12 * 60;
			case TALK_WITH_DOCTOR, AWAIT_TESTS -> 27 * 60;
			case TELL_WHAT_HAPPENED -> 35 * 9 * 60;
			case WRITE_OPINION, ARRANGE_DOCTORS_TALK, MAKE_DECISION -> 14 * 60;
			// They meet on the next working day.
			case KEEP_APPOINTMENT -> 18 * 60;
		});
	}

}
