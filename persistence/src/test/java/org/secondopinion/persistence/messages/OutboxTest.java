package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.messages.Secret;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is put into the outbox in a transaction is sent after it, once. These tests
 * commit, because the point is what others see.
 */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OutboxTest {

	private static final Duration SOON = Duration.ofMillis(50);

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	private OutboxSamples samples;

	private @Nullable ZoneId lives;

	@BeforeEach
	void aCase() {
		this.samples = new OutboxSamples(this.beans);
	}

	@Test
	void whatWaitsForThePatientIsToldOnce() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).singleElement()
			.returns(MailKind.YOUR_TURN, Mail::kind)
			.returns(task.id().value(), Mail::subject)
			.returns(MailState.QUEUED, Mail::state);
		deliverAll();
		assertThat(this.samples.carried).singleElement()
			.satisfies((envelope) -> assertThat(envelope.email()).isEqualTo("maria@example.org"))
			.satisfies((envelope) -> assertThat(envelope.greeted()).isEqualTo("Maria"));
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.SENT);
	}

	@Test
	void aLetterForADoctorGetsItsSecretWhenItIsSent() {
		putLetter();

		deliverAll();

		assertThat(this.samples.carried).singleElement()
			.satisfies((envelope) -> assertThat(envelope.secret()).isEqualTo(new Secret("ABCD-1234")))
			.satisfies((envelope) -> assertThat(envelope.email()).isEqualTo("office@example.org"));
	}

	@Test
	void aLetterThatMustNotGoOutAnyMoreIsStopped() {
		putLetter();
		this.samples.nothingToEnclose();

		deliverAll();

		assertThat(this.samples.carried).isEmpty();
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void aLetterThatWaitedForTooLongHasFailedAndIsNotDroppedInSilence() {
		putLetter();
		this.samples.itIs(OutboxSamples.MORNING.plus(Duration.ofDays(4)));

		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.FAILED);
		assertThat(this.samples.events()).contains(EventKind.MAIL_FAILED);
	}

	private void putLetter() {
		this.samples.inTransaction(() -> this.samples.get(Outbox.class)
			.put(Mail.queued(this.samples.caseFile.id(), MailKind.LETTER_TO_DOCTOR, "a link",
					new Addressee.Outside("office@example.org"), "", OutboxSamples.MORNING, OutboxSamples.MORNING)));
	}

	@Test
	void nobodyIsRemindedOfAMeetingThatIsOver() {
		this.samples.opens(TaskKind.KEEP_APPOINTMENT);
		Instant meeting = OutboxSamples.MORNING.plus(Duration.ofDays(1));
		this.samples.inTransaction(() -> {
			this.samples.tell().appointmentIsNear(this.samples.cover(), meeting);
			return meeting;
		});
		this.samples.itIs(meeting.plusSeconds(60));

		deliverAll();

		assertThat(this.samples.carried).isEmpty();
		assertThat(this.samples.mails()).extracting(Mail::kind).containsExactly(MailKind.APPOINTMENT_NEAR);
	}

	@Test
	void theSameIsNeverPutInTwice() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);
		deliverAll();

		this.samples.inTransaction(() -> {
			this.samples.tell().taskWaits(this.samples.cover(), task);
			return task;
		});

		assertThat(this.samples.mails()).hasSize(1);
	}

	@Test
	void twoTasksInOneStepAreOneMailBecauseBothWouldSayTheSame() {
		this.samples.opens(TaskKind.SIGN_AUTHORIZATION);
		this.samples.opens(TaskKind.CHOOSE_SPECIALIST);

		assertThat(this.samples.mails()).hasSize(1);
	}

	@Test
	void whoeverOpensATaskByTheirOwnStepIsNotToldOfIt() {
		Presence.of(this.samples.patient.id(), () -> this.samples.opens(TaskKind.APPROVE_LETTER));

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void aTransactionThatIsRolledBackSendsNothing() {
		assertThatIllegalStateException().isThrownBy(() -> this.samples.inTransaction(() -> {
			this.samples.opens(TaskKind.CHOOSE_NOTICE);
			throw new IllegalStateException("The step failed");
		}));

		assertThat(this.samples.mails()).isEmpty();
		assertThat(this.jdbc
			.sql("select count(*) from scheduled_tasks where task_name = 'send-mail' and not picked "
					+ "and not exists (select 1 from mail m where m.id::text = task_instance)")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void twoNodesSendEachMailOnce() throws InterruptedException {
		// A postman looks at the real clock, and finds what other tests left as well.
		this.samples.itIs(Instant.now());
		wish(QuietHours.NONE, MailGroup.values());
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.opens(TaskKind.READ_OPINION);
		CountDownLatch both = new CountDownLatch(2);
		this.samples.server((envelope) -> {
			if (envelope.reference().equals(this.samples.caseFile.reference())) {
				both.countDown();
			}
			return MailCarrier.Answer.TAKEN;
		});
		Postman one = postman();
		Postman other = postman();
		one.start();
		other.start();
		try {
			assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
			// That nothing comes a second time has no sign to wait for: each postman has
			// looked ten times.
			Thread.sleep(SOON.multipliedBy(10));
		}
		finally {
			one.stop();
			other.stop();
		}

		assertThat(this.samples.carried)
			.filteredOn((envelope) -> envelope.reference().equals(this.samples.caseFile.reference()))
			.extracting(Envelope::kind)
			.containsExactlyInAnyOrder(MailKind.YOUR_TURN, MailKind.THERE_IS_NEWS);
		assertThat(this.samples.mails()).extracting(Mail::state).containsOnly(MailState.SENT);
	}

	@Test
	void aNodeThatDiedWhileSendingLeavesAMailThatIsNotSentAgainButShown() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.server((_) -> {
			throw new OutOfMemoryError("The node is gone");
		});
		try {
			deliverAll();
		}
		catch (OutOfMemoryError gone) {
			assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.SENDING);
		}

		deliverAll();

		assertThat(this.samples.carried).as("times that the mail server was asked").hasSize(1);
		assertThat(this.samples.mails()).singleElement().matches(Mail::needsLookingAfter);
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.UNCERTAIN);
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED, EventKind.MAIL_UNCERTAIN);
	}

	@Test
	void aServerThatFellSilentIsNotAskedAgain() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.serverSays(MailCarrier.Answer.NONE);

		assertThat(deliverAll()).isEmpty();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.UNCERTAIN);
	}

	@Test
	void aServerThatDoesNotTakeItNowIsAskedAgainLaterAndLater() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.serverSays(MailCarrier.Answer.NOT_NOW);

		assertThat(deliverAll()).contains(OutboxSamples.MORNING.plusSeconds(60));
		this.samples.itIs(OutboxSamples.MORNING.plusSeconds(60));
		assertThat(deliverAll()).contains(OutboxSamples.MORNING.plusSeconds(360));
		this.samples.serverSays(MailCarrier.Answer.TAKEN);
		this.samples.itIs(OutboxSamples.MORNING.plusSeconds(360));
		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.SENT);
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED);
	}

	@Test
	void aMailThatNobodyTakesHasFailedAndTheNavigatorSeesIt() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		wish(QuietHours.NONE, MailGroup.values());
		this.samples.serverSays(MailCarrier.Answer.NOT_NOW);

		Optional<Instant> again = deliverAll();
		while (again.isPresent()) {
			this.samples.itIs(again.get());
			again = deliverAll();
		}

		assertThat(this.samples.carried).hasSize(7);
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.FAILED);
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED, EventKind.MAIL_FAILED);
	}

	@Test
	void aBounceIsSeenAtOnce() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.serverSays(MailCarrier.Answer.NEVER);

		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.BOUNCED);
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED, EventKind.MAIL_BOUNCED);
	}

	@Test
	void aMailThatDidNotArriveMarksTheRowOfItsCaseInTheCaseload() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.waitsInTheCaseload();
		assertThat(this.samples.row().mailTrouble()).isFalse();
		this.samples.serverSays(MailCarrier.Answer.NEVER);

		deliverAll();

		assertThat(this.samples.row().mailTrouble()).isTrue();
	}

	@Test
	void aMailThatCannotBeWrittenHasFailedAndTheNavigatorSeesIt() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.serverSays(MailCarrier.Answer.UNWRITTEN);

		assertThat(deliverAll()).isEmpty();

		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.FAILED);
		assertThat(this.samples.events()).containsExactly(EventKind.CASE_OPENED, EventKind.MAIL_FAILED);
	}

	@Test
	void atNightAMailWaitsForTheMorningInTheProgrammesZone() {
		this.samples.itIs(Instant.parse("2026-12-09T04:00:00Z"));
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).extracting(Mail::sendAt)
			.containsExactly(Instant.parse("2026-12-09T14:00:00Z"));
		assertThat(deliverAll()).contains(Instant.parse("2026-12-09T14:00:00Z"));
		assertThat(this.samples.carried).isEmpty();
	}

	@Test
	void aChangeForTheWorseComesAtNight() {
		Instant night = Instant.parse("2026-12-09T04:00:00Z");
		this.samples.itIs(night);
		this.samples.inTransaction(() -> {
			this.samples.tell().gotWorse(this.samples.cover(), night);
			return night;
		});

		deliverAll();

		assertThat(this.samples.carried).singleElement()
			.satisfies((envelope) -> assertThat(envelope.email()).isEqualTo("sam@example.org"));
	}

	@Test
	void itIsNightByTheClockOfWhoeverGetsTheMail() {
		Instant halfPastSeven = Instant.parse("2026-03-08T00:30:00Z");
		this.samples.itIs(halfPastSeven);
		this.lives = ZoneId.of("America/New_York");
		wish(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)), MailGroup.values());
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(deliverAll()).as("half past seven at -5, to eight at -4, when clocks were put forward")
			.contains(Instant.parse("2026-03-08T12:00:00Z"));
		assertThat(this.samples.carried).isEmpty();

		this.lives = ZoneId.of("Pacific/Honolulu");
		wish(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)), MailGroup.values());
		deliverAll();

		assertThat(this.samples.carried).hasSize(1);
	}

	@Test
	void whatSomebodyDoesNotWantIsNotPutIn() {
		wish(QuietHours.USUAL, MailGroup.MESSAGES);

		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		assertThat(this.samples.mails()).isEmpty();
	}

	@Test
	void theEndOfACaseStopsWhatWaitsAndSaysThatItIsClosed() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		this.samples.inTransaction(() -> {
			CaseFile closed = this.samples.cover().closed(Closing.WITHDRAWN, this.samples.instant());
			this.samples.get(Cases.class).save(closed);
			this.samples.tell().caseClosed(closed);
			return closed;
		});
		deliverAll();

		assertThat(this.samples.mails()).extracting(Mail::kind, Mail::state)
			.containsExactlyInAnyOrder(tuple(MailKind.YOUR_TURN, MailState.STOPPED),
					tuple(MailKind.CASE_CLOSED, MailState.SENT));
		assertThat(this.samples.carried).extracting((envelope) -> envelope.kind())
			.containsExactly(MailKind.CASE_CLOSED);
	}

	@Test
	void afterADeathNoMailIsSent() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);

		this.samples.inTransaction(() -> {
			CaseFile closed = this.samples.cover().closed(Closing.DIED, this.samples.instant());
			this.samples.get(Cases.class).save(closed);
			this.samples.tell().caseClosed(closed);
			return closed;
		});
		deliverAll();

		assertThat(this.samples.carried).isEmpty();
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void aTurnThatIsOverIsNotTold() {
		OpenTask task = this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.inTransaction(() -> {
			this.samples.get(OpenTasks.class).remove(task.id());
			return task;
		});

		deliverAll();

		assertThat(this.samples.carried).isEmpty();
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void oldNewsIsNotTold() {
		this.samples.opens(TaskKind.CHOOSE_NOTICE);
		this.samples.itIs(OutboxSamples.MORNING.plus(Duration.ofDays(4)));

		deliverAll();

		assertThat(this.samples.carried).isEmpty();
		assertThat(this.samples.mails()).extracting(Mail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void severalMessagesAreOneMailUntilTheyAreRead() {
		writes("One");
		deliverAll();
		writes("Two");
		assertThat(this.samples.mails()).hasSize(1);

		Threads threads = this.samples.get(Threads.class);
		this.samples.inTransaction(() -> {
			threads.read(this.samples.caseFile.id(), this.samples.patient.id(),
					threads.of(this.samples.caseFile.id()).getLast().number());
			return threads;
		});
		writes("Three");

		assertThat(this.samples.mails()).hasSize(2);
	}

	@Test
	void aMailToSomebodyOutsideKeepsItsAddress() {
		Mail mail = Mail.queued(this.samples.caseFile.id(), MailKind.CHANGE_FOR_THE_WORSE, null,
				new Addressee.Outside("office@example.org"), "", OutboxSamples.MORNING, OutboxSamples.MORNING);

		this.samples.inTransaction(() -> this.samples.get(Outbox.class).put(mail));
		deliverAll();

		assertThat(this.samples.carried).singleElement().satisfies((envelope) -> {
			assertThat(envelope.email()).isEqualTo("office@example.org");
			assertThat(envelope.greeted()).isNull();
		});
	}

	private void writes(String words) {
		this.samples.inTransaction(() -> {
			Threads threads = this.samples.get(Threads.class);
			threads.append(this.samples.caseFile.id(), this.samples.instant(),
					Objects.requireNonNull(this.samples.caseFile.navigator()), Role.NAVIGATOR, words);
			this.samples.tell().messageWaits(this.samples.cover(), Set.of(this.samples.patient.id()));
			return threads;
		});
	}

	private void wish(QuietHours quiet, MailGroup... groups) {
		this.samples.inTransaction(() -> {
			this.samples.get(MailPreferences.class)
				.save(this.samples.patient.id(), new MailWishes(Set.of(groups), Language.ENGLISH, quiet, this.lives));
			return groups;
		});
	}

	/** Delivers every mail of the case, as a postman would; says when to come again. */
	private Optional<Instant> deliverAll() {
		List<Optional<Instant>> again = this.samples.mails()
			.stream()
			.map((mail) -> this.samples.delivery().deliver(mail.id()))
			.toList();
		return again.stream().flatMap(Optional::stream).findFirst();
	}

	private Postman postman() {
		return new Postman(this.database, this.samples.delivery(), this.samples.reminders(), InstantSource.system(),
				SOON, true);
	}

}
