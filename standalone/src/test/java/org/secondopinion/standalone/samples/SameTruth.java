package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.WorkingCalendar;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What our own tables say of a case is what the engine says. */
final class SameTruth {

	private static final Set<EventKind> IN_WORKING_TIME = EnumSet.of(EventKind.OFFER_UNANSWERED,
			EventKind.DOCTOR_SILENT, EventKind.FOLLOW_UP_REMINDED, EventKind.FOLLOW_UP_UNANSWERED,
			EventKind.COLLEAGUES_ALERTED);

	private static final Comparator<OpenTask> BY_DUE = Comparator.comparing(OpenTask::due);

	private final BeanFactory beans;

	private final JdbcClient jdbc;

	SameTruth(BeanFactory beans) {
		this.beans = beans;
		this.jdbc = beans.getBean(JdbcClient.class);
	}

	void isTheSameFor(SampleCase sampleCase) {
		List<OpenTask> waiting = sampleCase.waiting();
		CaseFile file = sampleCase.file();
		assertThat(waiting.stream().collect(Collectors.toMap((it) -> it.id().value(), (it) -> it.kind().name())))
			.as("open tasks, and what the engine waits for")
			.isEqualTo(tasksOfTheEngine(sampleCase));
		assertThat(file.isOpen()).as("the case is open, and the engine has a process for it")
			.isEqualTo(count("select count(*) from camunda.act_ru_execution where business_key_ = ?", sampleCase) > 0)
			.as("an open case waits for somebody")
			.isEqualTo(!waiting.isEmpty());
		assertThat(count("select count(*) from camunda.act_ru_incident where ? is not null", sampleCase))
			.as("incidents")
			.isZero();
		this.beans.getBean(Caseload.class)
			.find(sampleCase.id())
			.ifPresentOrElse((row) -> isTrue(row, file, waiting), () -> assertThat(file.isOpen()).isFalse());
	}

	private void isTrue(CaseloadRow row, CaseFile file, List<OpenTask> waiting) {
		List<OpenTask> asked = asked(file, waiting);
		OpenTask next = asked.stream().min(BY_DUE).orElseThrow();
		assertThat(row.openTasks()).isEqualTo(waiting.size());
		assertThat(waiting).as("nothing is due before it waits").noneMatch((it) -> it.due().isBefore(it.since()));
		assertThat(row.due()).isEqualTo(next.due());
		assertThat(waiting).as("a task that is due first")
			.anyMatch((it) -> it.due().equals(row.due()) && it.kind() == row.next() && it.since().equals(row.since()));
		assertThat(row.holder()).isEqualTo(row.next().holder());
		assertThat(row.steps())
			.isEqualTo(waiting.stream().flatMap((it) -> it.kind().step().stream()).collect(Collectors.toSet()));
		assertThat(row.dueForPatient()).isEqualTo(asked.stream()
			.filter((it) -> it.kind().holder() == Holder.PATIENT)
			.map(OpenTask::due)
			.min(Comparator.naturalOrder())
			.orElse(null));
		assertThat(this.beans.getBean(ProgrammeClocks.class).of(file.id())).get()
			.as("the programme's clock is paused while the ball is with the patient, and on hold")
			.extracting(ProgrammeClock::paused)
			.isEqualTo(file.isOnHold() || asked.stream().allMatch((it) -> it.kind().holder() == Holder.PATIENT));
		assertThat(row.navigator()).isEqualTo(file.navigator());
		assertThat(row.worseAt()).isEqualTo(file.worseAt());
		assertThat(row.path()).isEqualTo(file.path());
		boolean decides = waiting.stream()
			.anyMatch((it) -> it.kind().step().isPresent() && !it.kind().isAfterDecision());
		assertThat(row.decideBy()).isEqualTo(decides ? file.decideBy() : null);
	}

	// On hold, nobody is asked for what is not about safety.
	private static List<OpenTask> asked(CaseFile file, List<OpenTask> waiting) {
		return file.isOnHold() ? waiting.stream().filter((it) -> it.kind().isAboutSafety()).toList() : waiting;
	}

	private Map<String, String> tasksOfTheEngine(SampleCase sampleCase) {
		return this.jdbc.sql("""
				select t.id_, t.task_def_key_ from camunda.act_ru_task t
				join camunda.act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?
				""")
			.param(sampleCase.id().toString())
			.query()
			.listOfRows()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id_").toString(),
					(row) -> row.get("task_def_key_").toString().toUpperCase(Locale.ROOT).replace('-', '_')));
	}

	/** A case that ended some days ago. */
	void nothingIsLeftOf(SampleCase sampleCase) {
		isTheSameFor(sampleCase);
		assertThat(sampleCase.file().isOpen()).isFalse();
		theEngineHasForgotten();
		theHistoryIsConsistent(sampleCase);
		everyMailIsSettled(sampleCase);
	}

	/** Journeys come one after the other, so nothing at all may be left. */
	private void theEngineHasForgotten() {
		for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_variable",
				"act_ru_event_subscr", "act_ru_incident")) {
			assertThat(this.jdbc.sql("select count(*) from camunda." + table).query(Long.class).single())
				.as("rows left in " + table)
				.isZero();
		}
	}

	private void theHistoryIsConsistent(SampleCase sampleCase) {
		List<CaseEvent> events = this.beans.getBean(CaseHistory.class)
			.of(sampleCase.id())
			.reversed()
			.stream()
			.map(CaseHistory.Entry::event)
			.toList();
		assertThat(events).extracting(CaseEvent::at).as("moments in order").isSorted();
		assertThat(events.getFirst().kind()).isEqualTo(EventKind.CASE_OPENED);
		events.stream()
			.filter((it) -> IN_WORKING_TIME.contains(it.kind()) && !isAlertAtTheEnd(it, sampleCase.file()))
			.forEach((it) -> isInWorkingTime(it, sampleCase.calendar()));
		assertThat(events.stream()
			.filter((it) -> it.kind() == EventKind.DEADLINES_SET || it.kind() == EventKind.DECIDE_BY_MOVED)
			.map(CaseEvent::about)
			.reduce((_, last) -> last)).as("the decide-by date moves for nothing else")
			.isEqualTo(Optional.ofNullable(sampleCase.file().decideBy()).map(LocalDate::toString));
		assertThat(sampleCase.booking().waiting()).as("an offer that still waits").isEmpty();
		assertThat(events).filteredOn((it) -> it.kind() == EventKind.CASE_CLOSED)
			.singleElement()
			.satisfies((closed) -> {
				assertThat(closed.about()).isEqualTo(String.valueOf(sampleCase.file().closing()));
				assertThat(closed.at()).isEqualTo(sampleCase.file().closedAt());
				assertThat(events.subList(events.indexOf(closed) + 1, events.size())).extracting(CaseEvent::kind)
					.as("what happens after the end")
					.isSubsetOf(EventKind.CASE_GOES_ON, EventKind.MAIL_FAILED, EventKind.MAIL_BOUNCED,
							EventKind.MAIL_UNCERTAIN, EventKind.NOTE_ADDED, EventKind.WORSE_REPORTED,
							EventKind.WORSE_DEALT_WITH, EventKind.HAS_DUPLICATE, EventKind.DUPLICATE_TAKEN_BACK);
			});
	}

	private static boolean isAlertAtTheEnd(CaseEvent event, CaseFile file) {
		return event.kind() == EventKind.COLLEAGUES_ALERTED && event.at().equals(file.closedAt());
	}

	// What the programme does by itself it does while it is open.
	private static void isInWorkingTime(CaseEvent event, WorkingCalendar calendar) {
		LocalTime time = event.at().atZone(calendar.zone()).toLocalTime();
		assertThat(calendar.isWorkingDay(calendar.dayOf(event.at())) && !time.isBefore(calendar.opens())
				&& !time.isAfter(calendar.closes()))
			.as("in working time: %s", event)
			.isTrue();
	}

	private void everyMailIsSettled(SampleCase sampleCase) {
		Instant closedAt = sampleCase.file().closedAt();
		List<Mail> mails = this.beans.getBean(Mails.class).of(sampleCase.id());
		assertThat(mails).extracting(Mail::state).doesNotContain(MailState.QUEUED, MailState.SENDING);
		assertThat(mails).filteredOn((mail) -> mail.state() == MailState.SENT && mail.changedAt().isAfter(closedAt))
			.as("mails that were sent after the end")
			.allMatch((mail) -> mail.kind().outlivesCase());
		assertThat(mails)
			.extracting((mail) -> mail.kind() + " " + mail.subject() + " " + mail.to() + " " + mail.occasion())
			.doesNotHaveDuplicates();
		assertThat(mails).filteredOn((mail) -> mail.state() == MailState.SENT)
			.as("mails at an hour at which they are wanted")
			.allMatch((mail) -> this.beans.getBean(Addressing.class)
				.hour(mail, sampleCase.file(), mail.changedAt())
				.equals(mail.changedAt()));
		List<Mail> reminders = mails.stream().filter((mail) -> mail.kind() == MailKind.TURN_OVERDUE).toList();
		assertThat(reminders.stream().collect(Collectors.groupingBy(Mail::subject, Collectors.counting())).values())
			.as("reminders of one task")
			.allMatch((count) -> count <= 2);
		assertThat(reminders).extracting((mail) -> sampleCase.calendar().dayOf(mail.queuedAt()))
			.as("days of reminders")
			.doesNotHaveDuplicates()
			.allMatch(sampleCase.calendar()::isWorkingDay);
		assertThat(this.beans.getBean(RandomMailServer.class).arrived(sampleCase.reference())).extracting(Envelope::id)
			.as("mails that arrived")
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(mails.stream()
				.filter((mail) -> mail.state() == MailState.SENT || mail.state() == MailState.UNCERTAIN)
				.map(Mail::id)
				.toList());
		assertThat(count("""
				select count(*) from scheduled_tasks s join mail m on m.id::text = s.task_instance
				where m.case_id::text = ?
				""", sampleCase)).as("mails that the scheduler still knows").isZero();
	}

	private long count(String sql, SampleCase sampleCase) {
		return this.jdbc.sql(sql).param(sampleCase.id().toString()).query(Long.class).single();
	}

}
