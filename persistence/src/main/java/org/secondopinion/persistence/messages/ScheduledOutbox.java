package org.secondopinion.persistence.messages;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.Outbox;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The outbox: a row for the mail, and one for the scheduler, which has the mail sent at
 * its hour. Both are written in the caller's transaction.
 */
@Component
class ScheduledOutbox implements Outbox {

	/** One for each mail, with the mail's identifier and no data. */
	static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("send-mail");

	private final PostgresMails mails;

	private final SchedulerClient scheduler;

	ScheduledOutbox(PostgresMails mails, DataSource database) {
		this.mails = mails;
		this.scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database)).build();
	}

	@Override
	public boolean put(Mail mail) {
		boolean isNew = this.mails.add(mail);
		if (isNew) {
			this.scheduler.schedule(SENDING.instance(mail.id().toString()).scheduledTo(mail.sendAt()));
		}
		return isNew;
	}

}
