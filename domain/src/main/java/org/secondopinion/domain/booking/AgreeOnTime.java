package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OnEarlierModel;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.people.PersonId;

/**
 * When the opinion is given: patient and specialist agree by phone and the navigator
 * writes it down, or the specialist offers several times at once and the patient chooses
 * one. Either way nobody meets two patients at one hour.
 */
public final class AgreeOnTime {

	private final TimesOffered times;

	private final Diary diary;

	private final BookSpecialist bookSpecialist;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final TaskWork tasks;

	public AgreeOnTime(TimesOffered times, Diary diary, BookSpecialist bookSpecialist, OpenTasks openTasks,
			CaseHistory history, TaskWork tasks) {
		this.times = times;
		this.diary = diary;
		this.bookSpecialist = bookSpecialist;
		this.openTasks = openTasks;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * Whether the specialist is free at a moment, as far as the programmes know. Nobody
	 * else can take the hour until the transaction is over.
	 * @param visit who is about to agree or to offer, in a case that a specialist took
	 * @param at the moment
	 * @return {@code false} if the specialist meets another patient then
	 */
	public boolean isFree(Visit visit, Instant at) {
		PersonId specialist = Objects.requireNonNull(visit.caseFile().specialist());
		this.diary.lock(specialist);
		return this.diary.isFree(specialist, visit.caseId(), at);
	}

	/**
	 * What could be proposed instead of an hour that is taken.
	 * @param visit who is about to agree or to offer, in a case that a specialist took
	 * @param taken the moment that is not free
	 * @return the free moments next to it that are still to come, at most two
	 */
	public List<Instant> freeAround(Visit visit, Instant taken) {
		PersonId specialist = Objects.requireNonNull(visit.caseFile().specialist());
		return this.diary.freeAround(specialist, visit.caseId(), taken)
			.stream()
			.filter((at) -> at.isAfter(visit.at()))
			.toList();
	}

	/**
	 * Writes down when the opinion is given.
	 * @param visit who, in which case
	 * @param id the task
	 * @param appointment what was agreed with patient and specialist
	 * @param reason why a patient who must be examined is not; empty where none is needed
	 * @throws IllegalArgumentException if a reason is needed and there is none
	 * @throws NoLongerOpen if the specialist meets another patient at that hour
	 */
	public void agree(Visit visit, TaskId id, Appointment appointment, String reason) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AGREE_APPOINTMENT);
		if (appointment instanceof Appointment.Meeting meeting && !isFree(visit, meeting.at().toInstant())) {
			throw new NoLongerOpen("The hour");
		}
		this.bookSpecialist.agreed(visit, task, appointment, reason);
	}

	/**
	 * Offers times to the patient.
	 * @param visit who, in which case
	 * @param id the task
	 * @param offered the times
	 * @throws NoLongerOpen if the task does not wait any more
	 * @throws OnEarlierModel if the case runs on a model in which nobody could choose
	 */
	public void offer(Visit visit, TaskId id, OfferedTimes offered) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.AGREE_APPOINTMENT);
		this.times.save(visit.caseId(), offered);
		note(visit, EventKind.TIMES_OFFERED, Integer.toString(offered.times().size()), "");
		this.tasks.complete(task, AgreedOn.TIMES_OFFERED);
	}

	/**
	 * What the patient can choose from.
	 * @param visit who looks, at which case
	 * @return what was offered; nothing if the patient is not asked to choose
	 */
	public Optional<OfferedTimes> offered(Visit visit) {
		return waiting(visit).flatMap((_) -> this.times.of(visit.caseId()));
	}

	/**
	 * Which of the offered times can still be chosen.
	 * @param visit who looks, at which case
	 * @return the moments that are to come and that no other case has taken
	 */
	public List<Instant> left(Visit visit) {
		return offered(visit).map((offered) -> left(visit, offered)).orElse(List.of());
	}

	private List<Instant> left(Visit visit, OfferedTimes offered) {
		return offered.times()
			.stream()
			.filter((time) -> time.isAfter(visit.at()) && this.diary.isFree(offered.specialist(), visit.caseId(), time))
			.toList();
	}

	/**
	 * Whether a time can be chosen, which nobody else can take until the transaction is
	 * over.
	 * @param visit who is about to choose, in which case
	 * @param time the moment
	 * @return {@code false} if it was taken or withdrawn, or is over
	 */
	public boolean canChoose(Visit visit, Instant time) {
		offered(visit).ifPresent((offered) -> this.diary.lock(offered.specialist()));
		return left(visit).contains(time);
	}

	/**
	 * Chooses a time; the appointment is agreed.
	 * @param visit who, in which case
	 * @param id the task
	 * @param time the moment
	 * @throws NoLongerOpen if it cannot be chosen any more
	 */
	public void choose(Visit visit, TaskId id, Instant time) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHOOSE_TIME);
		if (!canChoose(visit, time)) {
			throw new NoLongerOpen("The time");
		}
		OfferedTimes offered = this.times.of(visit.caseId()).orElseThrow();
		this.times.remove(visit.caseId());
		this.bookSpecialist.agreed(visit, task, offered.meeting(time), offered.reason());
	}

	/**
	 * Asks for other times, because none of these suits.
	 * @param visit who, in which case
	 * @param id the task
	 * @param words when it would suit
	 */
	public void noneSuits(Visit visit, TaskId id, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHOOSE_TIME);
		this.times.remove(visit.caseId());
		note(visit, EventKind.NO_TIME_SUITED, null, words);
		this.tasks.complete(task, AgreedOn.NO_TIME);
	}

	/**
	 * Withdraws a time that the specialist cannot keep free any longer. With the last one
	 * the patient has nothing to choose from, and other times are looked for.
	 * @param visit who, in which case
	 * @param time the moment
	 * @throws NoLongerOpen if the patient has chosen, or the time was withdrawn already
	 */
	public void withdraw(Visit visit, Instant time) {
		OpenTask task = waiting(visit).orElseThrow(() -> new NoLongerOpen("The choice of a time"));
		OfferedTimes offered = this.times.of(visit.caseId())
			.filter((it) -> it.times().contains(time))
			.orElseThrow(() -> new NoLongerOpen("The time"));
		note(visit, EventKind.TIME_WITHDRAWN, null, "");
		Optional<OfferedTimes> left = offered.without(time);
		left.ifPresentOrElse((it) -> this.times.save(visit.caseId(), it), () -> this.times.remove(visit.caseId()));
		if (left.isEmpty()) {
			this.tasks.complete(task, AgreedOn.NO_TIME);
		}
	}

	private Optional<OpenTask> waiting(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.CHOOSE_TIME)
			.findFirst();
	}

	private void note(Visit visit, EventKind kind, @Nullable String about, String note) {
		this.history.append(visit.event(Step.BOOK_SPECIALIST, kind, about, note));
	}

}
