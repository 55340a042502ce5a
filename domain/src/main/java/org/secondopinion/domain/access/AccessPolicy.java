package org.secondopinion.domain.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import static org.secondopinion.domain.access.CaseAction.BRING_FILE;
import static org.secondopinion.domain.access.CaseAction.FOLLOW;
import static org.secondopinion.domain.access.CaseAction.LEAVE;
import static org.secondopinion.domain.access.CaseAction.READ_ACCESS_LOG;
import static org.secondopinion.domain.access.CaseAction.READ_FILES;
import static org.secondopinion.domain.access.CaseAction.REACH_PATIENT;
import static org.secondopinion.domain.access.Relation.BY_LINK;
import static org.secondopinion.domain.access.Relation.OWN;
import static org.secondopinion.domain.access.Relation.REPRESENTS;
import static org.secondopinion.domain.access.Relation.REVIEWS;
import static org.secondopinion.domain.access.Relation.REVIEWS_BLIND;
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
		return roles(person, relations)
			.filter((role) -> relations.stream()
				.anyMatch((relation) -> (open || outlivesCase(relation, action)) && allows(role, relation, action)))
			.findFirst();
	}

	// Whoever was invited is a care partner in this case, whatever else they are.
	private static Stream<Role> roles(Person person, Set<Relation> relations) {
		return Stream.concat(person.roles().stream(), relations.stream().flatMap((relation) -> role(relation).stream()))
			.distinct()
			.sorted();
	}

	private static Optional<Role> role(Relation relation) {
		return switch (relation) {
			case INVITED_TO_SEE, INVITED_TO_UPLOAD, INVITED_TO_ACT -> Optional.of(Role.CARE_PARTNER);
			case REPRESENTS -> Optional.of(Role.REPRESENTATIVE);
			case OWN, REVIEWS, REVIEWS_BLIND, SIGNED, SAME_PROGRAMME, BY_LINK -> Optional.empty();
		};
	}

	private static boolean outlivesCase(Relation relation, CaseAction action) {
		return action.outlivesCase() && switch (relation) {
			case OWN, SIGNED, SAME_PROGRAMME, INVITED_TO_SEE, INVITED_TO_UPLOAD, INVITED_TO_ACT, REPRESENTS -> true;
			// Whoever only was asked, or had not signed, needs the packet no longer.
			case REVIEWS, REVIEWS_BLIND -> false;
			// A case that has ended asks nobody.
			case BY_LINK -> false;
		};
	}

	/**
	 * The least that somebody who is part of a case may do with it, for telling them from
	 * whoever is not: everybody follows it, but a specialist reads the packet.
	 * @param relations what the person is to the case
	 * @return the action to ask the door for
	 */
	static CaseAction least(Set<Relation> relations) {
		boolean onlyReviews = !relations.isEmpty()
				&& relations.stream().allMatch((it) -> it == REVIEWS || it == REVIEWS_BLIND || it == SIGNED);
		return onlyReviews ? CaseAction.READ_MATERIAL : FOLLOW;
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
			case PATIENT -> relation == OWN && patientDoes(action);
			// Speaks for the patient, and may leave.
			case REPRESENTATIVE -> relation == REPRESENTS && (patientDoes(action) || action == LEAVE);
			case CARE_PARTNER -> switch (relation) {
				case INVITED_TO_SEE -> partnerSees(action);
				case INVITED_TO_UPLOAD -> partnerSees(action) || partnerBrings(action);
				case INVITED_TO_ACT -> partnerSees(action) || partnerBrings(action) || partnerActs(action);
				case OWN, REVIEWS, REVIEWS_BLIND, SIGNED, SAME_PROGRAMME, REPRESENTS, BY_LINK -> false;
			};
			// A colleague stands in when the navigator is away, within the programme; and
			// whoever has left the programme carries nothing out of it.
			case NAVIGATOR -> relation == SAME_PROGRAMME && navigatorDoes(action);
			// Whoever signed answers for what was signed, so the packet stays open to
			// them.
			case SPECIALIST -> switch (action) {
				// What the first doctor thinks is closed to whoever reviews blind;
				// of the rest, the use cases leave it out.
				case READ_PACKET -> relation == REVIEWS || relation == SIGNED;
				case READ_MATERIAL, OPEN_FILE -> relation == REVIEWS || relation == REVIEWS_BLIND || relation == SIGNED;
				// Whoever sees the patient may be the first to notice.
				case ANSWER_OFFER, GIVE_BACK, REVIEW, TELL_WORSE -> relation == REVIEWS || relation == REVIEWS_BLIND;
				case AMEND -> relation == SIGNED;
				case FOLLOW, READ_OPINIONS, READ_FILES, READ_ACCESS_LOG, ACT_AS_PATIENT, BRING_FILE, SIGN, DECIDE,
						READ_DECISION, MANAGE_PARTNERS, INVITE, LEAVE, NAVIGATE, REACH_PATIENT, READ_MESSAGES,
						WRITE_MESSAGE, NOTE, KEEP_ORIGINALS, CONTINUE, WITHDRAW, ANSWER_FOR_OFFICE ->
					false;
			};
			// A manager answers for turnaround, which needs no look into the packet; of
			// it, the number of a patient who got worse, because managers are alerted
			// when no navigator has that in hand, and somebody has to call.
			case MANAGER -> relation == SAME_PROGRAMME
					&& (action == FOLLOW || action == READ_ACCESS_LOG || action == REACH_PATIENT);
			// An office answers; it reads nothing of the case but what it was asked.
			case DOCTORS_OFFICE -> relation == BY_LINK && action == CaseAction.ANSWER_FOR_OFFICE;
			case ADMINISTRATOR -> false;
		};
	}

	private static boolean patientDoes(CaseAction action) {
		return switch (action) {
			case FOLLOW, READ_PACKET, READ_MATERIAL, READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG,
					ACT_AS_PATIENT, BRING_FILE, SIGN, DECIDE, READ_DECISION, MANAGE_PARTNERS, INVITE, READ_MESSAGES,
					WRITE_MESSAGE, TELL_WORSE, WITHDRAW ->
				true;
			case NAVIGATE, ANSWER_OFFER, GIVE_BACK, REVIEW, AMEND, REACH_PATIENT, NOTE, KEEP_ORIGINALS, CONTINUE, LEAVE,
					ANSWER_FOR_OFFICE ->
				false;
		};
	}

	// Everybody who knows the patient may tell that the condition got worse.
	private static boolean partnerSees(CaseAction action) {
		return switch (action) {
			case FOLLOW, READ_OPINIONS, TELL_WORSE, LEAVE -> true;
			case READ_PACKET, READ_MATERIAL, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, ACT_AS_PATIENT, BRING_FILE, SIGN,
					DECIDE, READ_DECISION, MANAGE_PARTNERS, INVITE, NAVIGATE, ANSWER_OFFER, GIVE_BACK, REVIEW, AMEND,
					REACH_PATIENT, READ_MESSAGES, WRITE_MESSAGE, NOTE, KEEP_ORIGINALS, CONTINUE, WITHDRAW,
					ANSWER_FOR_OFFICE ->
				false;
		};
	}

	// Whoever brings a file has to see what was found in it.
	private static boolean partnerBrings(CaseAction action) {
		return action == READ_FILES || action == BRING_FILE;
	}

	// Whoever acts has to read what it is about.
	private static boolean partnerActs(CaseAction action) {
		return switch (action) {
			case READ_PACKET, READ_MATERIAL, OPEN_FILE, ACT_AS_PATIENT, READ_DECISION, READ_MESSAGES, WRITE_MESSAGE ->
				true;
			case FOLLOW, READ_OPINIONS, READ_FILES, READ_ACCESS_LOG, BRING_FILE, SIGN, DECIDE, MANAGE_PARTNERS, INVITE,
					LEAVE, NAVIGATE, ANSWER_OFFER, GIVE_BACK, REVIEW, AMEND, REACH_PATIENT, TELL_WORSE, NOTE,
					KEEP_ORIGINALS, CONTINUE, WITHDRAW, ANSWER_FOR_OFFICE ->
				false;
		};
	}

	// An answer by phone is noted by the navigator; the signature stays the
	// specialist's.
	private static boolean navigatorDoes(CaseAction action) {
		return switch (action) {
			case FOLLOW, READ_PACKET, READ_MATERIAL, READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG,
					ACT_AS_PATIENT, BRING_FILE, SIGN, DECIDE, READ_DECISION, MANAGE_PARTNERS, NAVIGATE, ANSWER_OFFER,
					GIVE_BACK, REACH_PATIENT, READ_MESSAGES, WRITE_MESSAGE, TELL_WORSE, NOTE, KEEP_ORIGINALS, CONTINUE,
					WITHDRAW ->
				true;
			// Whom the patient invites, the patient chooses.
			case REVIEW, AMEND, INVITE, LEAVE, ANSWER_FOR_OFFICE -> false;
		};
	}

}
