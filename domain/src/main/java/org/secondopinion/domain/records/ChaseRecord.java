package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/** A navigator climbs the {@link Ladder} while a record does not come. */
public final class ChaseRecord {

	private final RecordItems items;

	private final RequestPolicy policy;

	private final CaseHistory history;

	private final TaskWork tasks;

	public ChaseRecord(RecordItems items, RequestPolicy policy, CaseHistory history, TaskWork tasks) {
		this.items = items;
		this.policy = policy;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * Notes that the next rung was climbed: the office was asked again, or the letter
	 * went out.
	 * @param visit who, in which case
	 * @param id the task
	 * @param chase how
	 * @throws RequestRefused if a rule forbids asking at this moment
	 */
	public void climbed(Visit visit, TaskId id, Chase chase) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHASE_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		this.policy.brokenBy(visit.caseFile(), requested.kind(), requested.underWay().request().keeper(), visit.at())
			.ifPresent((rule) -> {
				throw new RequestRefused(rule);
			});
		Pursuit pursuit = requested.pursuit().chased(chase);
		this.items.save(requested.with((chase.rung() == Rung.PAYMENT) ? settled(pursuit, chase.on()) : pursuit));
		this.history
			.append(visit.event(Step.REQUEST_RECORDS, chase.rung().event(), requested.kind().name(), chase.note()));
		this.tasks.complete(task);
	}

	/**
	 * Leaves the rung out, because the office answered meanwhile or must not be asked.
	 * What it answered is noted where the record is awaited. A fee that need not be paid
	 * is not asked for any more.
	 * @param visit who, in which case
	 * @param id the task
	 * @param on the day, in the programme's zone
	 */
	public void notNeeded(Visit visit, TaskId id, LocalDate on) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.CHASE_RECORD);
		RecordItem.Requested requested = this.items.requested(task);
		if (Ladder.next(requested.underWay()) == Rung.PAYMENT) {
			this.items.save(requested.with(settled(requested.pursuit(), on)));
		}
		this.tasks.complete(task);
	}

	private static Pursuit settled(Pursuit pursuit, LocalDate on) {
		return pursuit.asking(Objects.requireNonNull(pursuit.fee()).settled(on));
	}

}
