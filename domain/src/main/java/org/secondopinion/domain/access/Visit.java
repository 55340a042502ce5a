package org.secondopinion.domain.access;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

/**
 * A case that somebody was let into, for one purpose. Only the {@link CaseDoor} makes
 * one, so whatever asks for a visit cannot be reached without the check and the log.
 */
public final class Visit {

	private final CaseFile caseFile;

	private final Person by;

	private final Role as;

	private final Instant at;

	private final Set<Relation> relations;

	Visit(CaseFile caseFile, Person by, Role as, Instant at, Set<Relation> relations) {
		this.caseFile = caseFile;
		this.by = by;
		this.as = as;
		this.at = at;
		this.relations = relations;
	}

	public CaseFile caseFile() {
		return this.caseFile;
	}

	public CaseId caseId() {
		return this.caseFile.id();
	}

	/**
	 * Who came.
	 * @return the person
	 */
	public Person by() {
		return this.by;
	}

	/**
	 * In which role the person was let in.
	 * @return the role
	 */
	public Role as() {
		return this.as;
	}

	/**
	 * Whether the visitor would be let in for something else too, so that a page does not
	 * lead where there is nothing for them.
	 * @param action what for
	 * @return {@code true} if the door would open
	 */
	public boolean may(CaseAction action) {
		return AccessPolicy.allows(this.by, this.relations, this.caseFile.isOpen(), action).isPresent();
	}

	/**
	 * Whether what the first doctor said is kept from the visitor.
	 * @return {@code true} for whoever reviews blind and has not committed yet
	 */
	public boolean isBlind() {
		return this.relations.contains(Relation.REVIEWS_BLIND);
	}

	/**
	 * When the person came; the moment of everything done during the visit.
	 * @return the moment
	 */
	public Instant at() {
		return this.at;
	}

	/**
	 * An event done by this visitor now.
	 * @param step during which step
	 * @param kind what happened
	 * @param about what it was about, if the kind does not say it
	 * @param note what the person wrote about it; blank counts as nothing
	 * @return the event, to be appended to the history
	 */
	public CaseEvent event(Step step, EventKind kind, @Nullable String about, @Nullable String note) {
		return new CaseEvent(caseId(), this.at, step, kind, this.by.id(), this.as, about,
				(note == null || note.isBlank()) ? null : note);
	}

	public CaseEvent event(Step step, EventKind kind) {
		return event(step, kind, null, null);
	}

}
