package org.secondopinion.domain.caseload;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.MailTrouble;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.opinion.WatchingReading;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * Follows the process: notes which tasks wait and keeps the caseload row true, in the
 * transaction of the step. The process calls it; nobody else does.
 */
public final class CaseTracking {

	private final Cases cases;

	private final OpenTasks openTasks;

	private final Caseload caseload;

	private final People people;

	private final Programmes programmes;

	private final ProgrammeClocks clocks;

	private final Bookings bookings;

	private final Deliberations deliberations;

	private final Assessments assessments;

	private final AskedTests tests;

	private final WatchingReading reading;

	private final MailTrouble trouble;

	private final TellByMail tell;

	private final InstantSource clock;

	public CaseTracking(Cases cases, OpenTasks openTasks, Caseload caseload, People people, Programmes programmes,
			ProgrammeClocks clocks, Bookings bookings, Deliberations deliberations, Assessments assessments,
			AskedTests tests, WatchingReading reading, MailTrouble trouble, TellByMail tell, InstantSource clock) {
		this.cases = cases;
		this.openTasks = openTasks;
		this.caseload = caseload;
		this.people = people;
		this.programmes = programmes;
		this.clocks = clocks;
		this.bookings = bookings;
		this.deliberations = deliberations;
		this.assessments = assessments;
		this.tests = tests;
		this.reading = reading;
		this.trouble = trouble;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * A task begins to wait for a person, who is told.
	 * @param id the task
	 * @param caseId in which case
	 * @param kind what is to be done
	 * @param subject what it is about where several run side by side
	 * @param from from when it waits, if that lies ahead; {@code null} for now
	 */
	public void taskOpened(TaskId id, CaseId caseId, TaskKind kind, @Nullable UUID subject, @Nullable Instant from) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant since = (from != null) ? from
				: since(kind, caseId, this.programmes.get(caseFile.programme()).calendar());
		Instant due = due(kind, since, caseFile);
		OpenTask task = new OpenTask(id, caseId, kind, subject, since, due);
		this.openTasks.add(task);
		refresh(caseFile);
		if (!task.isAhead(this.clock.instant()) && !caseFile.isOnHold()) {
			this.tell.taskWaits(caseFile, task);
		}
	}

	/**
	 * There is less time than before: everything that waits is due as if it began to wait
	 * now, and nothing later than it was.
	 * @param caseId which case
	 */
	public void hurry(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		this.openTasks.of(caseId).forEach((task) -> {
			Instant from = task.isAhead(now) ? task.since() : now;
			// What a specialist promised was promised for the date of before.
			Instant due = (task.kind() == TaskKind.WRITE_OPINION)
					? deadlines(caseFile).due(task.kind(), from, caseFile.decideBy())
					: due(task.kind(), from, caseFile);
			if (due.isBefore(task.due())) {
				this.openTasks.replace(task.dueAt(due));
			}
		});
		refresh(caseFile);
	}

	/**
	 * The case waits as a whole, or a task of it is due at another moment.
	 * @param caseId which case
	 */
	public void refresh(CaseId caseId) {
		refresh(this.cases.lock(caseId));
	}

	/**
	 * The case goes on after a hold: everything that waits is due as if it began to wait
	 * now, and whom it waits for is told if they were not.
	 * @param caseId which case
	 * @return the moment before which no timer of the case should do anything: nobody
	 * could do anything before
	 */
	public Instant takenUpAgain(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Instant now = this.clock.instant();
		this.openTasks.of(caseId)
			.stream()
			.filter((task) -> !task.kind().isAboutSafety() && !task.isAhead(now))
			.forEach((task) -> {
				OpenTask anew = task.dueAt(due(task.kind(), now, caseFile));
				this.openTasks.replace(anew);
				this.tell.taskWaits(caseFile, anew);
			});
		refresh(caseFile);
		return deadlines(caseFile).afterHold(now);
	}

	private Deadlines deadlines(CaseFile caseFile) {
		return new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
	}

	private Instant due(TaskKind kind, Instant since, CaseFile caseFile) {
		Deadlines deadlines = deadlines(caseFile);
		return agreed(kind, since, caseFile, deadlines)
			.orElseGet(() -> deadlines.due(kind, since, caseFile.decideBy()));
	}

	// A patient who took more time is not late before it is over, and a specialist is
	// told
	// one date: when the offer passes on, and what they promised.
	private Optional<Instant> agreed(TaskKind kind, Instant since, CaseFile caseFile, Deadlines deadlines) {
		if (kind == TaskKind.MAKE_DECISION) {
			return this.deliberations.of(caseFile.id())
				.takenUntil()
				.map((until) -> deadlines.decisionDue(until, since, caseFile.decideBy()));
		}
		if (kind == TaskKind.ANSWER_OFFER) {
			return this.bookings.of(caseFile.id()).waiting().map(Offer::expiresAt).filter(since::isBefore);
		}
		return (kind == TaskKind.WRITE_OPINION) ? this.bookings.of(caseFile.id()).opinionDue(deadlines, since)
				: Optional.empty();
	}

	// A meeting can be moved at any time, but what came of it is asked for when it is
	// over; and a patient who waits may be called before the day comes.
	private Instant since(TaskKind kind, CaseId caseId, WorkingCalendar calendar) {
		Instant now = this.clock.instant();
		if (kind == TaskKind.KEEP_APPOINTMENT) {
			return this.bookings.of(caseId).meetingAt().orElse(now);
		}
		if (kind == TaskKind.REVIEW_AFTER_TREATMENT) {
			return Optional.ofNullable(this.assessments.of(caseId).reviewOn()).map(calendar::opensOn).orElse(now);
		}
		if (kind == TaskKind.AWAIT_TESTS) {
			return this.tests.plannedBy(caseId).map(calendar::opensOn).filter((day) -> day.isAfter(now)).orElse(now);
		}
		if (kind == TaskKind.CALL_READER) {
			return this.reading.callFrom(caseId, now);
		}
		return (kind == TaskKind.SHORTLIST_SPECIALISTS)
				? this.bookings.of(caseId).lookAgainOn().map(calendar::opensOn).orElse(now) : now;
	}

	/**
	 * A task no longer waits: it was done, or the case took another road. The case is
	 * locked first, as everybody does who comes through the door: a timer that removed
	 * the task first would wait for a person who waits for it.
	 * @param id the task
	 * @param caseId in which case
	 */
	public void taskEnded(TaskId id, CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		this.openTasks.remove(id);
		refresh(caseFile);
	}

	private void refresh(CaseFile caseFile) {
		List<OpenTask> waiting = this.openTasks.of(caseFile.id());
		if (waiting.isEmpty()) {
			this.caseload.remove(caseFile.id());
			return;
		}
		List<OpenTask> asked = CaseloadRow.asked(caseFile.isOnHold(), waiting);
		pauseOrGoOn(caseFile, asked);
		OpenTask next = asked.stream().min(Comparator.comparing(OpenTask::due)).orElseThrow();
		Set<Step> steps = waiting.stream().flatMap((task) -> task.kind().step().stream()).collect(Collectors.toSet());
		Person patient = this.people.find(caseFile.patient()).orElseThrow();
		this.caseload.put(new CaseloadRow(caseFile.id(), caseFile.reference(), caseFile.programme(),
				caseFile.navigator(), patient.name(), steps, next.kind(), next.kind().holder(), next.since(),
				next.due(), firstDue(asked, SavedView.WAITING_ON_NAVIGATOR),
				firstDue(asked, SavedView.WAITING_ON_PATIENT), firstDue(asked, SavedView.WAITING_ON_OTHERS),
				waiting.size(), leadsToDecision(waiting) ? caseFile.decideBy() : null, caseFile.path(),
				caseFile.openedAt(), caseFile.worseAt(), this.trouble.remains(caseFile), caseFile.isOnHold()));
	}

	private static boolean leadsToDecision(List<OpenTask> waiting) {
		return waiting.stream().anyMatch((task) -> task.kind().leadsToDecision());
	}

	// Nobody of the programme delays a case that waits for its patient only, for urgent
	// care, for a treatment that started first, or until a patient is called again.
	private void pauseOrGoOn(CaseFile caseFile, List<OpenTask> asked) {
		// What is left of a case that was closed goes away one by one.
		if (!caseFile.isOpen()) {
			return;
		}
		Instant now = this.clock.instant();
		boolean pause = caseFile.isOnHold()
				|| asked.stream().allMatch((task) -> task.kind().holder() == Holder.PATIENT || isPutOff(task, now));
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		Optional<ProgrammeClock> before = this.clocks.of(caseFile.id());
		ProgrammeClock clock = before.orElseGet(() -> ProgrammeClock.started(now));
		ProgrammeClock after = (pause && !caseFile.isOnHold())
				? takenUp(asked, now).map((day) -> clock.runningFrom(day, now, calendar))
					.orElseGet(() -> clock.pausing(true, now, calendar))
				: clock.pausing(pause, now, calendar);
		if (before.isEmpty() || !before.get().equals(after)) {
			this.clocks.save(caseFile.id(), after);
		}
	}

	// On that day it is the navigator's turn, although nothing happens in the case.
	private static Optional<Instant> takenUp(List<OpenTask> asked, Instant now) {
		return asked.stream().filter((task) -> isPutOff(task, now)).map(OpenTask::since).min(Comparator.naturalOrder());
	}

	private static boolean isPutOff(OpenTask task, Instant now) {
		return (task.kind() == TaskKind.REVIEW_AFTER_TREATMENT || task.kind() == TaskKind.CALL_READER)
				&& task.isAhead(now);
	}

	private static @Nullable Instant firstDue(List<OpenTask> asked, SavedView view) {
		return asked.stream()
			.filter((task) -> view.isAbout(task.kind().holder()))
			.map(OpenTask::due)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
