package org.secondopinion.domain.access;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.access.CaseAction.ACT_AS_PATIENT;
import static org.secondopinion.domain.access.CaseAction.ANSWER_OFFER;
import static org.secondopinion.domain.access.CaseAction.CONTINUE;
import static org.secondopinion.domain.access.CaseAction.FOLLOW;
import static org.secondopinion.domain.access.CaseAction.GIVE_BACK;
import static org.secondopinion.domain.access.CaseAction.NAVIGATE;
import static org.secondopinion.domain.access.CaseAction.READ_ACCESS_LOG;
import static org.secondopinion.domain.access.CaseAction.READ_MESSAGES;
import static org.secondopinion.domain.access.CaseAction.READ_OPINIONS;
import static org.secondopinion.domain.access.CaseAction.READ_PACKET;
import static org.secondopinion.domain.access.CaseAction.BRING_FILE;
import static org.secondopinion.domain.access.CaseAction.OPEN_FILE;
import static org.secondopinion.domain.access.CaseAction.READ_FILES;
import static org.secondopinion.domain.access.CaseAction.TELL_WORSE;
import static org.secondopinion.domain.access.CaseAction.NOTE;
import static org.secondopinion.domain.access.CaseAction.REVIEW;
import static org.secondopinion.domain.access.CaseAction.WITHDRAW;
import static org.secondopinion.domain.access.CaseAction.WRITE_MESSAGE;

/** The whole matrix, one line for each role and relation that is allowed anything. */
class AccessPolicyTest {

	@Test
	void aPatientDoesEverythingForTheirOwnCaseButTheWorkOfOthers() {
		assertThat(allowed(Role.PATIENT, Relation.OWN)).containsExactlyInAnyOrder(FOLLOW, READ_PACKET, READ_OPINIONS,
				READ_FILES, OPEN_FILE, BRING_FILE, READ_ACCESS_LOG, ACT_AS_PATIENT, READ_MESSAGES, WRITE_MESSAGE,
				TELL_WORSE, WITHDRAW);
	}

	@Test
	void aNavigatorWorksTheCasesOfTheProgrammeButSignsNoOpinion() {
		assertThat(allowed(Role.NAVIGATOR, Relation.SAME_PROGRAMME))
			.contains(NAVIGATE, ACT_AS_PATIENT, ANSWER_OFFER, WRITE_MESSAGE)
			.doesNotContain(REVIEW);
	}

	@Test
	void aSpecialistReadsThePacketAndReviewsWhatWasOfferedToThem() {
		assertThat(allowed(Role.SPECIALIST, Relation.REVIEWS)).containsExactlyInAnyOrder(READ_PACKET, OPEN_FILE,
				ANSWER_OFFER, GIVE_BACK, REVIEW, TELL_WORSE);
	}

	@Test
	void aSpecialistWhoSignedKeepsThePacketButNotTheReview() {
		assertThat(allowed(Role.SPECIALIST, Relation.SIGNED)).containsExactlyInAnyOrder(READ_PACKET, OPEN_FILE);
	}

	@Test
	void afterTheEndTheSpecialistWhoOnlyWasAskedOpensNothing() {
		assertThat(allowedAfterTheEnd(Role.SPECIALIST, Relation.REVIEWS)).isEmpty();
	}

	@Test
	void afterTheEndTheSpecialistWhoSignedKeepsThePacket() {
		assertThat(allowedAfterTheEnd(Role.SPECIALIST, Relation.REVIEWS, Relation.SIGNED))
			.containsExactlyInAnyOrder(READ_PACKET, OPEN_FILE);
	}

	@Test
	void afterTheEndThePatientReadsAndTellsButDoesNothing() {
		assertThat(allowedAfterTheEnd(Role.PATIENT, Relation.OWN)).containsExactlyInAnyOrder(FOLLOW, READ_PACKET,
				READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, READ_MESSAGES, TELL_WORSE);
	}

	@Test
	void afterTheEndTheNavigatorReadsAndNotesButDoesNothing() {
		assertThat(allowedAfterTheEnd(Role.NAVIGATOR, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW,
				READ_PACKET, READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, READ_MESSAGES, TELL_WORSE, NOTE,
				CaseAction.KEEP_ORIGINALS, CONTINUE);
	}

	@Test
	void afterTheEndTheManagerFollowsAsBefore() {
		assertThat(allowedAfterTheEnd(Role.MANAGER, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW,
				READ_ACCESS_LOG);
	}

	@Test
	void aManagerFollowsButReadsNoPacket() {
		assertThat(allowed(Role.MANAGER, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW, READ_ACCESS_LOG);
	}

	@Test
	void aDoctorsOfficeAnswersByItsLinkAndReadsNothingElse() {
		assertThat(allowed(Role.DOCTORS_OFFICE, Relation.BY_LINK)).containsExactly(CaseAction.ANSWER_FOR_OFFICE);
		assertThat(allowedAfterTheEnd(Role.DOCTORS_OFFICE, Relation.BY_LINK)).isEmpty();
	}

	@Test
	void nothingElseIsAllowed() {
		for (Role role : Role.values()) {
			for (Relation relation : Relation.values()) {
				boolean named = switch (role) {
					case PATIENT -> relation == Relation.OWN;
					case NAVIGATOR -> relation == Relation.SAME_PROGRAMME;
					case SPECIALIST -> relation == Relation.REVIEWS || relation == Relation.SIGNED;
					case MANAGER -> relation == Relation.SAME_PROGRAMME;
					case DOCTORS_OFFICE -> relation == Relation.BY_LINK;
					case CARE_PARTNER, ADMINISTRATOR -> false;
				};
				assertThat(allowed(role, relation).isEmpty()).as("%s, %s", role, relation).isNotEqualTo(named);
			}
		}
	}

	@Test
	void aRoleAloneOpensNothing() {
		for (Role role : Role.values()) {
			for (CaseAction action : CaseAction.values()) {
				assertThat(AccessPolicy.allows(person(role), Set.of(), true, action)).isEmpty();
			}
		}
	}

	private static Set<CaseAction> allowed(Role role, Relation relation) {
		return Arrays.stream(CaseAction.values())
			.filter((action) -> AccessPolicy.allows(person(role), Set.of(relation), true, action).isPresent())
			.collect(Collectors.toSet());
	}

	private static Set<CaseAction> allowedAfterTheEnd(Role role, Relation... relations) {
		return Arrays.stream(CaseAction.values())
			.filter((action) -> AccessPolicy.allows(person(role), Set.of(relations), false, action).isPresent())
			.collect(Collectors.toSet());
	}

	private static Person person(Role role) {
		return new Person(new PersonId(UUID.randomUUID()), "Somebody Sample", null, Set.of(role), null);
	}

}
