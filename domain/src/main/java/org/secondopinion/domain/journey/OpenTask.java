package org.secondopinion.domain.journey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;

/**
 * A task that waits for a person now.
 *
 * @param id the task
 * @param caseId in which case
 * @param kind what is to be done
 * @param subject what it is about where several run side by side, such as a record item;
 * {@code null} where there is only one
 * @param since from when it waits; it lies ahead for what can be done already, but is
 * asked for later, such as what came of a meeting
 * @param due by when it should be done
 */
public record OpenTask(TaskId id, CaseId caseId, TaskKind kind, @Nullable UUID subject, Instant since, Instant due) {

	/**
	 * Whether nobody is asked for it yet, although it can be done.
	 * @param now the present moment
	 * @return {@code true} if so
	 */
	public boolean isAhead(Instant now) {
		return this.since.isAfter(now);
	}

	/**
	 * The same task, due at another moment.
	 * @param moment by when it should be done
	 * @return the task
	 */
	public OpenTask dueAt(Instant moment) {
		return new OpenTask(this.id, this.caseId, this.kind, this.subject, this.since, moment);
	}

	public boolean isLate(Instant now) {
		return now.isAfter(this.due);
	}

}
