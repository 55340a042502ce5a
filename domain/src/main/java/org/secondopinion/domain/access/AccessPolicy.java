package org.secondopinion.domain.access;

import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import static org.secondopinion.domain.access.Relation.BY_LINK;
import static org.secondopinion.domain.access.Relation.OWN;
import static org.secondopinion.domain.access.Relation.REVIEWS;
import static org.secondopinion.domain.access.Relation.SAME_PROGRAMME;
import static org.secondopinion.domain.access.Relation.SIGNED;

/**
 * Who may do what with a case: the whole matrix, and nothing but the matrix. Whatever is
 * not named here is refused, and somebody who is refused is told that there is no such
 * case.
 */
public final class AccessPolicy {

	private AccessPolicy() {
	}

	/**
	 * In which role, if any, a person may do something with a case.
	 * @param person who
	 * @param relations what the person is to the case
	 * @param open whether the case is open; once it has ended, nobody works on it, and it
	 * is closed to specialists who signed nothing
	 * @param action what is wanted
	 * @return the role in which it is allowed, or nothing
	 */
	public static Optional<Role> allows(Person person, Set<Relation> relations, boolean open, CaseAction action) {
		return person.roles()
			.stream()
			.sorted()
			.filter((role) -> relations.stream()
				.anyMatch((relation) -> (open || outlivesCase(relation, action)) && allows(role, relation, action)))
			.findFirst();
	}

	private static boolean outlivesCase(Relation relation, CaseAction action) {
		return action.outlivesCase() && switch (relation) {
			case OWN, SIGNED, SAME_PROGRAMME -> true;
			// Whoever only was asked, or had not signed, needs the packet no longer.
			case REVIEWS -> false;
			// A case that has ended asks nobody.
			case BY_LINK -> false;
		};
	}

	/**
	 * The least that somebody who is part of a case may do with it, for telling them from
	 * whoever is not: everybody follows it, but a specialist reads the packet.
	 * @param person who
	 * @return the action to ask the door for
	 */
	public static CaseAction least(Person person) {
		boolean follows = person.is(Role.PATIENT) || person.is(Role.NAVIGATOR) || person.is(Role.MANAGER);
		return (person.is(Role.SPECIALIST) && !follows) ? CaseAction.READ_PACKET : CaseAction.FOLLOW;
	}

	/**
	 * The matrix of an open case.
	 * @param role a role of the person
	 * @param relation a relation of the person to the case
	 * @param action what is wanted
	 * @return whether the role with this relation may do it
	 */
	static boolean allows(Role role, Relation relation, CaseAction action) {
		return switch (role) {
			case PATIENT -> relation == OWN && switch (action) {
				case FOLLOW, READ_PACKET, READ_OPINIONS, READ_FILES, OPEN_FILE, BRING_FILE, READ_ACCESS_LOG,
						ACT_AS_PATIENT, READ_MESSAGES, WRITE_MESSAGE, TELL_WORSE, WITHDRAW ->
					true;
				case NAVIGATE, ANSWER_OFFER, GIVE_BACK, REVIEW, NOTE, KEEP_ORIGINALS, CONTINUE, ANSWER_FOR_OFFICE ->
					false;
			};
			// A colleague stands in when the navigator is away, within the programme; and
			// whoever has left the programme carries nothing out of it.
			case NAVIGATOR -> relation == SAME_PROGRAMME && switch (action) {
				// An answer by phone is noted by the navigator; the signature stays the
				// specialist's.
				case FOLLOW, READ_PACKET, READ_OPINIONS, READ_FILES, OPEN_FILE, BRING_FILE, READ_ACCESS_LOG,
						ACT_AS_PATIENT, NAVIGATE, ANSWER_OFFER, GIVE_BACK, READ_MESSAGES, WRITE_MESSAGE, TELL_WORSE,
						NOTE, KEEP_ORIGINALS, CONTINUE, WITHDRAW ->
					true;
				case REVIEW, ANSWER_FOR_OFFICE -> false;
			};
			// Whoever signed answers for what was signed, so the packet stays open to
			// them.
			case SPECIALIST -> switch (action) {
				case READ_PACKET, OPEN_FILE -> relation == REVIEWS || relation == SIGNED;
				// Whoever sees the patient may be the first to notice.
				case ANSWER_OFFER, GIVE_BACK, REVIEW, TELL_WORSE -> relation == REVIEWS;
				case FOLLOW, READ_OPINIONS, READ_FILES, BRING_FILE, READ_ACCESS_LOG, ACT_AS_PATIENT, NAVIGATE,
						READ_MESSAGES, WRITE_MESSAGE, NOTE, KEEP_ORIGINALS, CONTINUE, WITHDRAW, ANSWER_FOR_OFFICE ->
					false;
			};
			// A manager answers for turnaround, which needs no look into the packet.
			case MANAGER -> relation == SAME_PROGRAMME && switch (action) {
				case FOLLOW, READ_ACCESS_LOG -> true;
				case READ_PACKET, READ_OPINIONS, READ_FILES, OPEN_FILE, BRING_FILE, ACT_AS_PATIENT, NAVIGATE,
						ANSWER_OFFER, GIVE_BACK, REVIEW, READ_MESSAGES, WRITE_MESSAGE, TELL_WORSE, NOTE, KEEP_ORIGINALS,
						CONTINUE, WITHDRAW, ANSWER_FOR_OFFICE ->
					false;
			};
			// An office answers; it reads nothing of the case but what it was asked.
			case DOCTORS_OFFICE -> relation == BY_LINK && action == CaseAction.ANSWER_FOR_OFFICE;
			// Invitations come with their own scope; without one there is nothing to see.
			case CARE_PARTNER, ADMINISTRATOR -> false;
		};
	}

}
