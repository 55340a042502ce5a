package org.secondopinion.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.OneCase;
import org.secondopinion.domain.messages.Unheard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A doctor has three working days before the reminder and five before silence counts,
 * from the day on which the doctor was told. Thursday, December 10, 2026 is today.
 */
class ReminderPlanTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

	@Test
	void theDaysCountFromTheDayOnWhichThePatientToldTheDoctor() {
		ReminderDates dates = planned(Notice.NONE.by(NoticeRoute.PATIENT_TELLS).told(TODAY.minusDays(2)));

		assertThat(dates).isEqualTo(new ReminderDates(at("2026-12-11T17:00"), at("2026-12-15T17:00")));
	}

	@Test
	void theDaysCountFromTheDayOnWhichTheLetterWasSent() {
		ReminderDates dates = planned(letterSentOn(TODAY.minusDays(1)));

		assertThat(dates).isEqualTo(new ReminderDates(at("2026-12-14T17:00"), at("2026-12-16T17:00")));
	}

	@Test
	void whatIsNotedLateLeavesAWorkingDayToNoteTheAnswer() {
		ReminderDates dates = planned(Notice.NONE.by(NoticeRoute.PATIENT_TELLS).told(TODAY.minusDays(30)));

		assertThat(dates).isEqualTo(new ReminderDates(at("2026-12-10T10:00"), at("2026-12-11T17:00")));
	}

	@Test
	void aLetterOfAnEarlierChoiceDoesNotCount() {
		Notice told = letterSentOn(TODAY.minusDays(30)).by(NoticeRoute.PATIENT_TELLS).told(TODAY);

		assertThat(planned(told).silentAt()).isEqualTo(at("2026-12-17T17:00"));
	}

	private static Notice letterSentOn(LocalDate day) {
		return Notice.NONE.by(NoticeRoute.PROGRAMME_WRITES)
			.approved(new Letter(LetterPurpose.TELL, "Dr. First Sample", "Dear Dr. First Sample,",
					at("2026-11-01T10:00")))
			.sent(new LetterSending(LetterMeans.FAX, day, ""));
	}

	private static ReminderDates planned(Notice notice) {
		OneCase oneCase = OneCase.at("2026-12-10T10:00").with(notice);
		return new AwaitingDoctor(oneCase.cases(), oneCase.notices(), oneCase.programmes(), (_, _) -> false,
				new OfficeRecall(new NoLinks(), Unheard.mails()),
				Unheard.tell(oneCase.programmes(), oneCase.openTasks(), oneCase.history(), oneCase.clock()),
				oneCase.history(), oneCase.clock())
			.planReminders(oneCase.id());
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(OneCase.CHICAGO).toInstant();
	}

	private static final class NoLinks implements OfficeLinks {

		@Override
		public void add(OfficeLink link) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void save(OfficeLink link) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<OfficeLink> withCode(String codeHash) {
			return Optional.empty();
		}

		@Override
		public Optional<OfficeLink> find(OfficeLinkId id) {
			return Optional.empty();
		}

		@Override
		public List<OfficeLink> of(CaseId caseId) {
			return List.of();
		}

	}

}
