package org.secondopinion.domain.access;

import java.time.InstantSource;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

/**
 * The one door to a case. It finds the case, asks the {@link AccessPolicy}, writes the
 * access log, and runs the work in one transaction: either everything that was done
 * during a visit is kept, or nothing.
 */
public final class CaseDoor {

	private final Cases cases;

	private final Relations relations;

	private final AccessLog log;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public CaseDoor(Cases cases, Relations relations, AccessLog log, OneTransaction transaction, InstantSource clock) {
		this.cases = cases;
		this.relations = relations;
		this.log = log;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Opens a case for one purpose.
	 * @param <T> what the work gives back
	 * @param who wants to come in
	 * @param reference which case
	 * @param action what for
	 * @param work what to do inside, in one transaction; the case is locked if the action
	 * changes it
	 * @return what the work gave back
	 * @throws NoSuchCase if there is no such case, or not for this person
	 * @throws CaseHasEnded if it was possible for this person until the case ended
	 */
	public <T extends @Nullable Object> T open(Person who, CaseReference reference, CaseAction action,
			Function<Visit, T> work) {
		return result(reference, this.transaction.run(() -> enter(who, reference, action, action.changes(), work)));
	}

	/**
	 * Opens a case for somebody without an account who came by a link. The link is the
	 * relation to the case: whoever calls this has made sure that it was given out for
	 * the case, was proved, and still works.
	 * @param <T> what the work gives back
	 * @param who the person that stands for whoever has the link
	 * @param caseId which case
	 * @param action what for
	 * @param work what to do inside, in one transaction, with the case locked
	 * @return what the work gave back
	 * @throws CaseHasEnded if the case has ended
	 * @throws IllegalStateException if links are not for this
	 */
	public <T extends @Nullable Object> T openByLink(Person who, CaseId caseId, CaseAction action,
			Function<Visit, T> work) {
		Outcome<T> outcome = this.transaction
			.run(() -> enter(who, this.cases.lock(caseId), Set.of(Relation.BY_LINK), action, work));
		return switch (outcome) {
			case Outcome.Came<T>(T result) -> result;
			case Outcome.Refused<T> _ -> throw new IllegalStateException("No link opens a case for this");
			case Outcome.Ended<T> _ -> throw new CaseHasEnded();
		};
	}

	/**
	 * Opens a case to show a form for an action, without doing it yet: the same check and
	 * log, but the case is not locked.
	 * @param <T> what the work gives back
	 * @param who wants to come in
	 * @param reference which case
	 * @param action what the form is for
	 * @param work what to read inside
	 * @return what the work gave back
	 * @throws NoSuchCase if there is no such case, or not for this person
	 * @throws CaseHasEnded if it was possible for this person until the case ended
	 */
	public <T extends @Nullable Object> T look(Person who, CaseReference reference, CaseAction action,
			Function<Visit, T> work) {
		return result(reference, this.transaction.run(() -> enter(who, reference, action, false, work)));
	}

	/**
	 * The least that somebody may do with a case, to tell whoever is part of it from
	 * whoever is not.
	 * @param who wants to come in
	 * @param reference which case
	 * @return the action to ask for; it may be refused
	 */
	public CaseAction least(Person who, CaseReference reference) {
		return this.transaction.run(() -> AccessPolicy.least(this.cases.find(reference)
			.map((caseFile) -> this.relations.of(who, caseFile, this.clock.instant()))
			.orElse(Set.of())));
	}

	private static <T extends @Nullable Object> T result(CaseReference reference, Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Came<T>(T result) -> result;
			case Outcome.Refused<T> _ -> throw new NoSuchCase(reference);
			case Outcome.Ended<T> _ -> throw new CaseHasEnded();
		};
	}

	// A refusal is logged, so it must not roll the transaction back.
	private <T extends @Nullable Object> Outcome<T> enter(Person who, CaseReference reference, CaseAction action,
			boolean lock, Function<Visit, T> work) {
		Optional<CaseFile> found = this.cases.find(reference);
		if (found.isEmpty()) {
			return new Outcome.Refused<>();
		}
		CaseFile caseFile = lock ? this.cases.lock(found.get().id()) : found.get();
		return enter(who, caseFile, this.relations.of(who, caseFile, this.clock.instant()), action, work);
	}

	private <T extends @Nullable Object> Outcome<T> enter(Person who, CaseFile caseFile, Set<Relation> relations,
			CaseAction action, Function<Visit, T> work) {
		Instant now = this.clock.instant();
		Optional<Role> role = AccessPolicy.allows(who, relations, caseFile.isOpen(), action);
		Outcome<T> outcome = role.map((as) -> come(new Visit(caseFile, who, as, now, relations), work))
			.orElseGet(() -> AccessPolicy.allows(who, relations, true, action).isPresent() ? new Outcome.Ended<>()
					: new Outcome.Refused<>());
		Role came = (outcome instanceof Outcome.Came<T>) ? role.orElse(null) : null;
		this.log.write(new AccessLog.Entry(caseFile.id(), now, who.id(), came, action));
		return outcome;
	}

	// Who may do it may still ask for a part of the case that is not for them.
	private static <T extends @Nullable Object> Outcome<T> come(Visit visit, Function<Visit, T> work) {
		try {
			return new Outcome.Came<>(Presence.of(visit.by().id(), () -> work.apply(visit)));
		}
		catch (NoSuchCase ex) {
			return new Outcome.Refused<>();
		}
	}

	private sealed interface Outcome<T extends @Nullable Object> {

		record Came<T extends @Nullable Object>(T result) implements Outcome<T> {
		}

		record Refused<T extends @Nullable Object>() implements Outcome<T> {
		}

		record Ended<T extends @Nullable Object>() implements Outcome<T> {
		}

	}

}
