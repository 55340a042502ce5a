package org.secondopinion.domain.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.decision.FollowUpDates;
import org.secondopinion.domain.journey.TaskKind;

/**
 * When things are due. Every due date is working time of the programme; the decide-by
 * date is a calendar day, never pauses, and everything else is scheduled backwards from
 * it. The intervals are those that good programmes promise: an expert answers within 12
 * working hours, a written opinion follows within 3 working days of complete records.
 */
public final class Deadlines {

	/** A specialist answers an offer within this working time. */
	static final Duration OFFER_ANSWERED_WITHIN = Duration.ofHours(12);

	/** Somebody has a change for the worse in hand within this working time. */
	static final Duration CHANGE_IN_HAND_WITHIN = Duration.ofHours(2);

	/** While there is no decide-by date it is set before this time is over, or never. */
	private static final Duration WITHOUT_DATE = Duration.ofDays(365);

	private final WorkingCalendar calendar;

	private final boolean expedited;

	/**
	 * The deadlines of one case.
	 * @param calendar when its programme works
	 * @param path what triage found; {@code null} before triage
	 */
	public Deadlines(WorkingCalendar calendar, @Nullable TriagePath path) {
		this.calendar = calendar;
		this.expedited = path == TriagePath.EXPEDITED || path == TriagePath.URGENT_CARE;
	}

	/**
	 * When a task is due: its usual working time, and never later than its step. What
	 * comes after the decision has only its usual time.
	 * @param kind what is to be done
	 * @param since when it began to wait
	 * @param decideBy the decide-by date; {@code null} before the assessment
	 * @return the moment at which it is late
	 */
	public Instant due(TaskKind kind, Instant since, @Nullable LocalDate decideBy) {
		Instant usual = usual(kind, since);
		Optional<Step> step = kind.step();
		if (decideBy == null || kind.isAfterDecision() || step.isEmpty()) {
			return usual;
		}
		Instant latest = endOf(backwardsFrom(decideBy).get(step.get()));
		// A task that begins when its step should be over is due at the next close of
		// business.
		Instant soonest = this.calendar.plusWorkingDays(since, 0);
		return usual.isBefore(latest) ? usual : (latest.isBefore(soonest) ? soonest : latest);
	}

	private Instant usual(TaskKind kind, Instant since) {
		if (kind == TaskKind.ANSWER_OFFER) {
			return offerExpires(since);
		}
		return (kind == TaskKind.DEAL_WITH_CHANGE) ? changeInHand(since)
				: this.calendar.plusWorkingDays(since, hurried(workingDays(kind)));
	}

	/**
	 * When a decision is due for which the patient took more time: when that time is
	 * over, and no later than the decide-by date, if that still lies ahead.
	 * @param until the day that the patient named, in the programme's zone
	 * @param since when the decision began to wait
	 * @param decideBy the decide-by date; {@code null} if none is set
	 * @return the close of business of that day; what lies behind is due after the usual
	 * time
	 */
	public Instant decisionDue(LocalDate until, Instant since, @Nullable LocalDate decideBy) {
		LocalDate today = this.calendar.dayOf(since);
		LocalDate last = (decideBy != null && !decideBy.isBefore(today) && decideBy.isBefore(until)) ? decideBy : until;
		return last.isBefore(today) ? due(TaskKind.MAKE_DECISION, since, decideBy) : endOf(last);
	}

	/**
	 * Until when somebody of the programme has a change for the worse in hand; after
	 * that, colleagues are alerted. What is told at night counts from the next opening.
	 * @param since when it was told
	 * @return the moment
	 */
	public Instant changeInHand(Instant since) {
		return this.calendar.plusWorkingTime(since, CHANGE_IN_HAND_WITHIN);
	}

	/**
	 * Until when nothing is held against anybody after a case was on hold: long enough
	 * for the shortest answer that is waited for.
	 * @param since when the case was taken up again
	 * @return the moment
	 */
	public Instant afterHold(Instant since) {
		return this.calendar.plusWorkingDays(since, 2);
	}

	/**
	 * The day by which each step should be done, counted back from the decide-by date.
	 * @param decideBy the decide-by date
	 * @return a day for every step; days that have passed already mean that it does not
	 * fit
	 */
	public Map<Step, LocalDate> backwardsFrom(LocalDate decideBy) {
		Schedule schedule = schedule(decideBy);
		Map<Step, LocalDate> days = new EnumMap<>(Step.class);
		for (Milestone milestone : Milestone.values()) {
			days.put(milestone.step(), schedule.by(milestone));
		}
		return days;
	}

	/**
	 * The day by which each milestone should be reached, counted back from the decide-by
	 * date in working days; on the expedited path in a third as many, so that it fits
	 * into a week of work, which is what a few days of safe waiting leave.
	 * @param decideBy the decide-by date
	 * @return the schedule
	 */
	public Schedule schedule(LocalDate decideBy) {
		Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
		for (Milestone milestone : Milestone.values()) {
			days.put(milestone, before(decideBy, milestone.workingDaysBefore()));
		}
		return new Schedule(days);
	}

	/**
	 * The promise that a programme makes of its own time: as long as is planned from the
	 * assessment until an opinion can be read. What the patient takes is not counted.
	 * @param clock the clock of the case
	 * @param now the present moment
	 * @return what is promised, and used
	 */
	public OwnTime ownTime(ProgrammeClock clock, Instant now) {
		int promisedDays = hurried(Milestone.ASSESSED.workingDaysBefore() - Milestone.OPINION_READ.workingDaysBefore());
		Duration day = this.calendar.workingDay();
		Duration used = clock.ranUntil(now, this.calendar);
		Duration left = day.multipliedBy(promisedDays).minus(used);
		Instant by = this.calendar.plusWorkingTime(now, left.isNegative() ? Duration.ZERO : left);
		return new OwnTime((double) used.toSeconds() / day.toSeconds(), promisedDays, by, clock.begun(),
				clock.paused());
	}

	/**
	 * When a doctor who did not answer is reminded.
	 * @param since when the letter was sent
	 * @return the moment
	 */
	public Instant doctorReminded(Instant since) {
		return this.calendar.plusWorkingDays(since, hurried(3));
	}

	/**
	 * When a doctor who did not answer counts as silent; silence never stops a case.
	 * @param since when the letter was sent
	 * @return the moment
	 */
	public Instant doctorSilent(Instant since) {
		return this.calendar.plusWorkingDays(since, hurried(5));
	}

	/**
	 * When a records office that did not answer is reminded.
	 * @param since when the record was requested
	 * @return the moment
	 */
	public Instant recordsOfficeReminded(Instant since) {
		return this.calendar.plusWorkingDays(since, hurried(5));
	}

	/**
	 * The first moment at which the programme works after a day.
	 * @param day the day, in the programme's zone
	 * @return the moment
	 */
	public Instant workAfter(LocalDate day) {
		return this.calendar.plusWorkingTime(day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant(),
				Duration.ZERO);
	}

	/**
	 * When the programme speaks up if there is no decision: when the decide-by day is
	 * over, or, if that lies behind, a week from now.
	 * @param decideBy the decide-by date, in the programme's zone; {@code null} if none
	 * is set
	 * @param now the present moment
	 * @return the moment, never past
	 */
	public Instant dateWatched(@Nullable LocalDate decideBy, Instant now) {
		Instant over = (decideBy != null) ? decideBy.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant() : now;
		return over.isAfter(now) ? over : this.calendar.plusWorkingDays(now, 5);
	}

	/**
	 * How a decide-by date stands. It is near from the day on by which the patient should
	 * have read the opinion.
	 * @param decideBy the decide-by date, in the programme's zone; {@code null} if none
	 * is set
	 * @param now the present moment
	 * @return how it stands; a day that is not over has not passed
	 */
	public DateStanding standing(@Nullable LocalDate decideBy, Instant now) {
		if (decideBy == null || now.isBefore(dateNear(decideBy))) {
			return DateStanding.AHEAD;
		}
		return now.isBefore(workAfter(decideBy)) ? DateStanding.NEAR : DateStanding.PASSED;
	}

	/**
	 * When the programme looks at a decide-by date next: when it is near, when it has
	 * passed, and from then on every week of work.
	 * @param decideBy the decide-by date, in the programme's zone; {@code null} if none
	 * is set
	 * @param since when it was looked at last
	 * @return the moment, later than that; long after it while there is no date
	 */
	public Instant dateLookedAt(@Nullable LocalDate decideBy, Instant since) {
		if (decideBy == null) {
			return since.plus(WITHOUT_DATE);
		}
		return Stream.of(dateNear(decideBy), workAfter(decideBy))
			.filter((moment) -> moment.isAfter(since))
			.findFirst()
			.orElseGet(() -> this.calendar.plusWorkingDays(since, 5));
	}

	private Instant dateNear(LocalDate decideBy) {
		return this.calendar.opensOn(schedule(decideBy).by(Milestone.OPINION_READ));
	}

	/**
	 * Until when a patient who decided is offered a talk with the first doctor.
	 * @param since when it is offered
	 * @return the moment
	 */
	public Instant talkOfferEnds(Instant since) {
		return this.calendar.plusWorkingDays(since, 10);
	}

	/**
	 * When a patient is asked what happened after the decision: on a working day, with a
	 * week to answer before the reminder, and two more.
	 * @param day the day on which it should be, in the programme's zone
	 * @param now the present moment; nobody is asked in the past
	 * @return the dates
	 */
	public FollowUpDates followUp(LocalDate day, Instant now) {
		Instant morning = this.calendar.plusWorkingTime(day.atStartOfDay(this.calendar.zone()).toInstant(),
				Duration.ZERO);
		Instant askAt = morning.isBefore(now) ? now : morning;
		return new FollowUpDates(askAt, this.calendar.plusWorkingDays(askAt, 5),
				this.calendar.plusWorkingDays(askAt, 15));
	}

	/**
	 * When an offer passes to the next in line.
	 * @param since when the case was offered
	 * @return the moment
	 */
	public Instant offerExpires(Instant since) {
		return this.calendar.plusWorkingTime(since, OFFER_ANSWERED_WITHIN);
	}

	/**
	 * When a specialist who took a case is reminded, if no time is agreed for the review.
	 * @param since when the case was taken, or when the last time fell through
	 * @return the moment
	 */
	public Instant agreementReminded(Instant since) {
		return this.calendar.plusWorkingDays(since, hurried(2));
	}

	/**
	 * When a written opinion should be there.
	 * @param promised the day by which it was promised, in the programme's zone
	 * @param now the present moment; what was promised for a day that is over counts from
	 * now
	 * @return the close of business of that day, or of the next one on which the
	 * programme works; never past
	 */
	public Instant opinionPromised(LocalDate promised, Instant now) {
		Instant over = this.calendar.plusWorkingDays(promised.atStartOfDay(this.calendar.zone()).toInstant(), 0);
		return over.isAfter(now) ? over : this.calendar.plusWorkingDays(now, 1);
	}

	/**
	 * When an opinion is there, if a specialist keeps the usual promise.
	 * @param since when patient and specialist have met
	 * @param promisedDays the promise, in working days
	 * @return the moment
	 */
	public Instant opinionPromised(Instant since, int promisedDays) {
		return this.calendar.plusWorkingDays(since, promisedDays);
	}

	/**
	 * When a specialist is reminded of an opinion: with a working day left to write it.
	 * @param promised when it should be there
	 * @param now the present moment
	 * @return the close of business of the working day before; where that has passed, the
	 * promised moment
	 */
	public Instant opinionReminded(Instant promised, Instant now) {
		Instant dayBefore = this.calendar.minusWorkingDays(promised, 1);
		return dayBefore.isAfter(now) ? dayBefore : promised;
	}

	/**
	 * When a patient is reminded of tests: as the working day before begins, so that
	 * there is time to ask for another day.
	 * @param by the day by which they should be done, in the programme's zone
	 * @return the moment; it may have passed
	 */
	public Instant testsNear(LocalDate by) {
		Instant day = by.atTime(this.calendar.opens()).atZone(this.calendar.zone()).toInstant();
		return this.calendar.opensOn(this.calendar.dayOf(this.calendar.minusWorkingDays(day, 1)));
	}

	/**
	 * When the results of tests are asked for: two working days after the day, which is
	 * what most of them take.
	 * @param by the day by which they should be done, in the programme's zone
	 * @return the moment
	 */
	public Instant testResultsMissing(LocalDate by) {
		return this.calendar.plusWorkingDays(workAfter(by), 2);
	}

	/**
	 * When a patient who has not read an opinion is called: after the mails that remind
	 * of it, one on each of two working days.
	 * @param due when it should have been read
	 * @return the moment
	 */
	public Instant readerCalled(Instant due) {
		return this.calendar.plusWorkingDays(due, 2);
	}

	/**
	 * When the navigator is told that a specialist does not answer a reminder.
	 * @param reminded when the specialist is reminded
	 * @return the moment
	 */
	public Instant specialistSilent(Instant reminded) {
		return this.calendar.plusWorkingDays(reminded, hurried(2));
	}

	private static int workingDays(TaskKind kind) {
		return switch (kind) {
			case HAND_OVER_TO_URGENT_CARE, DEAL_WITH_CHANGE, DEAL_WITH_DATE, TALK_ABOUT_DATE -> 0;
			case CONFIRM_INTAKE, REVIEW_AFTER_TREATMENT, SEND_LETTER, SEND_REFERRAL_REQUEST, REQUEST_RECORD,
					TELL_OFFICES, CHASE_RECORD, CHECK_RECORD, CHECK_COVERAGE, KEEP_APPOINTMENT, AWAIT_TESTS,
					RELEASE_OPINION, CALL_READER, RELEASE_AMENDMENT, HELP_PATIENT, FOLLOW_URGENT_CARE ->
				1;
			case SHORTLIST_SPECIALISTS, AGREE_APPOINTMENT, CHOOSE_TIME, ARRANGE_DOCTORS_TALK, ARRANGE_TESTS,
					SHARE_DECISION ->
				2;
			case CHOOSE_TO_GO_AHEAD, CHOOSE_NOTICE, TELL_DOCTOR, APPROVE_LETTER, APPROVE_REFERRAL_REQUEST,
					SIGN_AUTHORIZATION, RENEW_AUTHORIZATION, APPROVE_FEE, ANSWER_SEARCH, AGREE_TO_COST,
					CHOOSE_SPECIALIST, WRITE_OPINION, READ_OPINION, AGREE_TO_TESTS, CONSIDER_ANOTHER_OPINION,
					READ_AMENDMENT ->
				3;
			case COMPLETE_INTAKE, NOTE_DOCTORS_ANSWER, AWAIT_RECORD, MAKE_DECISION, TALK_WITH_DOCTOR,
					TELL_WHAT_HAPPENED ->
				5;
			case ANSWER_OFFER -> 1;
		};
	}

	private int hurried(int workingDays) {
		return this.expedited ? (workingDays + 1) / 2 : workingDays;
	}

	private LocalDate before(LocalDate day, int workingDays) {
		return this.calendar.minusWorkingDays(endOf(day), this.expedited ? (workingDays + 1) / 3 : workingDays)
			.atZone(this.calendar.zone())
			.toLocalDate();
	}

	private Instant endOf(LocalDate day) {
		return day.atTime(this.calendar.closes()).atZone(this.calendar.zone()).toInstant();
	}

}
