package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Where a patient has no address, the navigator sees at once that somebody should call.
 */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NoAddressTest {

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcClient jdbc;

	private OutboxSamples samples;

	@BeforeEach
	void aCaseOfAPatientWithoutAnAddress() {
		this.samples = new OutboxSamples(this.beans);
		this.samples.patientHasNoAddress();
		this.samples.waitsInTheCaseload();
	}

	@Test
	void theCaseloadSaysAtOnceThatSomebodyHasToBeTold() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).singleElement()
			.returns(MailState.NO_ADDRESS, Mail::state)
			.returns(MailKind.YOUR_TURN, Mail::kind)
			.returns(task.id().value(), Mail::subject)
			.matches(Mail::needsLookingAfter);
		assertThat(this.samples.row().mailTrouble()).isTrue();
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED, EventKind.MAIL_WITHOUT_ADDRESS);
	}

	@Test
	void nothingIsLeftToTheScheduler() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
			.param(this.samples.mails().getFirst().id().toString())
			.query(Long.class)
			.single()).isZero();
		deliverAll();
		assertThat(this.samples.carried).isEmpty();
	}

	@Test
	void oneCallTellsOfTwoTurns() {
		this.samples.opens(TaskKind.SIGN_AUTHORIZATION);
		this.samples.opens(TaskKind.CHOOSE_SPECIALIST);

		assertThat(this.samples.mails()).hasSize(1);
		assertThat(this.samples.events()).containsOnlyOnce(EventKind.MAIL_WITHOUT_ADDRESS);
	}

	@Test
	void whoeverCalledIsKnownAndTheNextTurnIsANewOne() {
		this.samples.opens(TaskKind.SIGN_AUTHORIZATION);
		told(this.samples.mails().getFirst().id());
		assertThat(this.samples.row().mailTrouble()).isFalse();
		assertThat(this.samples.events()).containsOnlyOnce(EventKind.TOLD_ANOTHER_WAY);

		this.samples.opens(TaskKind.CHOOSE_SPECIALIST);

		assertThat(this.samples.row().mailTrouble()).isTrue();
		assertThat(this.samples.mails()).filteredOn(Mail::needsLookingAfter).hasSize(1);
	}

	@Test
	void theSameIsNeverToldTwice() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);
		told(this.samples.mails().getFirst().id());

		this.samples.inTransaction(() -> {
			this.samples.tell().taskWaits(this.samples.cover(), task);
			return task;
		});

		assertThat(this.samples.mails()).singleElement().matches((it) -> !it.needsLookingAfter());
		assertThat(this.samples.row().mailTrouble()).isFalse();
	}

	@Test
	void aSecondPressOfTheButtonSaysNothingNew() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		MailId mail = this.samples.mails().getFirst().id();

		told(mail);
		told(mail);

		assertThat(this.samples.events()).containsOnlyOnce(EventKind.TOLD_ANOTHER_WAY);
	}

	@Test
	void aPatientWhoDoesItOnThePagesSeesWhatIsNextThere() {
		Presence.of(this.samples.patient.id(), () -> this.samples.opens(TaskKind.APPROVE_LETTER));

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void whoDoesNotWantToBeToldNeedNotBeCalled() {
		this.samples.inTransaction(() -> {
			this.samples.get(MailPreferences.class)
				.save(this.samples.patient.id(),
						new MailWishes(Set.of(MailGroup.MESSAGES), Language.ENGLISH, QuietHours.USUAL, null));
			return this.samples;
		});

		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).isEmpty();
		assertThat(this.samples.row().mailTrouble()).isFalse();
	}

	@Test
	void whereSomebodyWhoActsForThePatientHasTheMailNobodyNeedCall() {
		Person ada = this.samples.standsBeside("Ada Acting-Mock", PartnerScope.ACT);

		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).singleElement()
			.matches((mail) -> mail.isTo(ada.id()))
			.returns(MailState.QUEUED, Mail::state);
		assertThat(this.samples.row().mailTrouble()).isFalse();
	}

	@Test
	void whoActsForThePatientAndIsHereTellsThePatient() {
		Person ada = this.samples.standsBeside("Ada Acting-Mock", PartnerScope.ACT);

		Presence.of(ada.id(), () -> this.samples.opens(TaskKind.CHOOSE_NOTICE));

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void whoeverMayNotDoItIsNoHelp() {
		this.samples.standsBeside("Ada Acting-Mock", PartnerScope.ACT);

		this.samples.opens(TaskKind.READ_OPINION);

		assertThat(this.samples.mails()).extracting(Mail::kind, Mail::state)
			.containsExactly(tuple(MailKind.THERE_IS_NEWS, MailState.NO_ADDRESS));
	}

	@Test
	void whoeverOnlyLooksTellsThePatientNothing() {
		this.samples.standsBeside("Leo Looking-Mock", PartnerScope.SEE);

		ends(Closing.DECLINED);

		assertThat(this.samples.mails()).extracting(Mail::state)
			.containsExactlyInAnyOrder(MailState.QUEUED, MailState.NO_ADDRESS);
	}

	@Test
	void withAnAddressNewMailsGoOutAndWhatWasNotToldStays() {
		OpenTask first = this.samples.opens(TaskKind.SIGN_AUTHORIZATION);
		patientHas("maria@example.org");

		OpenTask next = this.samples.opens(TaskKind.CHOOSE_SPECIALIST);
		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::subject, Mail::state)
			.containsExactlyInAnyOrder(tuple(first.id().value(), MailState.NO_ADDRESS),
					tuple(next.id().value(), MailState.SENT));
		assertThat(this.samples.row().mailTrouble()).isTrue();
	}

	@Test
	void anAddressThatIsGoneWhenTheMailShouldGoIsSeenToo() {
		patientHas("maria@example.org");
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		patientHas(null);

		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.NO_ADDRESS);
		assertThat(this.samples.row().mailTrouble()).isTrue();
	}

	@Test
	void aTurnThatIsOverNeedNotBeTold() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);
		assertThat(remains()).isTrue();

		this.samples.inTransaction(() -> {
			this.samples.get(OpenTasks.class).remove(task.id());
			return task;
		});

		assertThat(remains()).isFalse();
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void whatHadLostItsMeaningAndHasItAgainIsToldAgain() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.inTransaction(() -> {
			this.samples.get(OpenTasks.class).remove(task.id());
			return task;
		});
		remains();

		this.samples.inTransaction(() -> {
			this.samples.get(OpenTasks.class).add(task);
			this.samples.tell().taskWaits(this.samples.cover(), task);
			return task;
		});

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.NO_ADDRESS);
		assertThat(remains()).isTrue();
	}

	@Test
	void theEndLetsGoOfWhatWaitedAndIsItselfToBeTold() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		ends(Closing.WITHDRAWN);

		assertThat(this.samples.mails()).extracting(Mail::kind, Mail::state)
			.containsExactlyInAnyOrder(tuple(MailKind.YOUR_TURN, MailState.STOPPED),
					tuple(MailKind.CASE_CLOSED, MailState.NO_ADDRESS));
	}

	@Test
	void whatIsNotToldOfTheEndIsFoundUntilSomebodyTellsIt() {
		ends(Closing.DECLINED);
		assertThat(untoldAfterTheEnd()).contains(this.samples.caseFile.reference());

		told(this.samples.mails().getFirst().id());

		assertThat(untoldAfterTheEnd()).doesNotContain(this.samples.caseFile.reference());
	}

	@Test
	void theEndThatBouncesIsFoundToo() {
		patientHas("maria@example.org");
		this.samples.serverSays(MailCarrier.Answer.NEVER);
		ends(Closing.DECLINED);

		deliverAll();

		assertThat(untoldAfterTheEnd()).contains(this.samples.caseFile.reference());
	}

	@Test
	void whileTheCaseIsOpenItsLineInTheCaseloadIsEnough() {
		this.samples.inTransaction(() -> {
			this.samples.tell().appointmentChanged(this.samples.cover(), this.samples.instant());
			return this.samples;
		});

		assertThat(untoldAfterTheEnd()).doesNotContain(this.samples.caseFile.reference());
	}

	@Test
	void aTurnThatBouncedMeansNothingAfterTheEnd() {
		patientHas("maria@example.org");
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.serverSays(MailCarrier.Answer.NEVER);
		deliverAll();
		this.samples.serverSays(MailCarrier.Answer.TAKEN);

		ends(Closing.DECLINED);
		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).contains(MailState.BOUNCED);
		assertThat(untoldAfterTheEnd()).doesNotContain(this.samples.caseFile.reference());
	}

	@Test
	void aPatientWhoEndsTheCaseKnowsIt() {
		Presence.of(this.samples.patient.id(), () -> ends(Closing.WITHDRAWN));

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void wherePhoneCallsCameToNothingNobodyIsAskedToCall() {
		ends(Closing.LOST_CONTACT);

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void wherePhoneCallsCameToNothingNobodyCallsBecauseOfARefusalEither() {
		patientHas("maria@example.org");
		this.samples.serverSays(MailCarrier.Answer.NEVER);
		ends(Closing.LOST_CONTACT);

		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.BOUNCED);
		assertThat(untoldAfterTheEnd()).doesNotContain(this.samples.caseFile.reference());
	}

	@Test
	void remindersDoNotPileUp() {
		// Without anybody who has an address, nobody would be reminded at all.
		this.samples.standsBeside("Leo Looking-Mock", PartnerScope.SEE);
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.itIs(OutboxSamples.MORNING.plus(Duration.ofDays(1)));

		this.samples.reminders().remind();
		this.samples.itIs(OutboxSamples.MORNING.plus(Duration.ofDays(2)));
		this.samples.reminders().remind();

		assertThat(this.samples.mails()).extracting(Mail::kind).containsExactly(MailKind.YOUR_TURN);
	}

	@Test
	void whatIsAskedBesideTheTurnsIsToldByPhoneToo() {
		this.samples.opens(TaskKind.AWAIT_TESTS);

		this.samples.inTransaction(() -> {
			this.samples.tell().testsReminded(this.samples.cover(), this.samples.instant());
			return this.samples;
		});

		assertThat(this.samples.mails()).filteredOn((mail) -> mail.kind() == MailKind.AGREED_DAY)
			.extracting(Mail::state)
			.containsExactly(MailState.NO_ADDRESS);
	}

	@Test
	void anAppointmentIsToldToTheOneWhoHasNoAddress() {
		this.samples.inTransaction(() -> {
			this.samples.tell().appointmentChanged(this.samples.cover(), this.samples.instant());
			return this.samples;
		});

		assertThat(this.samples.mails()).extracting(Mail::kind, Mail::state)
			.containsExactly(tuple(MailKind.APPOINTMENT_NEWS, MailState.NO_ADDRESS));
	}

	@Test
	void aNavigatorWithoutAnAddressHasTheCaseload() {
		this.samples.inTransaction(() -> {
			Person navigator = this.samples.get(People.class).find(this.samples.caseFile.navigator()).orElseThrow();
			this.samples.get(People.class)
				.save(new Person(navigator.id(), navigator.name(), null, navigator.roles(), navigator.programme()));
			this.samples.tell().gotWorse(this.samples.cover(), this.samples.instant());
			return navigator;
		});

		assertThat(this.samples.mails()).isEmpty();
	}

	private CaseFile ends(Closing how) {
		return this.samples.inTransaction(() -> {
			CaseFile closed = this.samples.cover().closed(how, this.samples.instant());
			this.samples.get(Cases.class).save(closed);
			this.samples.tell().caseClosed(closed);
			return closed;
		});
	}

	private List<CaseReference> untoldAfterTheEnd() {
		return this.samples.get(Mails.class).untoldAfterTheEnd(this.samples.caseFile.programme());
	}

	private boolean remains() {
		return this.samples.inTransaction(() -> this.samples.trouble().remains(this.samples.cover()));
	}

	private void told(MailId mail) {
		Person colleague = this.samples.person("Nia Next-Demo", Role.NAVIGATOR);
		new CaseDoor(this.samples.get(Cases.class), this.samples.relations(), this.samples.get(AccessLog.class),
				this.samples.transaction(), this.samples)
			.open(colleague, this.samples.caseFile.reference(), CaseAction.NOTE, (visit) -> {
				new LookAfterMails(this.samples.get(Mails.class), this.samples.addressing(),
						this.samples.get(Caseload.class), this.samples.get(CaseHistory.class),
						this.samples.get(People.class), this.samples.get(Intakes.class))
					.lookedAfter(visit, mail);
				return visit;
			});
	}

	private void patientHas(@Nullable String email) {
		this.samples.inTransaction(() -> {
			this.samples.get(People.class)
				.save(new Person(this.samples.patient.id(), this.samples.patient.name(), email,
						this.samples.patient.roles(), this.samples.patient.programme()));
			return this.samples;
		});
	}

	private void deliverAll() {
		this.samples.mails().forEach((mail) -> this.samples.delivery().deliver(mail.id()));
	}

}
