package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.persistence.PersistenceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders on a real calendar: the case is opened on a Tuesday in Chicago. */
@PersistenceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RemindersTest {

	private static final Instant WEDNESDAY = OutboxSamples.MORNING.plus(Duration.ofDays(1));

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcClient jdbc;

	private OutboxSamples samples;

	private OpenTask late;

	@BeforeEach
	void aLateTask() {
		this.samples = new OutboxSamples(this.beans);
		this.late = this.samples.opens(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void nobodyIsRemindedBeforeItIsLate() {
		remindersAt(this.late.due());

		assertThat(reminders()).isZero();
	}

	@Test
	void aPatientIsRemindedOnceADay() {
		remindersAt(WEDNESDAY);
		remindersAt(WEDNESDAY.plus(Duration.ofHours(3)));

		assertThat(reminders()).isEqualTo(1);
	}

	@Test
	void twoRemindersAreAtMost() {
		for (int days = 1; days < 4; days++) {
			remindersAt(OutboxSamples.MORNING.plus(Duration.ofDays(days)));
			this.samples.mails().forEach((mail) -> this.samples.delivery().deliver(mail.id()));
		}

		assertThat(reminders()).isEqualTo(2);
	}

	@Test
	void nobodyIsRemindedOnASunday() {
		remindersAt(OutboxSamples.MORNING.plus(Duration.ofDays(5)));

		assertThat(reminders()).isZero();
	}

	@Test
	void nobodyIsRemindedOfWhatWaitsForTheNavigator() {
		OutboxSamples another = new OutboxSamples(this.beans);
		another.opens(TaskKind.CONFIRM_INTAKE);
		another.itIs(WEDNESDAY);

		another.reminders().remind();

		assertThat(another.mails()).isEmpty();
	}

	@Test
	void whatTheProcessRemindsOfIsNotRemindedOfHere() {
		OutboxSamples another = new OutboxSamples(this.beans);
		another.opens(TaskKind.TELL_WHAT_HAPPENED);
		another.itIs(WEDNESDAY.plus(Duration.ofDays(14)));

		another.reminders().remind();

		assertThat(another.mails()).noneMatch((mail) -> mail.kind() == MailKind.TURN_OVERDUE);
	}

	@Test
	void whoeverGotWorseIsRemindedOfNothingUntilThatIsDealtWith() {
		CaseFile caseFile = this.samples.cover();
		this.samples.save(caseFile.gotWorse(OutboxSamples.MORNING));
		remindersAt(WEDNESDAY);
		assertThat(reminders()).isZero();

		this.samples.save(caseFile.dealtWith());
		remindersAt(WEDNESDAY);
		assertThat(reminders()).isEqualTo(1);
	}

	@Test
	void aCaseThatFailsDoesNotKeepTheOthersFromTheirReminders() {
		OutboxSamples another = new OutboxSamples(this.beans);
		another.opens(TaskKind.CHOOSE_NOTICE);
		this.jdbc.sql("insert into open_task (id, case_id, kind, since, due) values ('odd', ?, 'ODD', now(), now())")
			.param(this.samples.caseFile.id().value())
			.update();
		try {
			remindersAt(WEDNESDAY);
		}
		finally {
			this.jdbc.sql("delete from open_task where id = 'odd'").update();
		}

		assertThat(this.samples.incidents).hasSize(1);
		assertThat(reminders()).isZero();
		assertThat(another.mails()).extracting(Mail::kind).contains(MailKind.TURN_OVERDUE);
	}

	@Test
	void twoWhoAreRemindedTogetherUseUpOneReminder() {
		this.samples.patientHasNoAddress();
		this.samples.standsBeside("Leo Example", PartnerScope.ACT);
		this.samples.standsBeside("Ida Example", PartnerScope.ACT);
		remindersAt(WEDNESDAY);
		assertThat(reminders()).isEqualTo(2);
		this.samples.mails().forEach((mail) -> this.samples.delivery().deliver(mail.id()));

		remindersAt(WEDNESDAY.plus(Duration.ofDays(1)));

		assertThat(reminders()).isEqualTo(4);
	}

	@Test
	void whoMayNotDoItIsNotRemindedOfIt() {
		this.samples.patientHasNoAddress();
		this.samples.standsBeside("Leo Example", PartnerScope.SEE);

		remindersAt(WEDNESDAY);

		assertThat(reminders()).isZero();
	}

	@Test
	void aCaseInWhichNobodyCanBeRemindedIsNotEvenLookedAt() {
		assertThat(toRemind()).contains(this.samples.caseFile.id());
		this.samples.patientHasNoAddress();
		assertThat(toRemind()).doesNotContain(this.samples.caseFile.id());

		this.samples.standsBeside("Leo Example", PartnerScope.ACT);
		assertThat(toRemind()).contains(this.samples.caseFile.id());
	}

	@Test
	void whoWantsNoRemindersIsNotEvenLookedFor() {
		this.samples.inTransaction(() -> {
			MailPreferences preferences = this.samples.get(MailPreferences.class);
			preferences.save(this.samples.patient.id(),
					new MailWishes(Set.of(MailGroup.NEWS), Language.ENGLISH, QuietHours.USUAL, null));
			return preferences;
		});

		assertThat(toRemind()).doesNotContain(this.samples.caseFile.id());
	}

	private List<CaseId> toRemind() {
		return this.samples.get(Mails.class).toRemind(Set.of(TaskKind.CHOOSE_NOTICE), WEDNESDAY, 2);
	}

	private void remindersAt(Instant moment) {
		this.samples.itIs(moment);
		this.samples.reminders().remind();
	}

	private long reminders() {
		return this.samples.mails().stream().map(Mail::kind).filter(MailKind.TURN_OVERDUE::equals).count();
	}

}
