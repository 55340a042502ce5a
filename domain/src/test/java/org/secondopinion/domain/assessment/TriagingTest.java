package org.secondopinion.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.OneCase;
import org.secondopinion.domain.casefile.Step;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the triage table is asked, and what becomes of its answer. Which answer it gives
 * is the table's own business, and tested with it.
 */
class TriagingTest {

	private static final String BECAUSE = "The planned treatment is three weeks away or less, so the path is shortened.";

	private static final IntakeConfirmation ACCEPTED = new IntakeConfirmation(IntakeReview.ACCEPTED, false, "");

	private final List<TriageFacts> asked = new ArrayList<>();

	@Test
	void theReasonOfTheRuleIsKeptAndCited() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00");

		assertThat(triaging(oneCase, TriagePath.EXPEDITED).triage(oneCase.id())).isEqualTo(TriagePath.EXPEDITED);

		assertThat(oneCase.file().path()).isEqualTo(TriagePath.EXPEDITED);
		assertThat(oneCase.assessment().triage()).isEqualTo(new Triage(TriagePath.EXPEDITED, BECAUSE));
		assertThat(oneCase.events()).containsExactly(new CaseEvent(oneCase.id(), oneCase.clock().instant(), Step.ASSESS,
				EventKind.TRIAGED, null, null, "EXPEDITED", BECAUSE));
	}

	@Test
	void whatTheNavigatorConfirmedStaysBesideTheReason() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00").with(Assessment.NONE.confirmed(ACCEPTED));

		triaging(oneCase, TriagePath.STANDARD).triage(oneCase.id());

		assertThat(oneCase.assessment().confirmation()).isEqualTo(ACCEPTED);
	}

	@Test
	void aRedFlagIsAskedAboutWhateverTheDoctorSaid() {
		assertThat(askedAbout(Intake.EMPTY.with(new IntakeSection.Timing(SafeToWait.MONTHS, true))))
			.isEqualTo(new TriageFacts(SafeToWait.MONTHS, true, null, false, false));
	}

	@Test
	void anIntakeThatSaysNothingPointsToNoHurryAndNoReason() {
		assertThat(askedAbout(Intake.EMPTY)).isEqualTo(new TriageFacts(SafeToWait.UNKNOWN, false, null, false, false));
	}

	@Test
	void oneReasonThatLiesInTheIllnessIsSerious() {
		assertThat(seriousReason(Reason.PEACE_OF_MIND, Reason.RARE_DISEASE)).isTrue();
		assertThat(seriousReason(Reason.PEACE_OF_MIND, Reason.INSURER_REQUIRES)).isFalse();
	}

	@Test
	void thatItIsStraightforwardIsTheNavigatorsWord() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00")
			.with(Assessment.NONE.confirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, true, "")));

		triaging(oneCase, TriagePath.STRAIGHTFORWARD).triage(oneCase.id());

		assertThat(this.asked.getLast().straightforward()).isTrue();
	}

	@Test
	void theDaysToAPlannedTreatmentAreCalendarDays() {
		assertThat(daysUntil("2026-12-01T10:00", LocalDate.of(2026, 12, 1))).isZero();
		assertThat(daysUntil("2026-12-01T23:59", LocalDate.of(2026, 12, 22))).isEqualTo(21);
	}

	@Test
	void aPlannedDayThatPassedMeanwhileIsNotNear() {
		assertThat(daysUntil("2026-12-01T10:00", LocalDate.of(2026, 11, 30))).isNull();
	}

	@Test
	void theDaysAcrossAMonthEndALeapDayAndAChangeOfTheClockAreCountedByTheCalendar() {
		assertThat(daysUntil("2028-02-28T10:00", LocalDate.of(2028, 3, 1))).isEqualTo(2);
		assertThat(daysUntil("2027-02-28T10:00", LocalDate.of(2027, 3, 1))).isEqualTo(1);
		assertThat(daysUntil("2027-03-13T23:30", LocalDate.of(2027, 3, 15))).isEqualTo(2);
	}

	@Test
	void todayIsTheDayWhereTheProgrammeWorks() {
		Instant now = Instant.parse("2026-12-02T03:00:00Z");

		assertThat(decideBy(ZoneId.of("America/Chicago"), now)).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(decideBy(ZoneId.of("Pacific/Honolulu"), now)).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(decideBy(ZoneId.of("Asia/Tokyo"), now)).isEqualTo(LocalDate.of(2026, 12, 9));
	}

	@Test
	void whatIsPlannedForTodayDependsOnTheZoneToo() {
		Instant now = Instant.parse("2026-12-02T03:00:00Z");
		Intake planned = Intake.EMPTY
			.with(new IntakeSection.Treatment("hip replacement", true, LocalDate.of(2026, 12, 2)))
			.with(new IntakeSection.Timing(SafeToWait.MONTHS, false));
		OneCase chicago = OneCase.in(OneCase.CHICAGO, now).with(planned);
		OneCase tokyo = OneCase.in(ZoneId.of("Asia/Tokyo"), now).with(planned);

		triaging(chicago, TriagePath.EXPEDITED).setDeadlines(chicago.id());
		triaging(tokyo, TriagePath.EXPEDITED).setDeadlines(tokyo.id());

		assertThat(chicago.decideBy()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(tokyo.decideBy()).isEqualTo(LocalDate.of(2026, 12, 2));
	}

	@Test
	void whereTheUsualRoadDoesNotFitAShortenedOneIsProposed() {
		OneCase oneCase = plannedFor(LocalDate.of(2026, 12, 22));

		triaging(oneCase, TriagePath.STANDARD).triage(oneCase.id());

		assertThat(oneCase.file().path()).isEqualTo(TriagePath.EXPEDITED);
		assertThat(oneCase.assessment().triage()).extracting(Triage::because)
			.asString()
			.startsWith("There is too little time for the usual path");
	}

	@Test
	void aWeekOfWorkIsEnoughForTheShortenedRoad() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00")
			.with(Intake.EMPTY.with(new IntakeSection.Timing(SafeToWait.DAYS, false)));

		assertThat(triaging(oneCase, TriagePath.EXPEDITED).proposal(oneCase.file(), false))
			.isEqualTo(new Triage(TriagePath.EXPEDITED, BECAUSE));
	}

	@Test
	void whereNotEvenTheShortenedRoadFitsItIsSaid() {
		OneCase oneCase = plannedFor(LocalDate.of(2026, 12, 8));

		assertThat(triaging(oneCase, TriagePath.STANDARD).proposal(oneCase.file(), false)).satisfies((proposed) -> {
			assertThat(proposed.path()).isEqualTo(TriagePath.EXPEDITED);
			assertThat(proposed.because()).startsWith("There is too little time for the usual path")
				.endsWith(
						"Not even that path fits: either the doctor agrees to a later day, or the treatment starts first.");
		});
	}

	@Test
	void whereTheUsualRoadJustFitsTheTableDecides() {
		OneCase oneCase = plannedFor(LocalDate.of(2026, 12, 23));

		assertThat(triaging(oneCase, TriagePath.STANDARD).triage(oneCase.id())).isEqualTo(TriagePath.STANDARD);
		assertThat(oneCase.assessment().triage()).isEqualTo(new Triage(TriagePath.STANDARD, BECAUSE));
	}

	@Test
	void theNavigatorMayKeepToTheUsualRoadAndTheReasonIsCited() {
		OneCase oneCase = plannedFor(LocalDate.of(2026, 12, 10)).with(Assessment.NONE.confirmed(
				new IntakeConfirmation(IntakeReview.ACCEPTED, false, "", "The clinic moves the day if need be.")));

		assertThat(triaging(oneCase, TriagePath.EXPEDITED).triage(oneCase.id())).isEqualTo(TriagePath.STANDARD);
		assertThat(oneCase.assessment().triage()).extracting(Triage::because)
			.asString()
			.endsWith("The clinic moves the day if need be.");
	}

	@Test
	void nobodyKeepsToTheUsualRoadInAnEmergency() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00")
			.with(Assessment.NONE.confirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, "", "No hurry.")));

		assertThat(triaging(oneCase, TriagePath.URGENT_CARE).triage(oneCase.id())).isEqualTo(TriagePath.URGENT_CARE);
	}

	private static OneCase plannedFor(LocalDate day) {
		return OneCase.at("2026-12-01T10:00")
			.with(Intake.EMPTY.with(new IntakeSection.Treatment("hip replacement", true, day))
				.with(new IntakeSection.Timing(SafeToWait.MONTHS, false)));
	}

	@Test
	void theHandOverToUrgentCareBeginsAtOnce() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00");

		triaging(oneCase, TriagePath.URGENT_CARE).triage(oneCase.id());

		assertThat(oneCase.events()).extracting(CaseEvent::kind)
			.containsExactly(EventKind.TRIAGED, EventKind.URGENT_CARE_STARTED);
	}

	@Test
	void theShortenedRoadIsNoted() {
		OneCase oneCase = OneCase.at("2026-12-01T10:00");

		triaging(oneCase, TriagePath.EXPEDITED).expedite(oneCase.id());

		assertThat(oneCase.events()).extracting(CaseEvent::kind).containsExactly(EventKind.PATH_EXPEDITED);
	}

	private TriageFacts askedAbout(Intake intake) {
		OneCase oneCase = OneCase.at("2026-12-01T10:00").with(intake);
		triaging(oneCase, TriagePath.STANDARD).triage(oneCase.id());
		return this.asked.getLast();
	}

	private boolean seriousReason(Reason... reasons) {
		return askedAbout(Intake.EMPTY.with(new IntakeSection.Reasons(Set.of(reasons), ""))).seriousReason();
	}

	private Integer daysUntil(String now, LocalDate plannedOn) {
		OneCase oneCase = OneCase.at(now)
			.with(Intake.EMPTY.with(new IntakeSection.Treatment("hip replacement", true, plannedOn)));
		triaging(oneCase, TriagePath.STANDARD).triage(oneCase.id());
		return this.asked.getLast().decisionInDays();
	}

	private LocalDate decideBy(ZoneId zone, Instant now) {
		OneCase oneCase = OneCase.in(zone, now)
			.with(Intake.EMPTY.with(new IntakeSection.Timing(SafeToWait.DAYS, false)));
		triaging(oneCase, TriagePath.EXPEDITED).setDeadlines(oneCase.id());
		return oneCase.decideBy();
	}

	private Triaging triaging(OneCase oneCase, TriagePath answer) {
		return new Triaging(oneCase.cases(), oneCase.intakes(), oneCase.assessments(), (facts) -> {
			this.asked.add(facts);
			return new Triage(answer, BECAUSE);
		}, oneCase.programmes(), oneCase.history(), oneCase.clock());
	}

}
