package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.InvitePartner.Problem;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An invitation is a mail to a stranger: not at night, and not without bound. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InvitationMailsTest {

	private static final Mandate MANDATE = new Mandate.Beside(PartnerScope.SEE, LocalDate.of(2027, 6, 1));

	@Autowired
	private ApplicationContext beans;

	private OutboxSamples samples;

	@BeforeEach
	void aCase() {
		this.samples = new OutboxSamples(this.beans);
	}

	@Test
	void anInvitationThatIsWrittenAtNightWaitsForTheMorning() {
		Instant morning = Instant.parse("2026-12-09T14:00:00Z");
		this.samples.itIs(Instant.parse("2026-12-09T04:00:00Z"));

		assertThat(invites("leo@example.org")).isNull();

		assertThat(this.samples.mails()).extracting(Mail::sendAt).containsExactly(morning);
		assertThat(this.samples.delivery().deliver(this.samples.mails().getFirst().id())).contains(morning);
		this.samples.itIs(morning);
		this.samples.delivery().deliver(this.samples.mails().getFirst().id());
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.SENT);
	}

	@Test
	void tenInvitationsGoOutFromACaseInADayAlsoWhereTheyWereTakenBack() {
		for (int number = 1; number <= 10; number++) {
			assertThat(invites("friend-%d@example.org".formatted(number))).isNull();
			takesBack();
		}

		assertThat(invites("one-more@example.org")).isEqualTo(Problem.TOO_MANY_FROM_CASE);
		this.samples.itIs(OutboxSamples.MORNING.plus(Duration.ofDays(1)));
		assertThat(invites("one-more@example.org")).isNull();
	}

	@Test
	void anAddressGetsThreeInvitationsInADay() {
		for (int number = 1; number <= 3; number++) {
			assertThat(invites("leo@example.org")).isNull();
			takesBack();
		}

		assertThat(invites("leo@example.org")).isEqualTo(Problem.TOO_OFTEN_TO_ADDRESS);
		assertThat(invites("eva@example.org")).isNull();
	}

	@Test
	void whoHasSeveralCasesInvitesTwentyInADay() {
		for (CaseFile another : List.of(anotherCase(), anotherCase())) {
			for (int number = 1; number <= 10; number++) {
				assertThat(invites(another, "friend-%d@example.org".formatted(number))).isNull();
			}
		}

		assertThat(invites("one-more@example.org")).isEqualTo(Problem.TOO_MANY_BY_PERSON);
	}

	@Test
	void whoInvitesToTwoCasesAtOnceGoesOverNoBound() {
		CaseFile second = anotherCase();
		CaseFile third = anotherCase();
		for (int number = 1; number <= 10; number++) {
			invites("friend-%d@example.org".formatted(number));
		}
		for (int number = 1; number <= 9; number++) {
			invites(second, "friend-%d@example.org".formatted(number));
		}

		CompletableFuture<Boolean> goesOut = this.samples.inTransaction(() -> {
			invites(second, "the-last@example.org");
			CompletableFuture<Boolean> meanwhile = CompletableFuture
				.supplyAsync(() -> invites(third, "one-more@example.org") == null);
			assertThatExceptionOfType(TimeoutException.class).as("it waits for the first one")
				.isThrownBy(() -> meanwhile.get(1, TimeUnit.SECONDS));
			return meanwhile;
		});

		assertThat(goesOut.join()).isFalse();
	}

	private CaseFile anotherCase() {
		Person navigator = this.samples.person("Nia Next-Demo", Role.NAVIGATOR);
		return this.samples.inTransaction(() -> {
			CaseFile opened = this.samples.get(SampleCases.class).caseOf(this.samples.patient, navigator);
			this.samples.get(CaseHistory.class)
				.append(new CaseEvent(opened.id(), SampleCases.OPENED, Step.ASSESS, EventKind.CASE_OPENED, null, null,
						null, null));
			return opened;
		});
	}

	private @Nullable Problem invites(String address) {
		return invites(this.samples.caseFile, address);
	}

	private @Nullable Problem invites(CaseFile caseFile, String address) {
		InvitePartner inviting = new InvitePartner(this.samples.get(CarePartners.class), this.samples.get(People.class),
				new Tenure(this.samples.get(Programmes.class), this.samples.get(Intakes.class)),
				this.samples.get(Programmes.class), this.samples.get(CaseHistory.class), this.samples.tell());
		EmailAddress email = new EmailAddress(address);
		return door().<@Nullable Problem>open(this.samples.patient, caseFile.reference(), CaseAction.INVITE,
				(visit) -> {
					Problem problem = inviting.problem(visit, email, MANDATE);
					if (problem == null) {
						inviting.invite(visit, "A friend", email, MANDATE);
					}
					return problem;
				});
	}

	private void takesBack() {
		CarePartner last = this.samples.get(CarePartners.class)
			.of(this.samples.caseFile.id())
			.stream()
			.filter((it) -> !it.isEnded())
			.findFirst()
			.orElseThrow();
		EndPartnership ending = new EndPartnership(this.samples.get(CarePartners.class),
				this.samples.get(CaseHistory.class), this.samples.tell());
		door().open(this.samples.patient, this.samples.caseFile.reference(), CaseAction.MANAGE_PARTNERS, (visit) -> {
			ending.revoke(visit, last.id(), "");
			return last;
		});
	}

	private CaseDoor door() {
		return new CaseDoor(this.samples.get(Cases.class), this.samples.relations(), this.samples.get(AccessLog.class),
				this.samples.transaction(), this.samples);
	}

}
