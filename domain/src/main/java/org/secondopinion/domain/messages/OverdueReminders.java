package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * Reminds patients of what is late: at most twice for one task, and for one case at most
 * once on a working day. More would be nagging; after the second, the navigator calls.
 * What comes after the decision is offered or asked in a friendly way, and the process
 * has its own single reminder for it.
 */
public final class OverdueReminders {

	private static final int MOST = 2;

	private static final Set<TaskKind> FOR_PATIENTS = Arrays.stream(TaskKind.values())
		.filter((kind) -> kind.holder() == Holder.PATIENT && !kind.isAfterDecision())
		.collect(Collectors.toUnmodifiableSet());

	private final Mails mails;

	private final TellByMail tell;

	private final Cases cases;

	private final OpenTasks openTasks;

	private final Programmes programmes;

	private final OneTransaction transaction;

	private final Consumer<RuntimeException> incidents;

	private final InstantSource clock;

	public OverdueReminders(Mails mails, TellByMail tell, Cases cases, OpenTasks openTasks, Programmes programmes,
			OneTransaction transaction, Consumer<RuntimeException> incidents, InstantSource clock) {
		this.mails = mails;
		this.tell = tell;
		this.cases = cases;
		this.openTasks = openTasks;
		this.programmes = programmes;
		this.transaction = transaction;
		this.incidents = incidents;
		this.clock = clock;
	}

	/**
	 * Puts the reminders that are due now into the outbox, each case on its own: one that
	 * fails is noted as an incident, and the next one's turn comes.
	 */
	public void remind() {
		for (CaseId caseId : this.mails.toRemind(FOR_PATIENTS, this.clock.instant(), MOST)) {
			try {
				this.transaction.run(() -> {
					CaseFile caseFile = this.cases.lock(caseId);
					remind(caseFile);
					return caseFile;
				});
			}
			catch (RuntimeException failure) {
				this.incidents.accept(failure);
			}
		}
	}

	private void remind(CaseFile caseFile) {
		// Whoever got worse is called, and asked for nothing until that is dealt with.
		if (caseFile.isOnHold() || caseFile.worseAt() != null) {
			return;
		}
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		Instant now = this.clock.instant();
		LocalDate today = calendar.dayOf(now);
		List<Mail> reminders = this.mails.of(caseFile.id())
			.stream()
			.filter((mail) -> mail.kind() == MailKind.TURN_OVERDUE)
			.toList();
		boolean remindedToday = reminders.stream().anyMatch((mail) -> calendar.dayOf(mail.queuedAt()).equals(today));
		if (remindedToday || !calendar.isWorkingDay(today)) {
			return;
		}
		this.openTasks.of(caseFile.id())
			.stream()
			.filter((task) -> FOR_PATIENTS.contains(task.kind()) && task.isLate(now))
			.filter((task) -> howOften(reminders, task) < MOST)
			.findFirst()
			.ifPresent((task) -> this.tell.taskIsLate(caseFile, task, howOften(reminders, task) + 1));
	}

	// Two people who are reminded together are reminded once.
	private static int howOften(List<Mail> reminders, OpenTask task) {
		return (int) reminders.stream()
			.filter((mail) -> task.id().value().equals(mail.subject()))
			.map(Mail::occasion)
			.distinct()
			.count();
	}

}
