package org.secondopinion.workflow.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.ReviewAfterTreatment;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TreatmentReview;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WorkflowTest
class AssessScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void anUsualCaseGoesOnToTheDoctor() {
		Scenario usual = this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Actions.TRIAGE, Actions.SCHEDULE_DEADLINES, Ends.ASSESSED_GO_ON)
			.hasHappened(EventKind.CASE_OPENED, EventKind.NAVIGATOR_ASSIGNED, EventKind.TRIAGED,
					EventKind.DEADLINES_SET);

		assertThat(usual.caseFile().path()).isEqualTo(TriagePath.STANDARD);
		assertThat(usual.caseFile().decideBy()).isNotNull();
	}

	@Test
	void anIntakeThatLacksSomethingGoesBackToThePatient() {
		this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.SENT_BACK)
			.waitsFor(TaskKind.COMPLETE_INTAKE);
	}

	@Test
	void aCaseThatTheProgrammeCannotHelpIsDeclined() {
		this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED)
			.hasPassedInOrder(Ends.DECLINED, Ends.CASE_NOT_TAKEN_ON)
			.hasEnded(Closing.DECLINED);
	}

	@Test
	void anEmergencyGoesToUrgentCareFirstAndMayResume() {
		Scenario stable = emergency().waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE);
		stable
			.asNavigator((visit) -> assess(stable).resolveUrgentCare(visit, stable.open().getFirst().id(),
					new UrgentCareEnd.Resumed(SafeToWait.WEEKS), "Back home."))
			.hasHappened(EventKind.TRIAGED, EventKind.URGENT_CARE_STARTED, EventKind.URGENT_CARE_RESOLVED,
					EventKind.DEADLINES_SET)
			.waitsFor(TaskKind.CHOOSE_NOTICE);

		assertThat(stable.caseFile().decideBy()).isAfter(Scenarios.today().plusDays(26));
	}

	@Test
	void urgentCareThatHasThePatientSettlesAlsoAChangeThatATaskWaitsFor() {
		Scenario taken = emergency();
		taken.asPatient((visit) -> noting(taken).worse(visit, "It hurts more."))
			.waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE, TaskKind.DEAL_WITH_CHANGE);

		taken
			.asNavigator((visit) -> assess(taken).resolveUrgentCare(visit,
					task(taken, TaskKind.HAND_OVER_TO_URGENT_CARE), new UrgentCareEnd.Closed(), "Operated."))
			.hasNeverHappened(EventKind.COLLEAGUES_ALERTED)
			.hasEnded(Closing.URGENT_CARE);

		assertThat(taken.caseFile().worseAt()).isNull();
	}

	private static TaskId task(Scenario scenario, TaskKind kind) {
		return scenario.open().stream().filter((task) -> task.kind() == kind).findFirst().orElseThrow().id();
	}

	private static Assess assess(Scenario scenario) {
		return new Assess(scenario.get(Intakes.class), scenario.get(Assessments.class), scenario.get(CaseHistory.class),
				new TaskWork(scenario.get(OpenTasks.class), scenario.get(Journey.class)), noting(scenario));
	}

	private static CaseNoting noting(Scenario scenario) {
		return new CaseNoting(scenario.get(Cases.class), scenario.get(Caseload.class), scenario.get(OpenTasks.class),
				scenario.get(CaseHistory.class), scenario.get(Journey.class), scenario.get(TellByMail.class));
	}

	@Test
	void anEmergencyMayEndTheCase() {
		emergency().answer(TaskKind.HAND_OVER_TO_URGENT_CARE, UrgentCareResult.CLOSE)
			.hasPassedInOrder(Ends.LEFT_TO_URGENT_CARE, Ends.CASE_NOT_TAKEN_ON)
			.hasEnded(Closing.URGENT_CARE);
	}

	@Test
	void aCaseThatCannotWaitLongTakesTheExpeditedRoad() {
		this.scenarios.aCaseWith(Scenarios.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.DAYS, false)))
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.hasPassedInOrder(Actions.TAKE_EXPEDITED_PATH, Actions.SCHEDULE_DEADLINES)
			.hasHappened(EventKind.PATH_EXPEDITED)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void aStraightforwardProblemIsExplainedAndThePatientMayGoAhead() {
		straightforward().waitsFor(TaskKind.CHOOSE_TO_GO_AHEAD)
			.answer(TaskKind.CHOOSE_TO_GO_AHEAD, GoAhead.GO_AHEAD)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void aPatientWhoIsContentStops() {
		straightforward().answer(TaskKind.CHOOSE_TO_GO_AHEAD, GoAhead.STOP)
			.hasPassedInOrder(Ends.PATIENT_STOPPED, Ends.CASE_NOT_TAKEN_ON)
			.hasEnded(Closing.NOT_NEEDED);
	}

	@Test
	void theTreatmentStartsFirstAndThePlanIsReviewedOnTheAgreedDay() {
		Scenario treated = treatedFirst().waitsFor(TaskKind.REVIEW_AFTER_TREATMENT)
			.hasHappened(EventKind.TREATMENT_FIRST)
			.hasNeverHappened(EventKind.TRIAGED);
		OpenTask review = treated.open().getFirst();
		assertThat(review.since()).isEqualTo(dayOf(treated, 30));

		treated
			.asNavigator((visit) -> reviewing(treated).review(visit, review.id(),
					new TreatmentReview.GoesOn(SafeToWait.MONTHS), "Feels well."))
			.hasPassedInOrder(Tasks.REVIEW_AFTER_TREATMENT, Actions.SCHEDULE_DEADLINES, Ends.ASSESSED_GO_ON)
			.hasHappened(EventKind.TREATMENT_REVIEWED, EventKind.DEADLINES_SET)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
		assertThat(treated.caseFile().path()).isEqualTo(TriagePath.STANDARD);
		assertThat(treated.caseFile().decideBy()).isAfter(Scenarios.today().plusDays(80));
	}

	@Test
	void theClockStandsUntilTheDayOfTheReviewAndRunsAgainFromThenOn() {
		Scenario treated = treatedFirst();
		Instant day = dayOf(treated, 30);
		ProgrammeClock clock = clock(treated);
		Duration before = ran(treated, day);

		assertThat(clock.standsAt(day.minusSeconds(1))).isTrue();
		assertThat(clock.standsAt(day)).isFalse();
		assertThat(before).isEqualTo(ran(treated, treated.now().toInstant()));
		assertThat(ran(treated, calendar(treated).plusWorkingTime(day, Duration.ofHours(20))).minus(before))
			.isEqualTo(Duration.ofHours(20));
	}

	@Test
	void aReviewThatIsPutOffPutsOffTheClockToo() {
		Scenario treated = treatedFirst();
		treated.asNavigator((visit) -> reviewing(treated).review(visit, treated.open().getFirst().id(),
				new TreatmentReview.Later(today().plusDays(90)), "In the middle of it."));

		assertThat(ran(treated, dayOf(treated, 90))).isEqualTo(ran(treated, treated.now().toInstant()));
		assertThat(clock(treated).standsAt(dayOf(treated, 90))).isFalse();
	}

	@Test
	void aTreatmentThatGoesOnIsAskedAboutAgain() {
		Scenario treated = treatedFirst();
		treated.asNavigator((visit) -> reviewing(treated).review(visit, treated.open().getFirst().id(),
				new TreatmentReview.Later(today().plusDays(90)), "In the middle of it."));

		treated.waitsFor(TaskKind.REVIEW_AFTER_TREATMENT);
		assertThat(treated.open().getFirst().since()).isEqualTo(dayOf(treated, 90));
	}

	@Test
	void whoIsContentAfterTheTreatmentBeganStops() {
		Scenario treated = treatedFirst();
		treated
			.asNavigator((visit) -> reviewing(treated).review(visit, treated.open().getFirst().id(),
					new TreatmentReview.Closes(), "Needs no second opinion any more."))
			.hasPassedInOrder(Ends.PATIENT_STOPPED, Ends.CASE_NOT_TAKEN_ON)
			.hasEnded(Closing.NOT_NEEDED);
	}

	private Scenario treatedFirst() {
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		return scenario.asNavigator((visit) -> assess(scenario).confirm(visit, scenario.open().getFirst().id(),
				IntakeConfirmation.treatmentFirst(today().plusDays(30), "It starts this week.")));
	}

	private static ReviewAfterTreatment reviewing(Scenario scenario) {
		OpenTasks openTasks = scenario.get(OpenTasks.class);
		return new ReviewAfterTreatment(scenario.get(Assessments.class), scenario.get(CaseHistory.class), openTasks,
				new TaskWork(openTasks, scenario.get(Journey.class)), scenario.get(CaseTracking.class),
				scenario.get(Programmes.class));
	}

	private static ProgrammeClock clock(Scenario scenario) {
		return scenario.get(ProgrammeClocks.class).of(scenario.caseId()).orElseThrow();
	}

	private static Duration ran(Scenario scenario, Instant until) {
		return clock(scenario).ranUntil(until, calendar(scenario));
	}

	private static WorkingCalendar calendar(Scenario scenario) {
		return scenario.get(Programmes.class).get(scenario.caseFile().programme()).calendar();
	}

	private static LocalDate today() {
		return Scenarios.today();
	}

	private static Instant dayOf(Scenario scenario, int days) {
		return calendar(scenario).opensOn(today().plusDays(days));
	}

	@Test
	void aCaseCanBeWithdrawnDuringTheIntake() {
		this.scenarios.aUsualCase()
			.withdraw()
			.hasPassedInOrder(Ends.CASE_CLOSED_BY_WITHDRAWAL)
			.hasEnded(Closing.WITHDRAWN);
	}

	private Scenario emergency() {
		return this.scenarios
			.aCaseWith(Scenarios.USUAL_INTAKE.with(new IntakeSection.Timing(SafeToWait.EMERGENCY, false)))
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
	}

	private Scenario straightforward() {
		Scenario scenario = this.scenarios
			.aCaseWith(Scenarios.USUAL_INTAKE.with(new IntakeSection.Reasons(Set.of(Reason.PEACE_OF_MIND), "")));
		return scenario.done(TaskKind.COMPLETE_INTAKE)
			.inOneTransaction(() -> scenario.get(Assessments.class)
				.save(scenario.caseId(),
						scenario.get(Assessments.class)
							.of(scenario.caseId())
							.confirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, true, ""))))
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
	}

}
