package org.secondopinion.domain.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/**
 * One thing that happened to a case.
 *
 * @param caseId to which case
 * @param at when
 * @param step during which step
 * @param kind what
 * @param by who did it; {@code null} for the platform itself, such as a timer
 * @param as in which role; {@code null} for the platform itself
 * @param about what it was about, such as a record kind or a specialist's name;
 * {@code null} if the kind says it all
 * @param note what the person wrote about it; {@code null} if nothing
 */
public record CaseEvent(CaseId caseId, Instant at, Step step, EventKind kind, @Nullable PersonId by, @Nullable Role as,
		@Nullable String about, @Nullable String note) {

	/**
	 * The same, told differently.
	 * @param words what it was about; {@code null} to say nothing of it
	 * @return the event
	 */
	public CaseEvent about(@Nullable String words) {
		return new CaseEvent(this.caseId, this.at, this.step, this.kind, this.by, this.as, words, this.note);
	}

}
