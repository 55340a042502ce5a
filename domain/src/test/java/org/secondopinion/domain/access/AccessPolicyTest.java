package org.secondopinion.domain.access;

import java.util.Arrays;
import java.util.HashSet;
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
import static org.secondopinion.domain.access.CaseAction.DECIDE;
import static org.secondopinion.domain.access.CaseAction.INVITE;
import static org.secondopinion.domain.access.CaseAction.LEAVE;
import static org.secondopinion.domain.access.CaseAction.MANAGE_PARTNERS;
import static org.secondopinion.domain.access.CaseAction.READ_DECISION;
import static org.secondopinion.domain.access.CaseAction.SIGN;
import static org.secondopinion.domain.access.CaseAction.FOLLOW;
import static org.secondopinion.domain.access.CaseAction.GIVE_BACK;
import static org.secondopinion.domain.access.CaseAction.NAVIGATE;
import static org.secondopinion.domain.access.CaseAction.READ_ACCESS_LOG;
import static org.secondopinion.domain.access.CaseAction.READ_MESSAGES;
import static org.secondopinion.domain.access.CaseAction.READ_OPINIONS;
import static org.secondopinion.domain.access.CaseAction.READ_MATERIAL;
import static org.secondopinion.domain.access.CaseAction.READ_PACKET;
import static org.secondopinion.domain.access.CaseAction.BRING_FILE;
import static org.secondopinion.domain.access.CaseAction.OPEN_FILE;
import static org.secondopinion.domain.access.CaseAction.READ_FILES;
import static org.secondopinion.domain.access.CaseAction.REACH_PATIENT;
import static org.secondopinion.domain.access.CaseAction.TELL_WORSE;
import static org.secondopinion.domain.access.CaseAction.NOTE;
import static org.secondopinion.domain.access.CaseAction.REVIEW;
import static org.secondopinion.domain.access.CaseAction.WITHDRAW;
import static org.secondopinion.domain.access.CaseAction.WRITE_MESSAGE;

/** The whole matrix, one line for each role and relation that is allowed anything. */
class AccessPolicyTest {

	/** They open a case for whoever accepted, in whatever role. */
	private static final Set<Relation> INVITATIONS = Set.of(Relation.INVITED_TO_SEE, Relation.INVITED_TO_UPLOAD,
			Relation.INVITED_TO_ACT, Relation.REPRESENTS);

	@Test
	void aPatientDoesEverythingForTheirOwnCaseButTheWorkOfOthers() {
		assertThat(allowed(Role.PATIENT, Relation.OWN)).containsExactlyInAnyOrder(FOLLOW, READ_PACKET, READ_MATERIAL,
				READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, ACT_AS_PATIENT, BRING_FILE, SIGN, DECIDE,
				READ_DECISION, MANAGE_PARTNERS, INVITE, READ_MESSAGES, WRITE_MESSAGE, TELL_WORSE, WITHDRAW);
	}

	@Test
	void aPartnerWhoWasInvitedToSeeFollowsAndReadsTheOpinionsAndNothingMore() {
		assertThat(allowed(Role.CARE_PARTNER, Relation.INVITED_TO_SEE)).containsExactlyInAnyOrder(FOLLOW, READ_OPINIONS,
				TELL_WORSE, LEAVE);
	}

	@Test
	void aPartnerWhoWasInvitedToUploadAlsoBringsFiles() {
		assertThat(allowed(Role.CARE_PARTNER, Relation.INVITED_TO_UPLOAD)).containsExactlyInAnyOrder(FOLLOW,
				READ_OPINIONS, TELL_WORSE, LEAVE, READ_FILES, BRING_FILE);
	}

	@Test
	void aPartnerWhoWasInvitedToActNeitherSignsNorDecidesNorWithdrawsNorInvites() {
		assertThat(allowed(Role.CARE_PARTNER, Relation.INVITED_TO_ACT)).containsExactlyInAnyOrder(FOLLOW, READ_OPINIONS,
				TELL_WORSE, LEAVE, READ_FILES, OPEN_FILE, BRING_FILE, READ_PACKET, READ_MATERIAL, ACT_AS_PATIENT,
				READ_DECISION, READ_MESSAGES, WRITE_MESSAGE);
	}

	@Test
	void aRepresentativeDoesWhateverThePatientMayAndCanLeave() {
		Set<CaseAction> patients = new HashSet<>(allowed(Role.PATIENT, Relation.OWN));
		patients.add(LEAVE);

		assertThat(allowed(Role.REPRESENTATIVE, Relation.REPRESENTS)).isEqualTo(patients);
	}

	@Test
	void anInvitationWorksForWhoeverAcceptedItWhateverElseTheyAre() {
		assertThat(AccessPolicy.allows(person(Role.SPECIALIST), Set.of(Relation.INVITED_TO_SEE), true, FOLLOW))
			.contains(Role.CARE_PARTNER);
		assertThat(AccessPolicy.allows(person(Role.PATIENT), Set.of(Relation.REPRESENTS), true, SIGN))
			.contains(Role.REPRESENTATIVE);
	}

	@Test
	void afterTheEndAPartnerReadsButDoesNothing() {
		assertThat(allowedAfterTheEnd(Role.CARE_PARTNER, Relation.INVITED_TO_ACT)).containsExactlyInAnyOrder(FOLLOW,
				READ_OPINIONS, TELL_WORSE, LEAVE, READ_FILES, OPEN_FILE, READ_PACKET, READ_MATERIAL, READ_DECISION,
				READ_MESSAGES);
	}

	@Test
	void aNavigatorWorksTheCasesOfTheProgrammeButSignsNoOpinion() {
		assertThat(allowed(Role.NAVIGATOR, Relation.SAME_PROGRAMME))
			.contains(NAVIGATE, ACT_AS_PATIENT, ANSWER_OFFER, WRITE_MESSAGE)
			.doesNotContain(REVIEW);
	}

	@Test
	void aSpecialistReadsThePacketAndReviewsWhatWasOfferedToThem() {
		assertThat(allowed(Role.SPECIALIST, Relation.REVIEWS)).containsExactlyInAnyOrder(READ_PACKET, READ_MATERIAL,
				OPEN_FILE, ANSWER_OFFER, GIVE_BACK, REVIEW, TELL_WORSE);
	}

	@Test
	void aSpecialistWhoReviewsBlindReadsNoWholePacket() {
		assertThat(allowed(Role.SPECIALIST, Relation.REVIEWS_BLIND)).containsExactlyInAnyOrder(READ_MATERIAL, OPEN_FILE,
				ANSWER_OFFER, GIVE_BACK, REVIEW, TELL_WORSE);
		assertThat(allowedAfterTheEnd(Role.SPECIALIST, Relation.REVIEWS_BLIND)).isEmpty();
	}

	@Test
	void aSpecialistWhoSignedKeepsThePacketAndMayAmendButDoesNotReviewAgain() {
		assertThat(allowed(Role.SPECIALIST, Relation.SIGNED)).containsExactlyInAnyOrder(READ_PACKET, READ_MATERIAL,
				OPEN_FILE, CaseAction.AMEND);
	}

	@Test
	void afterTheEndTheSpecialistWhoOnlyWasAskedOpensNothing() {
		assertThat(allowedAfterTheEnd(Role.SPECIALIST, Relation.REVIEWS)).isEmpty();
	}

	@Test
	void afterTheEndTheSpecialistWhoSignedKeepsThePacket() {
		assertThat(allowedAfterTheEnd(Role.SPECIALIST, Relation.REVIEWS, Relation.SIGNED))
			.containsExactlyInAnyOrder(READ_PACKET, READ_MATERIAL, OPEN_FILE);
	}

	@Test
	void afterTheEndThePatientReadsAndTellsAndSendsPartnersAwayButDoesNothing() {
		assertThat(allowedAfterTheEnd(Role.PATIENT, Relation.OWN)).containsExactlyInAnyOrder(FOLLOW, READ_PACKET,
				READ_MATERIAL, READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, READ_MESSAGES, READ_DECISION,
				TELL_WORSE, MANAGE_PARTNERS);
	}

	@Test
	void afterTheEndTheNavigatorReadsAndNotesButDoesNothing() {
		assertThat(allowedAfterTheEnd(Role.NAVIGATOR, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW,
				READ_PACKET, READ_MATERIAL, READ_OPINIONS, READ_FILES, OPEN_FILE, READ_ACCESS_LOG, READ_MESSAGES,
				READ_DECISION, REACH_PATIENT, TELL_WORSE, NOTE, CaseAction.KEEP_ORIGINALS, CONTINUE, MANAGE_PARTNERS);
	}

	@Test
	void afterTheEndTheManagerFollowsAsBefore() {
		assertThat(allowedAfterTheEnd(Role.MANAGER, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW,
				READ_ACCESS_LOG, REACH_PATIENT);
	}

	@Test
	void aManagerFollowsAndReachesThePatientButReadsNoPacket() {
		assertThat(allowed(Role.MANAGER, Relation.SAME_PROGRAMME)).containsExactlyInAnyOrder(FOLLOW, READ_ACCESS_LOG,
				REACH_PATIENT);
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
					case SPECIALIST -> relation == Relation.REVIEWS || relation == Relation.REVIEWS_BLIND
							|| relation == Relation.SIGNED;
					case MANAGER -> relation == Relation.SAME_PROGRAMME;
					case DOCTORS_OFFICE -> relation == Relation.BY_LINK;
					case REPRESENTATIVE, CARE_PARTNER, ADMINISTRATOR -> false;
				};
				assertThat(allowed(role, relation).isEmpty()).as("%s, %s", role, relation)
					.isNotEqualTo(named || INVITATIONS.contains(relation));
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
