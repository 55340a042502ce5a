package org.secondopinion.persistence.messages;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a new message learns who may read it when the mail is sent, and nobody else. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NewMessageMailsTest {

	@Autowired
	private ApplicationContext beans;

	private OutboxSamples samples;

	@BeforeEach
	void aCase() {
		this.samples = new OutboxSamples(this.beans);
	}

	@Test
	void whoOnlySeesIsNotToldOfAMessageBeforeANavigatorHasTakenTheCase() {
		this.samples.standsBeside("Ada Acting-Mock", PartnerScope.ACT);
		this.samples.standsBeside("Leo Looking-Mock", PartnerScope.SEE);
		this.samples.save(notYetTaken());

		thePatientWrites();

		assertThat(told()).contains("ada@example.org").doesNotContain("leo@example.org");
	}

	@Test
	void whoseLastDayHasPassedByTheMorningIsNotTold() {
		this.samples.standsBeside("Ada Acting-Mock", PartnerScope.ACT);
		this.samples.save(notYetTaken());
		this.samples.itIs(Instant.parse("2027-06-02T03:30:00Z"));
		thePatientWrites();
		this.samples.itIs(Instant.parse("2027-06-02T14:00:00Z"));

		assertThat(told()).doesNotContain("ada@example.org");
	}

	@Test
	void whoDoesNotCarryTheCaseAnyMoreIsNotTold() {
		thePatientWrites();
		this.samples.save(this.samples.cover().carriedBy(this.samples.person("Nia Next-Demo", Role.NAVIGATOR)));

		assertThat(told()).isEmpty();
	}

	@Test
	void colleaguesAreToldWhereTheNavigatorHasLeftTheProgramme() {
		Person colleague = this.samples.person("Nia Next-Demo", Role.NAVIGATOR);
		this.samples.inTransaction(() -> {
			Person navigator = this.samples.get(People.class).find(this.samples.caseFile.navigator()).orElseThrow();
			this.samples.get(People.class)
				.save(new Person(navigator.id(), navigator.name(), navigator.email(), Set.of(Role.NAVIGATOR), null));
			return navigator;
		});

		thePatientWrites();

		assertThat(this.samples.mails()).noneMatch((mail) -> mail.isTo(this.samples.caseFile.navigator()))
			.anyMatch((mail) -> mail.isTo(colleague.id()));
	}

	private void thePatientWrites() {
		Converse converse = new Converse(this.samples.get(Threads.class), this.samples.tell(),
				this.samples.get(Cases.class), this.samples.trouble());
		new CaseDoor(this.samples.get(Cases.class), this.samples.relations(), this.samples.get(AccessLog.class),
				this.samples.transaction(), this.samples)
			.open(this.samples.patient, this.samples.caseFile.reference(), CaseAction.WRITE_MESSAGE, (visit) -> {
				converse.write(visit, "Good morning.");
				return visit;
			});
	}

	private List<String> told() {
		this.samples.mails().forEach((mail) -> this.samples.delivery().deliver(mail.id()));
		return this.samples.carried.stream().map(Envelope::email).toList();
	}

	private CaseFile notYetTaken() {
		CaseFile file = this.samples.cover();
		return new CaseFile(file.id(), file.reference(), SampleCases.LAKESIDE, file.patient(), null, file.specialist(),
				file.openedAt(), file.decideBy(), file.path(), file.closing(), file.closedAt(), file.worseAt(),
				file.signers(), file.hold());
	}

}
