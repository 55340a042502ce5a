package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The mails of a case that ended some days ago: none waits, and none came twice. */
final class SettledMails {

	private final BeanFactory beans;

	private final SampleCase sampleCase;

	private final List<Mail> mails;

	private final List<Envelope> arrived;

	SettledMails(BeanFactory beans, SampleCase sampleCase) {
		this.beans = beans;
		this.sampleCase = sampleCase;
		this.mails = beans.getBean(Mails.class).of(sampleCase.id());
		this.arrived = beans.getBean(RandomMailServer.class).arrived(sampleCase.reference());
	}

	void areInOrder() {
		areSettled();
		cameWhenTheyWereWanted();
		areAllThatArrived();
		saySomethingNew();
		doNotNag();
	}

	private void areSettled() {
		Instant closedAt = this.sampleCase.file().closedAt();
		assertThat(this.mails).extracting(Mail::state).doesNotContain(MailState.QUEUED, MailState.SENDING);
		assertThat(this.mails)
			.filteredOn((mail) -> mail.state() == MailState.SENT && mail.changedAt().isAfter(closedAt))
			.as("mails that were sent after the end")
			.allMatch((mail) -> mail.kind().outlivesCase());
		assertThat(this.beans.getBean(JdbcClient.class).sql("""
				select count(*) from scheduled_tasks s join mail m on m.id::text = s.task_instance
				where m.case_id = ?::uuid
				""").param(this.sampleCase.id().toString()).query(Long.class).single())
			.as("mails that the scheduler still knows")
			.isZero();
	}

	private void cameWhenTheyWereWanted() {
		assertThat(this.mails).filteredOn((mail) -> mail.state() == MailState.SENT)
			.as("mails at an hour at which they are wanted")
			.allMatch((mail) -> this.beans.getBean(Addressing.class)
				.hour(mail, this.sampleCase.file(), mail.changedAt())
				.equals(mail.changedAt()));
	}

	private void areAllThatArrived() {
		assertThat(this.arrived).extracting(Envelope::id)
			.as("mails that arrived")
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(this.mails.stream()
				.filter((mail) -> mail.state() == MailState.SENT || mail.state() == MailState.UNCERTAIN)
				.map(Mail::id)
				.toList());
	}

	/**
	 * Two mails that nobody can tell apart, to the same address: the second was put into
	 * the outbox after the first had arrived, because something else had happened. What
	 * cannot wait is told as often as it happened.
	 */
	private void saySomethingNew() {
		Map<MailId, Mail> known = this.mails.stream().collect(Collectors.toMap(Mail::id, Function.identity()));
		Map<Words, List<Mail>> told = new HashMap<>();
		this.arrived.forEach((it) -> told.computeIfAbsent(Words.of(it), (_) -> new ArrayList<>())
			.add(Objects.requireNonNull(known.get(it.id()))));
		told.forEach((words, same) -> {
			if (words.said().kind().isUrgent()) {
				assertThat(same).as("mails that say the same: %s", words).hasSizeLessThanOrEqualTo(reasons(words));
				return;
			}
			for (int next = 1; next < same.size(); next++) {
				assertThat(same.get(next).queuedAt()).as("a mail that says once more what has not been read: %s", words)
					.isAfterOrEqualTo(same.get(next - 1).changedAt());
			}
		});
	}

	private int reasons(Words words) {
		return switch (words.said().kind()) {
			case CHANGE_FOR_THE_WORSE -> count(EventKind.WORSE_REPORTED);
			case CHANGE_NOT_IN_HAND -> count(EventKind.COLLEAGUES_ALERTED);
			default -> throw new IllegalStateException("Can wait: " + words.said().kind());
		};
	}

	private int count(EventKind kind) {
		return (int) this.beans.getBean(CaseHistory.class)
			.of(this.sampleCase.id())
			.stream()
			.map(CaseHistory.Entry::event)
			.map(CaseEvent::kind)
			.filter(kind::equals)
			.count();
	}

	private void doNotNag() {
		this.mails.stream()
			.filter((mail) -> mail.kind() == MailKind.TURN_OVERDUE)
			.collect(Collectors.groupingBy(Mail::to))
			.forEach((_, reminders) -> {
				assertThat(reminders.stream().collect(Collectors.groupingBy(Mail::subject, Collectors.counting())))
					.as("reminders of one task")
					.allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(2));
				assertThat(reminders).extracting((mail) -> this.sampleCase.calendar().dayOf(mail.queuedAt()))
					.as("days of reminders")
					.doesNotHaveDuplicates()
					.allMatch(this.sampleCase.calendar()::isWorkingDay);
			});
	}

	/**
	 * All that a mail is written from, and so whatever stands in it.
	 *
	 * @param said the mail, without what only we tell it apart by
	 */
	private record Words(Envelope said) {

		private static final MailId ANY = MailId.of("00000000-0000-4000-8000-000000000000");

		static Words of(Envelope mail) {
			return new Words(new Envelope(ANY, mail.kind(), mail.email(), mail.greeted(), mail.language(),
					mail.reference(), mail.who(), mail.programme(), mail.beside(), mail.secret()));
		}

	}

}
