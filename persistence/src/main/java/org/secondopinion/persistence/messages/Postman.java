package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.OverdueReminders;

import org.springframework.context.SmartLifecycle;

/**
 * Empties the outbox, and puts reminders into it. On several nodes, whoever is free takes
 * the next mail. What a dead node had in hand comes to another one, which finds out that
 * it was begun.
 */
public final class Postman implements SmartLifecycle {

	private static final int THREADS = 3;

	private static final Duration HEARTBEAT = Duration.ofSeconds(30);

	private static final int MISSED_HEARTBEATS = 4;

	private static final Duration BETWEEN_REMINDERS = Duration.ofMinutes(30);

	private final Scheduler scheduler;

	private final boolean autoStartup;

	private boolean running;

	/**
	 * A postman of this node.
	 * @param database where the outbox is
	 * @param delivery what sends a mail
	 * @param reminders what finds out whom to remind
	 * @param clock what says that a mail is due
	 * @param pause how long to wait before looking into the outbox again
	 * @param autoStartup whether to begin when the application has started
	 */
	public Postman(DataSource database, MailDelivery delivery, OverdueReminders reminders, InstantSource clock,
			Duration pause, boolean autoStartup) {
		this.autoStartup = autoStartup;
		RecurringTask<Void> reminding = Tasks.recurring("remind-of-late-tasks", FixedDelay.of(BETWEEN_REMINDERS))
			.execute((_, _) -> reminders.remind());
		this.scheduler = Scheduler.create(database, sending(delivery))
			.startTasks(reminding)
			.clock(clock::instant)
			// Nodes on one machine must not take each other's work for their own.
			.schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
			.threads(THREADS)
			.pollingInterval(pause)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.build();
	}

	private static Task<Void> sending(MailDelivery delivery) {
		return Tasks.custom(ScheduledOutbox.SENDING).execute((mail, _) -> {
			Optional<Instant> again = delivery.deliver(MailId.of(mail.getId()));
			return new CompletionHandler<>() {

				@Override
				public void complete(ExecutionComplete complete, ExecutionOperations<Void> operations) {
					again.ifPresentOrElse((at) -> operations.reschedule(complete, at), operations::remove);
				}

			};
		});
	}

	@Override
	public boolean isAutoStartup() {
		return this.autoStartup;
	}

	@Override
	public void start() {
		this.scheduler.start();
		this.running = true;
	}

	@Override
	public void stop() {
		this.scheduler.stop();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
