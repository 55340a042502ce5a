package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.OverdueReminders;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The time of one journey. While it passes, everything that is due happens at its moment,
 * one after the other: timers fire, mails are sent, late patients are reminded.
 */
final class PassingTime {

	private static final LocalTime WHEN_PEOPLE_ARE_REMINDED = LocalTime.of(10, 0);

	private final RandomJourney journey;

	private Instant now;

	PassingTime(RandomJourney journey, Instant begin) {
		this.journey = journey;
		this.now = begin;
	}

	Instant now() {
		return this.now;
	}

	void passes(TemporalAmount amount) {
		passesTo(this.now.atZone(this.journey.zone()).plus(amount).toInstant());
	}

	/** To an hour around the next change of the clocks, end of a month or leap day. */
	void passesToASpecialDay() {
		ZoneId zone = this.journey.zone();
		LocalDate today = this.journey.today();
		List<LocalDateTime> days = Stream.concat(
				Optional.ofNullable(zone.getRules().nextTransition(this.now))
					.map(ZoneOffsetTransition::getDateTimeBefore)
					.stream(),
				Stream.of(today.with(TemporalAdjusters.lastDayOfMonth()), LocalDate.of(2028, 2, 29))
					.map(LocalDate::atStartOfDay))
			.toList();
		Instant moment = this.journey.dice()
			.any(days)
			.plusHours(this.journey.dice().from(-3, 26))
			.atZone(zone)
			.toInstant();
		if (moment.isAfter(this.now)) {
			passesTo(moment);
		}
	}

	private void passesTo(Instant until) {
		Optional<Due> due = nextDue(until);
		while (due.isPresent()) {
			this.now = later(this.now, due.get().at());
			Runnable work = due.get().work();
			this.journey.inTime(work);
			this.journey.isTheSame();
			due = nextDue(until);
		}
		this.now = later(this.now, until);
	}

	private Optional<Due> nextDue(Instant until) {
		return Stream.of(timer(), mail(), reminder())
			.flatMap(Optional::stream)
			.filter((due) -> !due.at().isAfter(until))
			.min(Comparator.comparing(Due::at));
	}

	private Optional<Due> timer() {
		return this.journey.underWay().stream().flatMap((it) -> timer(it).stream()).min(Comparator.comparing(Due::at));
	}

	private Optional<Due> timer(SampleCase sampleCase) {
		Timers timers = this.journey.get(Timers.class);
		return timers.next(sampleCase.id())
			.map((at) -> new Due(at, () -> this.journey.get(OneTransaction.class).run(() -> {
				timers.fireNext(sampleCase.id());
				this.journey.tally().timerFired();
				return at;
			})));
	}

	// What the postman does, without its threads.
	private Optional<Due> mail() {
		return this.journey.get(JdbcClient.class)
			.sql("""
					select task_instance, to_char(execution_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
					from scheduled_tasks where task_name = 'send-mail' order by execution_time, task_instance limit 1
					""")
			.query()
			.listOfRows()
			.stream()
			.findFirst()
			.map((row) -> new Due(Instant.parse(row.get("at").toString()),
					() -> deliver(row.get("task_instance").toString())));
	}

	private void deliver(String id) {
		Optional<Instant> again = this.journey.get(MailDelivery.class).deliver(MailId.of(id));
		JdbcClient jdbc = this.journey.get(JdbcClient.class);
		again.ifPresentOrElse(
				(at) -> jdbc.sql("update scheduled_tasks set execution_time = ? where task_instance = ?")
					.params(at.atOffset(ZoneOffset.UTC), id)
					.update(),
				() -> jdbc.sql("delete from scheduled_tasks where task_instance = ?").param(id).update());
	}

	private Optional<Due> reminder() {
		Instant today = this.journey.today().atTime(WHEN_PEOPLE_ARE_REMINDED).atZone(this.journey.zone()).toInstant();
		Instant next = today.isAfter(this.now) ? today
				: this.journey.today()
					.plusDays(1)
					.atTime(WHEN_PEOPLE_ARE_REMINDED)
					.atZone(this.journey.zone())
					.toInstant();
		return this.journey.underWay()
			.stream()
			.flatMap((it) -> it.waiting().stream())
			.anyMatch((task) -> isLatePatients(task, next))
					? Optional.of(new Due(next, this.journey.get(OverdueReminders.class)::remind)) : Optional.empty();
	}

	private static boolean isLatePatients(OpenTask task, Instant at) {
		return task.kind().holder() == Holder.PATIENT && task.isLate(at);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private record Due(Instant at, Runnable work) {
	}

}
