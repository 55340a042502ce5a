package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.programme.ProgrammeClocks;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What our own tables say of a case is what the engine says: which tasks wait, since
 * when, and about what. All that a line of the caseload says is worked out anew from
 * that, and every field of it compared.
 */
final class SameTruth {

	private static final Comparator<OpenTask> BY_DUE = Comparator.comparing(OpenTask::due);

	/** A task and the record that it is about, which is known to what it runs in. */
	private static final String TASKS_OF_THE_ENGINE = """
			with recursive surrounding (task, execution, distance) as (
				select t.id_, t.execution_id_, 0 from camunda.act_ru_task t
				join camunda.act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?
				union all
				select s.task, e.parent_id_, s.distance + 1 from surrounding s
				join camunda.act_ru_execution e on e.id_ = s.execution where e.parent_id_ is not null
			)
			select t.id_, t.task_def_key_, t.create_time_, (
				select v.text_ from surrounding s join camunda.act_ru_variable v on v.execution_id_ = s.execution
				where s.task = t.id_ and v.name_ = 'recordItem' order by s.distance limit 1
			) as record
			from camunda.act_ru_task t where t.id_ in (select task from surrounding)
			""";

	private final BeanFactory beans;

	private final JdbcClient jdbc;

	SameTruth(BeanFactory beans) {
		this.beans = beans;
		this.jdbc = beans.getBean(JdbcClient.class);
	}

	void isTheSameFor(SampleCase sampleCase) {
		List<OpenTask> waiting = sampleCase.waiting();
		CaseFile file = sampleCase.file();
		Optional<CaseloadRow> row = this.beans.getBean(Caseload.class).find(sampleCase.id());
		assertThat(waiting.stream().map(Waiting::of)).as("open tasks, and what the engine waits for")
			.containsExactlyInAnyOrderElementsOf(tasksOfTheEngine(sampleCase, waiting));
		assertThat(file.isOpen()).as("the case is open, and the engine has a process for it")
			.isEqualTo(isKnownToTheEngine(sampleCase))
			.as("an open case waits for somebody")
			.isEqualTo(!waiting.isEmpty())
			.as("an open case is in the caseload")
			.isEqualTo(row.isPresent());
		assertThat(this.jdbc.sql("select count(*) from camunda.act_ru_incident").query(Long.class).single())
			.as("incidents")
			.isZero();
		assertThat(this.jdbc
			.sql("select count(*) from camunda.act_ru_job where retries_ < 3 or exception_msg_ is not null")
			.query(Long.class)
			.single()).as("jobs that failed").isZero();
		waiting.forEach((task) -> new DueInTime(sampleCase, task).isKept());
		row.ifPresent((it) -> isTrue(it, sampleCase, file, waiting));
	}

	private void isTrue(CaseloadRow row, SampleCase sampleCase, CaseFile file, List<OpenTask> waiting) {
		List<OpenTask> asked = asked(file, waiting);
		Instant due = asked.stream().min(BY_DUE).orElseThrow().due();
		OpenTask next = asked.stream()
			.filter((it) -> it.due().equals(due))
			// Which one of those that are due at the same moment, nobody promises.
			.max(Comparator.comparing((it) -> it.kind() == row.next() && it.since().equals(row.since())))
			.orElseThrow();
		assertThat(row).as("the line of the caseload")
			.isEqualTo(new CaseloadRow(file.id(), file.reference(), file.programme(), file.navigator(),
					sampleCase.patient().name(),
					waiting.stream().flatMap((it) -> it.kind().step().stream()).collect(Collectors.toSet()),
					next.kind(), next.kind().holder(), next.since(), due, firstDue(asked, Holder.NAVIGATOR),
					firstDue(asked, Holder.PATIENT),
					firstDue(asked, Holder.SPECIALIST, Holder.DOCTOR, Holder.RECORDS_OFFICE), waiting.size(),
					leadsToDecision(waiting) ? file.decideBy() : null, file.path(), file.openedAt(), file.worseAt(),
					this.beans.getBean(Mails.class).hasTrouble(file.id()), file.isOnHold()));
		for (SavedView view : SavedView.values()) {
			if (row.dueIn(view) != null) {
				assertThat(row.turnIn(view, null, waiting).due()).as("the task that the view %s shows", view)
					.isEqualTo(firstOfAll(view, asked).orElse(row.dueIn(view)));
			}
		}
		standsWhileNobodyDelays(file, asked);
		if (file.decideBy() != null) {
			isWatched(sampleCase, file.decideBy());
		}
	}

	// Who got worse, or needs urgent care, comes before what is due earlier.
	private static Optional<Instant> firstOfAll(SavedView view, List<OpenTask> asked) {
		return asked.stream()
			.filter((it) -> it.kind() == TaskKind.DEAL_WITH_CHANGE || it.kind() == TaskKind.FOLLOW_URGENT_CARE
					|| it.kind() == TaskKind.HAND_OVER_TO_URGENT_CARE)
			.filter((it) -> view.isAbout(it.kind().holder()))
			.map(OpenTask::due)
			.min(Comparator.naturalOrder());
	}

	private void standsWhileNobodyDelays(CaseFile file, List<OpenTask> asked) {
		Instant now = this.beans.getBean(InstantSource.class).instant();
		assertThat(this.beans.getBean(ProgrammeClocks.class).of(file.id())).get()
			.as("the programme's clock stands while the ball is with the patient, on hold, and until a treatment is reviewed")
			.extracting((clock) -> clock.standsAt(now))
			.isEqualTo(file.isOnHold() || asked.stream()
				.allMatch((it) -> it.kind().holder() == Holder.PATIENT
						|| (it.kind() == TaskKind.REVIEW_AFTER_TREATMENT || it.kind() == TaskKind.CALL_READER)
								&& it.isAhead(now)));
	}

	// On hold, nobody is asked for what is not about safety.
	private static List<OpenTask> asked(CaseFile file, List<OpenTask> waiting) {
		return file.isOnHold() ? waiting.stream().filter((it) -> it.kind().isAboutSafety()).toList() : waiting;
	}

	private static boolean leadsToDecision(List<OpenTask> waiting) {
		return waiting.stream().anyMatch((it) -> it.kind().step().isPresent() && !it.kind().isAfterDecision());
	}

	private static @Nullable Instant firstDue(List<OpenTask> tasks, Holder... holders) {
		return tasks.stream()
			.filter((it) -> List.of(holders).contains(it.kind().holder()))
			.map(OpenTask::due)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * While the patient decides, the engine speaks up when the decide-by date is over.
	 */
	private void isWatched(SampleCase sampleCase, LocalDate decideBy) {
		Instant over = decideBy.plusDays(1).atStartOfDay(sampleCase.calendar().zone()).toInstant();
		this.jdbc.sql("""
				select j.duedate_, j.create_time_ from camunda.act_ru_job j
				join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_ and d.act_id_ = 'decide-by-passed'
				join camunda.act_ru_execution p on p.id_ = j.process_instance_id_ where p.business_key_ = ?
				""")
			.param(sampleCase.id().toString())
			.query()
			.listOfRows()
			.stream()
			.map((row) -> new Timer(moment(row, "duedate_"), moment(row, "create_time_")))
			.filter((timer) -> timer.made().isBefore(over))
			.forEach((timer) -> assertThat(timer.due()).as("the engine watches the decide-by date %s", decideBy)
				.isEqualTo(over));
	}

	private boolean isKnownToTheEngine(SampleCase sampleCase) {
		return this.jdbc.sql("select count(*) from camunda.act_ru_execution where business_key_ = ?")
			.param(sampleCase.id().toString())
			.query(Long.class)
			.single() > 0;
	}

	private List<Waiting> tasksOfTheEngine(SampleCase sampleCase, List<OpenTask> ours) {
		Map<String, OpenTask> known = ours.stream().collect(Collectors.toMap((it) -> it.id().value(), (it) -> it));
		return this.jdbc.sql(TASKS_OF_THE_ENGINE)
			.param(sampleCase.id().toString())
			.query()
			.listOfRows()
			.stream()
			.map((row) -> waiting(row, known.get(row.get("id_").toString())))
			.toList();
	}

	private static Waiting waiting(Map<String, @Nullable Object> row, @Nullable OpenTask ours) {
		TaskKind kind = TaskKind
			.valueOf(String.valueOf(row.get("task_def_key_")).toUpperCase(Locale.ROOT).replace('-', '_'));
		Instant created = moment(row, "create_time_");
		// What is asked for later than it could be done waits from then on.
		boolean later = ours != null && ours.since().isAfter(created) && isAskedForLater(kind);
		boolean aboutOneRecord = ours != null && ours.subject() != null;
		return new Waiting(String.valueOf(row.get("id_")), kind,
				aboutOneRecord ? UUID.fromString(String.valueOf(row.get("record"))) : null,
				millis(later ? ours.since() : created));
	}

	private static boolean isAskedForLater(TaskKind kind) {
		return kind == TaskKind.KEEP_APPOINTMENT || kind == TaskKind.SHORTLIST_SPECIALISTS
				|| kind == TaskKind.TELL_WHAT_HAPPENED || kind == TaskKind.REVIEW_AFTER_TREATMENT
				|| kind == TaskKind.AWAIT_TESTS || kind == TaskKind.CALL_READER;
	}

	// The engine counts milliseconds.
	private static Instant millis(Instant moment) {
		return moment.truncatedTo(ChronoUnit.MILLIS);
	}

	private static Instant moment(Map<String, @Nullable Object> row, String column) {
		return ((Date) Objects.requireNonNull(row.get(column))).toInstant();
	}

	private record Waiting(String id, TaskKind kind, @Nullable UUID subject, Instant since) {

		static Waiting of(OpenTask task) {
			return new Waiting(task.id().value(), task.kind(), task.subject(), millis(task.since()));
		}

	}

	private record Timer(Instant due, Instant made) {
	}

}
