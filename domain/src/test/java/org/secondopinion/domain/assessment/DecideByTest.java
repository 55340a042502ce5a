package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.OneCase;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * By which day the patient decides. The patient asks the current doctor how long it is
 * safe to wait; that, and the day of a planned treatment, set the day.
 */
class DecideByTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	@Test
	void aPlannedTreatmentIsDecidedTheDayBefore() {
		assertThat(decideBy(SafeToWait.MONTHS, TODAY.plusDays(10))).isEqualTo(TODAY.plusDays(9));
	}

	@Test
	void aTreatmentPlannedForTomorrowIsDecidedToday() {
		assertThat(decideBy(SafeToWait.MONTHS, TODAY.plusDays(1))).isEqualTo(TODAY);
	}

	@Test
	void aTreatmentPlannedForTodayIsDecidedToday() {
		assertThat(decideBy(SafeToWait.MONTHS, TODAY)).isEqualTo(TODAY);
	}

	@Test
	void theDayIsNeverAfterThePlannedDay() {
		for (SafeToWait safe : SafeToWait.values()) {
			for (int days = 0; days <= 120; days++) {
				LocalDate planned = TODAY.plusDays(days);
				assertThat(decideBy(safe, planned)).as("%s, planned in %s days", safe, days)
					.isBeforeOrEqualTo(planned)
					.isAfterOrEqualTo(TODAY);
			}
		}
	}

	@Test
	void aPlannedDayThatPassedMeanwhileLimitsNothing() {
		assertThat(decideBy(SafeToWait.WEEKS, TODAY.minusDays(1))).isEqualTo(TODAY.plusDays(28));
	}

	@Test
	void aCaseThatResumesAfterUrgentCareCountsFromThatDayWhatIsSafeNow() {
		OneCase emergency = OneCase.at("2026-12-01T10:00")
			.with(Intake.EMPTY.with(new IntakeSection.Timing(SafeToWait.EMERGENCY, true)));
		TaskId handOver = emergency.waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE);
		emergency.later(9)
			.visitedBy(OneCase.NAVIGATOR, (visit) -> assess(emergency).resolveUrgentCare(visit, handOver,
					new UrgentCareEnd.Resumed(SafeToWait.WEEKS), "Back home."));

		triaging(emergency).setDeadlines(emergency.id());

		assertThat(emergency.decideBy()).isEqualTo(TODAY.plusDays(9 + 28));
	}

	@Test
	void aPatientWhoIsStableIsNoEmergency() {
		assertThatIllegalArgumentException().isThrownBy(() -> new UrgentCareEnd.Resumed(SafeToWait.EMERGENCY));
		assertThat(SafeToWait.onceStable()).doesNotContain(SafeToWait.EMERGENCY).hasSize(4);
	}

	private static LocalDate decideBy(SafeToWait safe, LocalDate plannedOn) {
		OneCase oneCase = OneCase.at("2026-12-01T10:00")
			.with(Intake.EMPTY.with(new IntakeSection.Treatment("hip replacement", true, plannedOn))
				.with(new IntakeSection.Timing(safe, false)));
		triaging(oneCase).setDeadlines(oneCase.id());
		LocalDate decideBy = oneCase.decideBy();
		assertThat(oneCase.events()).singleElement()
			.satisfies((event) -> assertThat(event.kind()).isEqualTo(EventKind.DEADLINES_SET))
			.satisfies((event) -> assertThat(event.about()).isEqualTo(String.valueOf(decideBy)));
		return decideBy;
	}

	private static Assess assess(OneCase oneCase) {
		return new Assess(oneCase.intakes(), oneCase.assessments(), oneCase.history(), oneCase.taskWork(),
				oneCase.noting());
	}

	private static Triaging triaging(OneCase oneCase) {
		return new Triaging(oneCase.cases(), oneCase.intakes(), oneCase.assessments(),
				(_) -> new Triage(TriagePath.STANDARD, "Because."), oneCase.programmes(), oneCase.history(),
				oneCase.clock());
	}

}
