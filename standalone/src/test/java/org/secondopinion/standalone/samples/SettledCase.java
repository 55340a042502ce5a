package org.secondopinion.standalone.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.programme.WorkingCalendar;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A case that ended some days ago: nothing is left of it but its history. */
final class SettledCase {

	private static final Set<EventKind> IN_WORKING_TIME = EnumSet.of(EventKind.OFFER_UNANSWERED,
			EventKind.DOCTOR_SILENT, EventKind.FOLLOW_UP_REMINDED, EventKind.FOLLOW_UP_UNANSWERED,
			EventKind.COLLEAGUES_ALERTED);

	private static final Set<EventKind> AFTER_THE_END = EnumSet.of(EventKind.CASE_GOES_ON, EventKind.MAIL_FAILED,
			EventKind.MAIL_BOUNCED, EventKind.MAIL_UNCERTAIN, EventKind.MAIL_WITHOUT_ADDRESS,
			EventKind.TOLD_ANOTHER_WAY, EventKind.NOTE_ADDED, EventKind.WORSE_REPORTED, EventKind.WORSE_DEALT_WITH,
			EventKind.HAS_DUPLICATE, EventKind.DUPLICATE_TAKEN_BACK, EventKind.ORIGINAL_MOVED,
			EventKind.PARTNER_REVOKED, EventKind.PARTNER_LEFT);

	private final BeanFactory beans;

	private final SampleCase sampleCase;

	private final CaseFile file;

	private final List<CaseEvent> events;

	SettledCase(BeanFactory beans, SampleCase sampleCase) {
		this.beans = beans;
		this.sampleCase = sampleCase;
		this.file = sampleCase.file();
		this.events = beans.getBean(CaseHistory.class)
			.of(sampleCase.id())
			.reversed()
			.stream()
			.map(CaseHistory.Entry::event)
			.toList();
	}

	void isInOrder() {
		assertThat(this.file.isOpen()).isFalse();
		theEngineHasForgotten();
		theHistoryIsConsistent();
		theEndIsTheEnd();
		new SettledMails(this.beans, this.sampleCase).areInOrder();
	}

	/** Journeys come one after the other, so nothing at all may be left. */
	private void theEngineHasForgotten() {
		for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_variable",
				"act_ru_event_subscr", "act_ru_incident")) {
			assertThat(this.beans.getBean(JdbcClient.class)
				.sql("select count(*) from camunda." + table)
				.query(Long.class)
				.single()).as("rows left in " + table).isZero();
		}
	}

	private void theHistoryIsConsistent() {
		assertThat(this.events).extracting(CaseEvent::at).as("moments in order").isSorted();
		assertThat(this.events.getFirst().kind()).isEqualTo(EventKind.CASE_OPENED);
		this.events.stream()
			.filter((it) -> IN_WORKING_TIME.contains(it.kind()) && !isAlertAtTheEnd(it))
			.forEach(this::isInWorkingTime);
		assertThat(this.events.stream()
			.filter((it) -> it.kind() == EventKind.DEADLINES_SET || it.kind() == EventKind.DECIDE_BY_MOVED)
			.map(CaseEvent::about)
			.reduce((_, last) -> last)).as("the decide-by date moves for nothing else")
			.isEqualTo(Optional.ofNullable(this.file.decideBy()).map(LocalDate::toString));
		assertThat(this.sampleCase.booking().waiting()).as("an offer that still waits").isEmpty();
	}

	private void theEndIsTheEnd() {
		assertThat(this.events).filteredOn((it) -> it.kind() == EventKind.CASE_CLOSED)
			.singleElement()
			.satisfies((closed) -> {
				assertThat(closed.about()).isEqualTo(String.valueOf(this.file.closing()));
				assertThat(closed.at()).isEqualTo(this.file.closedAt());
				assertThat(this.events.subList(this.events.indexOf(closed) + 1, this.events.size()))
					.extracting(CaseEvent::kind)
					.as("what happens after the end")
					.isSubsetOf(AFTER_THE_END);
			});
	}

	private boolean isAlertAtTheEnd(CaseEvent event) {
		return event.kind() == EventKind.COLLEAGUES_ALERTED && event.at().equals(this.file.closedAt());
	}

	// What the programme does by itself it does while it is open.
	private void isInWorkingTime(CaseEvent event) {
		WorkingCalendar calendar = this.sampleCase.calendar();
		LocalTime time = event.at().atZone(calendar.zone()).toLocalTime();
		assertThat(calendar.isWorkingDay(calendar.dayOf(event.at())) && !time.isBefore(calendar.opens())
				&& !time.isAfter(calendar.closes()))
			.as("in working time: %s", event)
			.isTrue();
	}

}
