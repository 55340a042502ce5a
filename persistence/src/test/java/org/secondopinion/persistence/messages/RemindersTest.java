package org.secondopinion.persistence.messages;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.persistence.PersistenceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

	private void remindersAt(Instant moment) {
		this.samples.itIs(moment);
		this.samples.reminders().remind();
	}

	private long reminders() {
		return this.samples.mails().stream().map(Mail::kind).filter(MailKind.TURN_OVERDUE::equals).count();
	}

}
