package org.secondopinion.workflow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.local.MovableClock;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case on its way. Each step is one transaction, as it is for people; after each, the
 * open tasks and the caseload row must agree with the engine.
 */
public final class Scenario {

	private final CaseId caseId;

	private final ApplicationContext beans;

	/** What this case's clock shows; the present until a test sets it. */
	private @Nullable Instant now;

	Scenario(CaseId caseId, ApplicationContext beans) {
		this.caseId = caseId;
		this.beans = beans;
	}

	public CaseId caseId() {
		return this.caseId;
	}

	/**
	 * Does a task that waits exactly once.
	 * @param kind which task
	 * @param answer how it was done
	 * @return this case
	 */
	public Scenario answer(TaskKind kind, Answer answer) {
		OpenTask task = open().stream().filter((it) -> it.kind() == kind).findFirst().orElse(null);
		assertThat(task).as("%s waits among %s", kind, open()).isNotNull();
		return inOneTransaction(() -> get(Journey.class).complete(task.id(), answer));
	}

	public Scenario done(TaskKind kind) {
		return answer(kind, Answer.Done.DONE);
	}

	/**
	 * Does a task that waits for one subject among several.
	 * @param kind which task
	 * @param subject which subject
	 * @param answer how it was done
	 * @return this case
	 */
	public Scenario answer(TaskKind kind, UUID subject, Answer answer) {
		OpenTask task = open().stream()
			.filter((it) -> it.kind() == kind && subject.equals(it.subject()))
			.findFirst()
			.orElseThrow();
		return inOneTransaction(() -> get(Journey.class).complete(task.id(), answer));
	}

	/**
	 * Does something as the patient would on a page: through the door, in one
	 * transaction.
	 * @param work what the patient does
	 * @return this case
	 */
	public Scenario asPatient(Consumer<Visit> work) {
		return visited(caseFile().patient(), CaseAction.ACT_AS_PATIENT, work);
	}

	/**
	 * Does something as the navigator would on a page: through the door, in one
	 * transaction.
	 * @param work what the navigator does
	 * @return this case
	 */
	public Scenario asNavigator(Consumer<Visit> work) {
		return asNavigator(CaseAction.NAVIGATE, work);
	}

	public Scenario asNavigator(CaseAction action, Consumer<Visit> work) {
		return visited(Objects.requireNonNull(caseFile().navigator()), action, work);
	}

	/**
	 * Does something as the specialist would on a page: through the door, in one
	 * transaction.
	 * @param work what the specialist does
	 * @return this case
	 */
	public Scenario asSpecialist(Consumer<Visit> work) {
		return visited(Objects.requireNonNull(caseFile().specialist()), CaseAction.REVIEW, work);
	}

	private Scenario visited(PersonId who, CaseAction action, Consumer<Visit> work) {
		Person person = get(People.class).find(who).orElseThrow();
		CaseDoor door = new CaseDoor(get(Cases.class), get(Relations.class), get(AccessLog.class), this::inTransaction,
				get(InstantSource.class));
		return inTime(() -> door.open(person, caseFile().reference(), action, (visit) -> {
			work.accept(visit);
			return visit;
		}));
	}

	public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
		return get(TransactionTemplate.class).execute((_) -> work.get());
	}

	public Scenario withdraw() {
		return inOneTransaction(() -> get(Journey.class).withdraw(this.caseId));
	}

	/**
	 * Fires a timer of this case, as if its moment had come.
	 * @param eventId the timer event in the model
	 * @return this case
	 */
	public Scenario timeComesFor(String eventId) {
		String instance = get(RuntimeService.class).createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseId.toString())
			.singleResult()
			.getId();
		Job timer = get(ManagementService.class).createJobQuery()
			.processInstanceId(instance)
			.activityId(eventId)
			.list()
			.getFirst();
		return inTime(() -> get(ManagementService.class).executeJob(timer.getId()));
	}

	/**
	 * Sets this case's clock, which stands still from then on. Timers do not fire.
	 * @param moment a moment in the programme's zone, such as {@code 2028-02-28T09:00}
	 * @return this case
	 */
	public Scenario itIs(String moment) {
		this.now = LocalDateTime.parse(moment).atZone(zone()).toInstant();
		return this;
	}

	/**
	 * Lets time pass for this case on the clock of the programme: each timer that becomes
	 * due fires at its moment, one after the other.
	 * @param amount how much time, by the calendar on the wall
	 * @return this case
	 */
	public Scenario timePasses(TemporalAmount amount) {
		Instant until = now().plus(amount).toInstant();
		for (Optional<Instant> next = nextTimer(until); next.isPresent(); next = nextTimer(until)) {
			this.now = next.get();
			inOneTransaction(() -> get(Timers.class).fireNext(this.caseId));
		}
		this.now = until;
		return this;
	}

	private Optional<Instant> nextTimer(Instant until) {
		return get(Timers.class).next(this.caseId).filter((moment) -> !moment.isAfter(until));
	}

	/**
	 * What this case's clock shows.
	 * @return the moment, in the programme's zone
	 */
	public ZonedDateTime now() {
		return Objects.requireNonNullElseGet(this.now, get(MovableClock.class)::instant).atZone(zone());
	}

	private ZoneId zone() {
		return get(Programmes.class).get(caseFile().programme()).calendar().zone();
	}

	/**
	 * Runs something in a transaction of its own, such as saving facts that a delegate
	 * will need.
	 * @param work what to do
	 * @return this case
	 */
	public Scenario inOneTransaction(Runnable work) {
		return inTime(() -> get(TransactionTemplate.class).executeWithoutResult((_) -> work.run()));
	}

	private Scenario inTime(Runnable step) {
		if (this.now == null) {
			step.run();
		}
		else {
			get(MovableClock.class).at(this.now, step);
		}
		return agrees();
	}

	public Scenario waitsFor(TaskKind... kinds) {
		assertThat(open()).extracting(OpenTask::kind).containsExactlyInAnyOrder(kinds);
		return this;
	}

	public Scenario hasPassedInOrder(String... elements) {
		assertThat(get(Footprints.class).of(this.caseId)).containsSubsequence(elements);
		return this;
	}

	public Scenario neverPassed(String... elements) {
		assertThat(get(Footprints.class).of(this.caseId)).doesNotContain(elements);
		return this;
	}

	public Scenario hasHappened(EventKind... kinds) {
		List<EventKind> happened = get(CaseHistory.class).of(this.caseId)
			.reversed()
			.stream()
			.map((entry) -> entry.event().kind())
			.toList();
		assertThat(happened).containsSubsequence(kinds);
		return this;
	}

	public Scenario hasHappenedOnce(EventKind kind) {
		assertThat(get(CaseHistory.class).of(this.caseId)).extracting((entry) -> entry.event().kind())
			.containsOnlyOnce(kind);
		return this;
	}

	public Scenario hasNeverHappened(EventKind kind) {
		assertThat(get(CaseHistory.class).of(this.caseId)).extracting((entry) -> entry.event().kind())
			.doesNotContain(kind);
		return this;
	}

	public Scenario hasEnded(Closing how) {
		assertThat(caseFile().closing()).isEqualTo(how);
		assertThat(open()).isEmpty();
		assertThat(get(Caseload.class).find(this.caseId)).isEmpty();
		assertThat(get(RuntimeService.class).createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseId.toString())
			.count()).isZero();
		return this;
	}

	public CaseFile caseFile() {
		return get(TransactionTemplate.class).execute((_) -> get(Cases.class).lock(this.caseId));
	}

	public List<OpenTask> open() {
		return get(OpenTasks.class).of(this.caseId);
	}

	public <T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

	private Scenario agrees() {
		assertThat(open()).extracting((task) -> task.id().value())
			.containsExactlyInAnyOrderElementsOf(get(TaskService.class).createTaskQuery()
				.processInstanceBusinessKey(this.caseId.toString())
				.list()
				.stream()
				.map(Task::getId)
				.toList());
		get(Caseload.class).find(this.caseId)
			.ifPresentOrElse((row) -> assertThat(row.openTasks()).isEqualTo(open().size()),
					() -> assertThat(open()).isEmpty());
		return this;
	}

}
